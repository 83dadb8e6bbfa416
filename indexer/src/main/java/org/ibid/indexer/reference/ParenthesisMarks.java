package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Numbers in round brackets: {@code (3,5)}. What enumerates is none: {@code (1) swimming or (2)
 * running}.
 */
final class ParenthesisMarks implements MarkStyle {

  /** Round brackets hold much else, even where they mostly cite. */
  private static final double LIKELY = 0.85;

  private final Labels labels;

  ParenthesisMarks(Labels labels) {
    this.labels = labels;
  }

  @Override
  public List<Mark> marks(String paragraph) {
    List<Mark> marks = new ArrayList<>();
    int expected = 1;
    int open = paragraph.indexOf('(');
    while (open >= 0) {
      NumberList list = NumberList.at(paragraph, NumberList.skipBlanks(paragraph, open + 1));
      int close = NumberList.skipBlanks(paragraph, list.end());
      boolean closed = close < paragraph.length() && paragraph.charAt(close) == ')';
      if (closed && labels.hasAll(list.numbers()) && !list.numbers().isEmpty()) {
        Span span = new Span(open, close + 1);
        if (list.numbers().equals(List.of(expected)) && enumerates(paragraph, span)) {
          expected++;
        } else {
          marks.add(new Mark(span, labels.resolve(list.numbers()), LIKELY));
        }
      }
      open = paragraph.indexOf('(', open + 1);
    }
    return marks;
  }

  /** A number that begins an item: a word follows, and a colon, comma or joiner stands before. */
  private static boolean enumerates(String text, Span span) {
    int next = NumberList.skipBlanks(text, span.end());
    boolean wordAfter = next < text.length() && Character.isLetter(text.charAt(next));
    int before = span.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    String head = text.substring(Math.max(0, before - 4), before);
    boolean opens =
        before == 0
            || ":;,.".indexOf(text.charAt(before - 1)) >= 0
            || head.endsWith(" and")
            || head.endsWith(" or")
            || head.endsWith("are")
            || head.endsWith("by");
    return wordAfter && opens;
  }
}
