package org.ibid.server.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Publication;

/**
 * An article printed in a layout, and what reading it back should find.
 *
 * @param text the page
 * @param misread the share of letters that may differ where characters were misread; else 0
 * @param front the fields of the front matter that are printed
 * @param entries the reference list, in printed order
 * @param marks in the order of the text
 * @param segmentation when an entry was read whole
 */
record Rendered(
    String text,
    double misread,
    Publication front,
    List<Entry> entries,
    List<ExpectedMark> marks,
    Segmentation segmentation) {

  /** A page whose characters are all as they were printed. */
  Rendered(String text, Publication front, List<Entry> entries, List<ExpectedMark> marks) {
    this(text, 0, front, entries, marks, Segmentation.asPrinted(0));
  }

  Rendered {
    entries = List.copyOf(entries);
    marks = List.copyOf(marks);
  }

  /**
   * An entry of the reference list.
   *
   * @param text without its number
   * @param tail the row of links after it, or empty: readers may keep it or not
   * @param hasFields whether the gold says what its fields are
   * @param gold the fields that are printed
   * @param unprinted fields of which it is not known how they are printed, if at all: not counted
   */
  record Entry(
      String text, String tail, boolean hasFields, Publication gold, Set<Field> unprinted) {
    Entry {
      unprinted = Set.copyOf(unprinted);
    }

    /** An entry all of whose fields are known. */
    Entry(String text, String tail, boolean hasFields, Publication gold) {
      this(text, tail, hasFields, gold, Set.of());
    }

    /** The same entry with other gold, some of which is not counted. */
    Entry without(Publication other, Set<Field> notCounted) {
      return new Entry(text, tail, hasFields, other, notCounted);
    }
  }

  /**
   * A mark of the text.
   *
   * @param anchor see {@link Anchor}
   * @param context the words before it, for a person
   * @param references positions in {@link Rendered#entries}
   * @param counted whether every reader should find it
   */
  record ExpectedMark(String anchor, String context, Set<Integer> references, boolean counted) {
    ExpectedMark {
      references = Set.copyOf(references);
    }

    /** The same mark over a list in another order. */
    ExpectedMark renumbered(Map<Integer, Integer> positions) {
      Set<Integer> moved = references.stream().map(positions::get).collect(Collectors.toSet());
      return new ExpectedMark(anchor, context, moved, counted);
    }
  }
}
