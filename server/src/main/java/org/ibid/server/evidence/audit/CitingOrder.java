package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * Whether a numbered list is numbered in the order of citing. Of the first citings as many as can
 * be are taken to be in order (a longest increasing subsequence, by patience sorting in n log n);
 * the rest are not.
 */
final class CitingOrder {

  /** A list with more out of order follows another order, which it may well keep. */
  private static final double MOST_OUT = 0.3;

  /** Shorter lists follow no order that could be told from chance. */
  private static final int SHORTEST = 3;

  private CitingOrder() {}

  /** Where an entry is first cited. */
  private record First(int number, Reference reference, Quotation quotation) {}

  /**
   * What is out of order, in the order of the text; and a note where no order is to be expected.
   *
   * @param note null where the order was checked
   */
  record Result(List<Doubt> found, @Nullable String note) {}

  /**
   * Looks at the order of first citings.
   *
   * @param elsewhere entries that a table cites, wherever that stands: they aren't looked at
   */
  static Result of(TaggedPaper paper, Numbering numbering, Predicate<Reference> elsewhere) {
    if (numbering.isEmpty()) {
      return new Result(List.of(), null);
    }
    if (isByName(paper.paper().references())) {
      return new Result(
          List.of(), "The list is ordered by name: its numbers needn't be in the order of citing.");
    }
    List<First> firsts = firsts(paper, numbering, elsewhere);
    boolean[] ordered = ordered(firsts);
    List<Doubt> found = found(firsts, ordered);
    return found.size() > Math.max(SHORTEST, MOST_OUT * firsts.size())
        ? new Result(
            List.of(),
            "The list isn't numbered in the order of citing: "
                + found.size()
                + " of "
                + firsts.size()
                + " entries would be out of it.")
        : new Result(found, null);
  }

  private static boolean isByName(List<Reference> references) {
    List<String> names = references.stream().map(CitingOrder::name).toList();
    int descents = 0;
    for (int i = 1; i < names.size(); i++) {
      descents += names.get(i - 1).compareToIgnoreCase(names.get(i)) > 0 ? 1 : 0;
    }
    return names.size() > SHORTEST && descents <= names.size() / 10;
  }

  private static String name(Reference reference) {
    List<Name> authors = reference.publication().author();
    return authors.isEmpty() ? reference.raw() : authors.getFirst().display();
  }

  /** The entries that are cited, each where it first is. Those of one mark stand in any order. */
  private static List<First> firsts(
      TaggedPaper paper, Numbering numbering, Predicate<Reference> elsewhere) {
    List<First> firsts = new ArrayList<>();
    boolean[] seen = new boolean[numbering.last() + 1];
    for (Quotation quotation : paper.quotations()) {
      List<First> ofMark = new ArrayList<>();
      for (Reference reference : paper.cited(quotation.citation())) {
        Integer number = numbering.of(reference);
        if (number != null && !seen[number] && !elsewhere.test(reference)) {
          seen[number] = true;
          ofMark.add(new First(number, reference, quotation));
        }
      }
      ofMark.sort((a, b) -> Integer.compare(a.number(), b.number()));
      firsts.addAll(ofMark);
    }
    return firsts;
  }

  /** Which first citings are in order, so that as few as can be are not. */
  private static boolean[] ordered(List<First> firsts) {
    int[] tails = new int[firsts.size()];
    int[] previous = new int[firsts.size()];
    int length = 0;
    for (int i = 0; i < firsts.size(); i++) {
      int number = firsts.get(i).number();
      int place = place(firsts, tails, length, number);
      previous[i] = place == 0 ? -1 : tails[place - 1];
      tails[place] = i;
      length = Math.max(length, place + 1);
    }
    boolean[] ordered = new boolean[firsts.size()];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      ordered[i] = true;
    }
    return ordered;
  }

  /** The length of the longest run that a number can end, less one. */
  private static int place(List<First> firsts, int[] tails, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firsts.get(tails[middle]).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Doubt> found(List<First> firsts, boolean[] ordered) {
    int[] next = next(firsts, ordered);
    List<Doubt> found = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < firsts.size(); i++) {
      First first = firsts.get(i);
      if (ordered[i]) {
        last = first.number();
      } else {
        String why =
            first.number() < last
                ? "First cited after " + last + " was."
                : "First cited before " + next[i] + " is.";
        found.add(new Doubt(first.reference(), first.quotation(), why));
      }
    }
    return found;
  }

  /** For each first citing the number of the next one that is in order. */
  private static int[] next(List<First> firsts, boolean[] ordered) {
    int[] next = new int[firsts.size()];
    int following = 0;
    for (int i = firsts.size() - 1; i >= 0; i--) {
      next[i] = following;
      following = ordered[i] ? firsts.get(i).number() : following;
    }
    return next;
  }
}
