package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of a page's lists, until they are read as a whole. */
final class PageLists {

  private final Map<Part, List<Line>> lists = new EnumMap<>(Part.class);
  private final List<Line> strays = new ArrayList<>();

  /** The lines of a part. */
  List<Line> of(Part part) {
    return lists.computeIfAbsent(part, p -> new ArrayList<>());
  }

  /** Adds lines of the reference list that stand outside of it. */
  void stray(List<Line> lines) {
    strays.addAll(lines);
  }

  /** Reads a list of related records; each has its own layout. */
  void readRelated(Draft draft) {
    draft.related.addAll(RelatedRecords.read(of(Part.RELATED), draft.dropped));
    lists.remove(Part.RELATED);
  }

  /**
   * The lines of the reference list. Numbered entries that came before its heading are its end; in
   * a sorted list, its start.
   */
  List<Line> references() {
    List<Line> lines = new ArrayList<>(of(Part.REFERENCES));
    boolean numbered = !lines.isEmpty() && EntryLabels.isLabelled(lines.getFirst().text());
    lines.addAll(numbered ? lines.size() : 0, strays);
    return lines;
  }
}
