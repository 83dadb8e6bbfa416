package org.ibid.indexer.source.nbib;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.source.nbib.NbibLine.Field;

/** The lines of one record, as far as they are found to be its own. */
final class RecordLines {

  /** Ten times the longest record, an article of several thousand authors and their addresses. */
  static final int MAX_CHARS = 1 << 22;

  /** What a line costs beside its characters, so that short ones can't fill the memory either. */
  private static final int LINE_COST = 64;

  static final String NUMBER = "PMID";
  private static final String TITLE = "TI";

  /** Tags that a record has once. */
  private static final Set<String> SINGLE =
      Set.of(
          NUMBER, TITLE, "OWN", "STAT", "DA", "DCOM", "LR", "VI", "IP", "DP", "PG", "AB", "DEP",
          "TA", "JT", "JID", "BTI", "PMC", "PMCR", "EDAT", "MHDA", "CRDT", "PST", "SO");

  private final List<NbibLine> lines = new ArrayList<>();
  private final Set<String> single = new HashSet<>();
  private long cost;
  private boolean tagged;
  private boolean tooLong;
  private int leftOut;

  void add(NbibLine line) {
    if (line instanceof Field field) {
      tagged = true;
      if (SINGLE.contains(field.tag())) {
        single.add(field.tag());
      }
    }
    cost += line.text().length() + LINE_COST;
    if (cost > MAX_CHARS) {
      tooLong = true;
      lines.subList(1, lines.size()).clear();
    } else {
      lines.add(line);
    }
  }

  void addAll(RecordLines others) {
    others.lines.forEach(this::add);
    tooLong |= others.tooLong;
    tagged |= others.tagged;
    single.addAll(others.single);
  }

  /** Adds lines that are no fields, as long as the record doesn't grow too long by them. */
  void addStrays(RecordLines block) {
    if (block.tooLong || cost + block.cost > MAX_CHARS) {
      leftOut = leftOut == 0 ? block.firstNumber() : leftOut;
    } else {
      addAll(block);
    }
  }

  /** Number of the first line that was left out; 0 for none. */
  int leftOut() {
    return leftOut;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether there is any field. */
  boolean isTagged() {
    return tagged;
  }

  /** Whether there were more than are kept. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Number of the first line. */
  int firstNumber() {
    return lines.getFirst().number();
  }

  /** Whether the line is the number of another record. */
  boolean endsBefore(NbibLine line) {
    return line instanceof Field field
        && field.tag().equals(NUMBER)
        && (single.contains(NUMBER) || single.contains(TITLE));
  }

  /** Whether lines after an empty one are still of this record, which has an empty line in it. */
  boolean goesOnWith(RecordLines block) {
    return block.single.stream().noneMatch(single::contains) && !endsBefore(block.lines.getFirst());
  }

  /** The lines in order. */
  List<NbibLine> lines() {
    return List.copyOf(lines);
  }
}
