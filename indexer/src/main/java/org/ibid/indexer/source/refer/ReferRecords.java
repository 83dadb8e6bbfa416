package org.ibid.indexer.source.refer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.Lines;
import org.ibid.indexer.source.bibliography.TaggedRecord;

/**
 * The lines of a file grouped into records: each begins with its type, or where that is missing or
 * comes later, after an empty line.
 */
final class ReferRecords {

  /** A tag is one sign; the blank behind it may be missing where nothing else stands. */
  private static final Pattern FIELD =
      Pattern.compile("\ufeff?+%([0-9A-Z?@!#$\\]\\[&(*+^><=~])(?:[ \t]++(.*+))?+", Pattern.DOTALL);

  private static final String TYPE = "0";

  /**
   * Tags that a record has once, or before its title: behind an empty line they are another
   * record's, if the open one has them.
   */
  private static final Set<String> OPENING = Set.of("A", "T", "D", "J", "V", "P", "X");

  /** Fields of free text; in any other an empty line is the end. */
  private static final Set<String> PROSE = Set.of("X", "Z", "K");

  private final Lines lines;
  private final Consumer<TaggedRecord> records;
  private final TaggedRecord before = new TaggedRecord(1);
  private Optional<TaggedRecord> record = Optional.empty();
  private boolean afterBlank;
  private boolean inField;

  ReferRecords(Lines lines, Consumer<TaggedRecord> records) {
    this.lines = lines;
    this.records = records;
  }

  /** Hands over all records, in order. */
  void read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
        inField &= record.isPresent() && PROSE.contains(record.get().openTag());
        continue;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        field(field.group(1), field.group(2) == null ? "" : field.group(2), line);
      } else {
        text(line);
      }
      afterBlank = false;
      if (lines.cut()) {
        record.ifPresent(open -> open.addCut(lines.number()));
      }
    }
    record.ifPresent(records);
  }

  private void field(String tag, String value, String line) {
    if (record.isEmpty() || isNew(tag, record.get())) {
      record.ifPresent(records);
      TaggedRecord next = new TaggedRecord(lines.number());
      before.moveStrayTo(next);
      record = Optional.of(next);
    }
    record.get().begin(tag, value.strip(), line);
    inField = true;
  }

  private boolean isNew(String tag, TaggedRecord open) {
    if (tag.equals(TYPE)) {
      return afterBlank || open.has(TYPE);
    }
    boolean again = open.has(tag.equals("A") ? "T" : tag) && OPENING.contains(tag);
    return afterBlank && (again || !open.has(TYPE));
  }

  /** A line without tag goes on with the field before it; behind an empty one only prose does. */
  private void text(String line) {
    if (record.isEmpty()) {
      before.addStray(line);
    } else if (inField) {
      record.get().more(line);
    } else {
      record.get().addStray(line);
    }
  }
}
