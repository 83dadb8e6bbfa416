package org.ibid.indexer.source.nbib;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.source.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Groups lines into records: one begins at a {@code PMID}, or after an empty line where what
 * follows would say a second time what a record says once. Holds one record and one block of lines.
 */
final class RecordSplitter {

  private static final Set<String> TEXTS = Set.of("TI", "BTI", "CTI", "TT", "AB", "OAB", "CI");

  private final Lines lines;
  private final List<Integer> cut = new ArrayList<>();
  private RecordLines current = new RecordLines();
  private @Nullable NbibLine held;

  /** Whether the field before is one of texts. */
  private boolean isText;

  RecordSplitter(Reader characters) {
    this.lines = new Lines(characters);
  }

  /** The next record; empty after the last. One without a field is what stands before the end. */
  Optional<RecordLines> next() throws IOException {
    for (RecordLines block = block(); !block.isEmpty(); block = block()) {
      if (current.isTagged() && block.isTagged() && !current.goesOnWith(block)) {
        RecordLines whole = current;
        current = block;
        return Optional.of(whole);
      }
      if (!current.isTagged() && current.isTooLong()) {
        current = new RecordLines();
      }
      if (current.isTagged() && !block.isTagged()) {
        current.addStrays(block);
      } else {
        current.addAll(block);
      }
    }
    RecordLines last = current;
    current = new RecordLines();
    return last.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  /** Numbers of the lines that were longer than what was read of them, since it was asked last. */
  List<Integer> cutLines() {
    List<Integer> numbers = List.copyOf(cut);
    cut.clear();
    return numbers;
  }

  /** What a line is. Across an empty line only a text goes on, as hands part paragraphs. */
  private NbibLine read(String line, RecordLines block) {
    NbibLine read = NbibLine.of(lines.number(), line);
    if (read instanceof NbibLine.Field field) {
      isText = TEXTS.contains(field.tag());
    }
    return read instanceof NbibLine.Continuation more && !block.isTagged() && !isText
        ? new NbibLine.Stray(more.number(), more.text())
        : read;
  }

  /** The lines up to the next empty one, or the next record; none at the end. */
  private RecordLines block() throws IOException {
    RecordLines block = new RecordLines();
    if (held != null) {
      block.add(held);
      held = null;
    }
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.cut()) {
        cut.add(lines.number());
      }
      if (!line.isBlank()) {
        NbibLine read = read(line, block);
        boolean another = block.endsBefore(read) || current.endsBefore(read);
        if (another && !block.isEmpty()) {
          held = read;
          return block;
        }
        block.add(read);
      } else if (!block.isEmpty()) {
        return block;
      }
    }
    return block;
  }
}
