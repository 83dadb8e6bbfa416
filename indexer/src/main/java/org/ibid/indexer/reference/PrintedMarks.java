package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Span;

/**
 * Numbers of the list that were raised in print. What else is raised are powers, units, charges and
 * isotopes: they are told by what they stand behind.
 */
final class PrintedMarks implements MarkStyle {

  /** Log-odds that being raised adds to what {@link Behind} says of the place. */
  private static final double RAISED = 5;

  /** A single small digit behind a short word is its power: {@code cm2}. */
  private static final int HIGHEST_POWER = 3;

  private static final int YEAR_DIGITS = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Labels labels;
  private final List<List<Span>> raised;

  /**
   * Marks among what was raised.
   *
   * @param raised by paragraph
   */
  PrintedMarks(Labels labels, List<List<Span>> raised) {
    this.labels = labels;
    this.raised = List.copyOf(raised);
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    List<NumberMark> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      for (Span span : RaisedLists.joined(text, raised.get(i))) {
        mark(i, text, span).ifPresent(found::add);
      }
    }
    return new OrderedMarks(labels).of(found, paragraphs.size());
  }

  private Optional<NumberMark> mark(int paragraph, String text, Span span) {
    int start = firstDigit(text, span);
    if (start <= 0) {
      return Optional.empty();
    }
    NumberList list = RaisedLists.at(span.of(text), start - span.start());
    int end = span.start() + list.end();
    if (list.numbers().isEmpty() || !labels.hasAll(list.numbers()) || !isWhole(text, end, span)) {
      return Optional.empty();
    }
    boolean apart = text.charAt(start - 1) == ' ';
    if (apart && end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return Optional.empty();
    }
    double odds = apart ? RAISED : odds(text, start, list.numbers());
    return Optional.of(new NumberMark(paragraph, new Span(start, end), list.numbers(), odds));
  }

  private static int firstDigit(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return i;
      }
      if ("[( ,;".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether nothing but stops is raised beside the numbers. */
  private static boolean isWhole(String text, int from, Span span) {
    for (int i = from; i < span.end(); i++) {
      if (" ,;.)]".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A year is no base of a power: {@code as the guidelines of 2004} and a raised 15. */
  private static boolean isBehindYear(String text, int at) {
    int start = at - YEAR_DIGITS;
    return start > 0
        && YEAR.matcher(text).region(start, at).matches()
        && " (,;".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static double odds(String text, int at, List<Integer> numbers) {
    Behind behind = Behind.of(text, at);
    boolean power = numbers.size() == 1 && numbers.getFirst() <= HIGHEST_POWER;
    if (behind == null) {
      boolean digit = Character.isDigit(text.charAt(at - 1));
      return digit && !isBehindYear(text, at) ? -RAISED : RAISED;
    }
    return behind == Behind.SYMBOL && power ? -RAISED : RAISED + behind.odds;
  }
}
