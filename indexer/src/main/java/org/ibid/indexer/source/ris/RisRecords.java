package org.ibid.indexer.source.ris;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.ibid.indexer.source.Lines;

/**
 * The lines of a file grouped into records: from {@code TY} to {@code ER}, or where one of them is
 * missing, to where the next begins. A record is handed over when the next one begins, because what
 * stands behind its end belongs to it.
 */
final class RisRecords {

  private final Lines lines;
  private final Consumer<RisRecord> records;
  private Optional<RisRecord> record = Optional.empty();
  private int count;
  private boolean lowerCase;
  private boolean inField;

  RisRecords(Lines lines, Consumer<RisRecord> records) {
    this.lines = lines;
    this.records = records;
  }

  /** Hands over all records, in order. */
  void read() throws IOException {
    RisRecord before = new RisRecord(0, 1);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<RisLine> field = RisLine.of(line, lowerCase || record.isEmpty());
      if (field.isPresent()) {
        field(field.get(), line, before);
      } else if (line.isBlank()) {
        inField &= record.isPresent() && record.get().takesParagraphs();
      } else {
        text(line, before);
      }
    }
    finish();
  }

  private void field(RisLine field, String line, RisRecord before) {
    if (startsNew(field)) {
      start(before);
      lowerCase = field.lowerCase();
    }
    if (record.isEmpty() || record.get().hasEnd()) {
      record.orElse(before).addStray(line);
      return;
    }
    record.get().add(field, line);
    inField = !field.ends();
  }

  /**
   * A record begins with its type; where that is missing, with what only a record has. A stray tag
   * behind an end begins none.
   */
  private boolean startsNew(RisLine field) {
    if (field.begins()) {
      return record.isEmpty() || !record.get().isBare();
    }
    boolean outside = record.isEmpty() || record.get().hasEnd();
    return outside
        && !field.lowerCase()
        && RisFields.opens(field.tag())
        && !field.value().isEmpty();
  }

  private void start(RisRecord before) {
    record.ifPresent(records);
    RisRecord next = new RisRecord(++count, lines.number());
    if (count == 1) {
      before.stray().forEach(next::addStray);
    }
    record = Optional.of(next);
  }

  private void text(String line, RisRecord before) {
    if (record.isEmpty()) {
      before.addStray(line);
    } else if (inField && !record.get().hasEnd()) {
      record.get().add(line);
    } else {
      record.get().addStray(line);
    }
  }

  private void finish() {
    record.ifPresent(records);
  }
}
