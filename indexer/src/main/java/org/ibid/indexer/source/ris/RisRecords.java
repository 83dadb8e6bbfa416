package org.ibid.indexer.source.ris;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ibid.indexer.source.Lines;
import org.ibid.indexer.source.bibliography.TaggedRecord;

/**
 * The lines of a file grouped into records: from {@code TY} to {@code ER}, or where one of them is
 * missing, to where the next begins. A record is handed over when the next one begins, because what
 * stands behind its end belongs to it.
 */
final class RisRecords {

  private static final String TYPE = "TY";
  private static final String END = "ER";

  /** Fields of free text; in any other an empty line is the end. */
  private static final Set<String> PROSE =
      Set.of("AB", "N1", "N2", "KW", "AD", "RN", "U1", "U2", "U3", "U4", "U5", "M1", "M2");

  private final Lines lines;
  private final Consumer<TaggedRecord> records;
  private Optional<TaggedRecord> record = Optional.empty();
  private boolean lowerCase;
  private boolean inField;

  RisRecords(Lines lines, Consumer<TaggedRecord> records) {
    this.lines = lines;
    this.records = records;
  }

  /** Hands over all records, in order. */
  void read() throws IOException {
    TaggedRecord before = new TaggedRecord(1);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<RisLine> field = RisLine.of(line, lowerCase || record.isEmpty());
      if (field.isPresent()) {
        field(field.get(), line, before);
      } else if (line.isBlank()) {
        inField &= record.isPresent() && PROSE.contains(record.get().openTag());
      } else {
        text(line, before);
      }
      if (lines.cut()) {
        record.ifPresent(open -> open.addCut(lines.number()));
      }
    }
    finish();
  }

  private void field(RisLine field, String line, TaggedRecord before) {
    if (startsNew(field)) {
      start(before);
      lowerCase = field.lowerCase();
    }
    if (record.isEmpty() || record.get().has(END)) {
      record.orElse(before).addStray(line);
      return;
    }
    record.get().begin(field.tag(), field.value(), line);
    inField = !field.ends();
  }

  /**
   * A record begins with its type; where that is missing, with what only a record has. A stray tag
   * behind an end begins none.
   */
  private boolean startsNew(RisLine field) {
    if (field.begins()) {
      return record.isEmpty() || !record.get().hasOnly(TYPE);
    }
    boolean outside = record.isEmpty() || record.get().has(END);
    return outside
        && !field.lowerCase()
        && RisFields.opens(field.tag())
        && !field.value().isEmpty();
  }

  private void start(TaggedRecord before) {
    record.ifPresent(records);
    TaggedRecord next = new TaggedRecord(lines.number());
    if (record.isEmpty()) {
      before.moveStrayTo(next);
    }
    record = Optional.of(next);
  }

  private void text(String line, TaggedRecord before) {
    if (record.isEmpty()) {
      before.addStray(line);
    } else if (inField && !record.get().has(END)) {
      record.get().more(line);
    } else {
      record.get().addStray(line);
    }
  }

  private void finish() {
    record.ifPresent(records);
  }
}
