package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;

/**
 * Numbers that are raised beside each other, as one list: what stands between them may have been
 * left on the line ({@code 3, 9–15} with nothing raised but the numbers), or be a blank alone.
 */
final class RaisedLists {

  /** No more stands between two numbers of a list: a separator with a blank on either side. */
  private static final int LONGEST_GAP = 3;

  /** No mark has more parts between blanks; what has is a table's row. */
  private static final int MOST_PARTS = 10;

  private RaisedLists() {}

  /** What was raised, with that of one list together. */
  static List<Span> joined(String text, List<Span> raised) {
    List<Span> joined = new ArrayList<>();
    for (Span span : raised) {
      if (!joined.isEmpty() && isOneList(text, joined.getLast(), span)) {
        joined.set(joined.size() - 1, new Span(joined.getLast().start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isOneList(String text, Span before, Span span) {
    String between = text.substring(before.end(), span.start());
    return between.length() <= LONGEST_GAP
        && isDigit(text.charAt(before.end() - 1))
        && isDigit(text.charAt(span.start()))
        && isSeparator(between.strip());
  }

  private static boolean isSeparator(String between) {
    return between.length() == 1
        && (",;".contains(between) || NumberList.isDash(between.charAt(0)));
  }

  /** The list that starts at {@code from}, and goes on behind a blank where it ascends. */
  static NumberList at(String text, int from) {
    NumberList list = NumberList.at(text, from);
    Set<Integer> numbers = new LinkedHashSet<>(list.numbers());
    for (int i = 1; i < MOST_PARTS && isBlankAndDigit(text, list.end()); i++) {
      NumberList next = NumberList.at(text, list.end() + 1);
      if (next.numbers().isEmpty() || next.numbers().getFirst() <= list.numbers().getLast()) {
        break;
      }
      numbers.addAll(next.numbers());
      list = next;
    }
    return new NumberList(new ArrayList<>(numbers), list.end());
  }

  private static boolean isBlankAndDigit(String text, int at) {
    return at + 1 < text.length() && text.charAt(at) == ' ' && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
