package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ibid.indexer.literature.Span;

/**
 * Numbers in round brackets: {@code (3,5)}. What enumerates is none: {@code (1) swimming or (2)
 * running}; nor are equations and intervals. What stands before the bracket is weighed, then the
 * order in which the paper cites, see {@link OrderedMarks}.
 */
final class ParenthesisMarks implements MarkStyle {

  /** What a bracket stands behind, and how far that speaks for a mark, see {@link Behind#odds}. */
  private enum Before {
    WORD(5.4, 3.9),
    STOP(4.8, 3.2),
    NUMBER(3.6, 3),
    /** {@code with (1) running and (2) swimming} */
    JOINER(1.5, -2.5),
    /** {@code equation (3)} */
    NOUN(0, -1.3),
    /** {@code these: (1) running, (2) swimming} */
    OPENER(-0.6, -4),
    /** {@code f(3)} */
    GLUED(-2.5, -2.5);

    final double odds;
    final double beforeWord;

    Before(double odds, double beforeWord) {
      this.odds = odds;
      this.beforeWord = beforeWord;
    }
  }

  /** What a single digit, and more than one number, take from the odds. */
  private static final double DIGIT = -2.4;

  private static final double SEVERAL = -1.7;

  private static final Set<String> NOUNS =
      Set.of(
          "equation",
          "equations",
          "eq",
          "eqs",
          "eqn",
          "table",
          "figure",
          "fig",
          "step",
          "item",
          "hypothesis",
          "aim",
          "model",
          "formula",
          "section",
          "question",
          "criterion",
          "n");

  private static final Set<String> JOINERS =
      Set.of("and", "or", "are", "by", "is", "include", "were", "as", "for");

  private final Labels labels;

  ParenthesisMarks(Labels labels) {
    this.labels = labels;
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    List<NumberMark> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      find(i, paragraphs.get(i).text(), found);
    }
    return new OrderedMarks(labels).of(found, paragraphs.size());
  }

  private void find(int paragraph, String text, List<NumberMark> found) {
    int open = text.indexOf('(');
    while (open >= 0) {
      NumberList list = NumberList.at(text, NumberList.skipBlanks(text, open + 1));
      int close = NumberList.skipBlanks(text, list.end());
      boolean closed = close < text.length() && text.charAt(close) == ')';
      if (closed && !list.numbers().isEmpty() && labels.hasAll(list.numbers())) {
        Span span = new Span(open, close + 1);
        double odds = odds(text, span, list.numbers());
        found.add(new NumberMark(paragraph, span, list.numbers(), odds));
      }
      open = text.indexOf('(', open + 1);
    }
  }

  private static double odds(String text, Span span, List<Integer> numbers) {
    int next = NumberList.skipBlanks(text, span.end());
    boolean word = next < text.length() && Character.isLetter(text.charAt(next));
    Before before = before(text, span.start());
    double kind = numbers.size() > 1 ? SEVERAL : numbers.getFirst() < 10 ? DIGIT : 0;
    return (word ? before.beforeWord : before.odds) + kind;
  }

  private static Before before(String text, int open) {
    int end = open;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    char last = end == 0 ? ':' : text.charAt(end - 1);
    if (":;,".indexOf(last) >= 0) {
      return Before.OPENER;
    }
    if (".?!".indexOf(last) >= 0) {
      return Before.STOP;
    }
    if (Character.isDigit(last) || "%=\u00b1\u2265\u2264<>".indexOf(last) >= 0) {
      return Before.NUMBER;
    }
    String word = text.substring(Behind.wordStart(text, end), end).toLowerCase(Locale.ROOT);
    if (NOUNS.contains(word)) {
      return Before.NOUN;
    }
    return JOINERS.contains(word) ? Before.JOINER : end == open ? Before.GLUED : Before.WORD;
  }
}
