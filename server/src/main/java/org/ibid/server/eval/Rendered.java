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
 */
record Rendered(
    String text, double misread, Publication front, List<Entry> entries, List<ExpectedMark> marks) {

  /** A page whose characters are all as they were printed. */
  Rendered(String text, Publication front, List<Entry> entries, List<ExpectedMark> marks) {
    this(text, 0, front, entries, marks);
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
   */
  record Entry(String text, String tail, boolean hasFields, Publication gold) {}

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
