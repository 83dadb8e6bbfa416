package org.ibid.indexer.source.wos;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.Lines;
import org.ibid.indexer.source.bibliography.TaggedRecord;

/** The lines of a file grouped into records: from {@code PT} to {@code ER}, or to the next. */
final class WosRecords {

  static final String END = "ER";

  private static final String TYPE = "PT";

  private static final Pattern FIELD =
      Pattern.compile("\ufeff{0,2}+([A-Z][A-Z0-9])(?:[ \t](.*+))?+", Pattern.DOTALL);

  /** Lines that say where the file comes from and where it ends. */
  private static final Set<String> OF_FILE = Set.of("FN", "VR", "EF");

  /** What a record begins with where its type was lost. */
  private static final Set<String> OPENING = Set.of("AU", "AF", "TI", "UT");

  private final Lines lines;
  private final Consumer<TaggedRecord> records;
  private final TaggedRecord before = new TaggedRecord(1);
  private Optional<TaggedRecord> record = Optional.empty();
  private boolean inField;

  WosRecords(Lines lines, Consumer<TaggedRecord> records) {
    this.lines = lines;
    this.records = records;
  }

  /** Hands over all records, in order. */
  void read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher field = FIELD.matcher(line);
      if (line.isBlank()) {
        inField = false;
      } else if (field.matches()) {
        field(field.group(1), field.group(2) == null ? "" : field.group(2), line);
      } else {
        text(line);
      }
      if (lines.cut()) {
        record.ifPresent(open -> open.addCut(lines.number()));
      }
    }
    record.ifPresent(records);
  }

  private void field(String tag, String value, String line) {
    if (OF_FILE.contains(tag)) {
      inField = false;
      return;
    }
    if (startsNew(tag)) {
      record.ifPresent(records);
      TaggedRecord next = new TaggedRecord(lines.number());
      before.moveStrayTo(next);
      record = Optional.of(next);
    }
    if (isOutside()) {
      record.orElse(before).addStray(line);
      return;
    }
    record.orElseThrow().begin(tag, value.strip(), line);
    inField = !tag.equals(END);
  }

  private boolean isOutside() {
    return record.isEmpty() || record.get().has(END);
  }

  private boolean startsNew(String tag) {
    return tag.equals(TYPE) || (isOutside() && OPENING.contains(tag));
  }

  /** What goes on is indented by three; what isn't, and has no tag, was broken by somebody. */
  private void text(String line) {
    if (inField) {
      record.orElseThrow().more(line);
    } else {
      record.orElse(before).addStray(line);
    }
  }
}
