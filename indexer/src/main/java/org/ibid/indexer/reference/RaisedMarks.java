package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Numbers that were raised in print and now stand right behind a word or stop: {@code pain12,13.}
 *
 * <p>A word of capitals or with a digit before ({@code CB2}, {@code NaV1.3}) is a name and no mark.
 */
final class RaisedMarks implements MarkStyle {

  /** The form is shared with names and units; the order of the numbers speaks for it. */
  private static final double LIKELY = 0.8;

  /** Shorter words with a number are rather names: {@code p53}, {@code miR96}. */
  private static final int MIN_WORD = 4;

  /** One shorter is a word still where its number is the next to be cited: {@code the sea7}. */
  private static final int SHORT_WORD = 3;

  private final Labels labels;

  RaisedMarks(Labels labels) {
    this.labels = labels;
  }

  @Override
  public List<Mark> marks(String paragraph) {
    List<Mark> marks = new ArrayList<>();
    int at = 1;
    int next = 1;
    while (at < paragraph.length()) {
      boolean digit = Character.isDigit(paragraph.charAt(at));
      if (digit && isRaised(paragraph, at, next)) {
        NumberList list = NumberList.at(paragraph, at);
        if (ends(paragraph, list.end()) && cites(list)) {
          marks.add(new Mark(new Span(at, list.end()), labels.resolve(list.numbers()), LIKELY));
          next = Math.max(next, Collections.max(list.numbers()) + 1);
        }
        at = Math.max(at + 1, list.end());
      } else {
        at++;
      }
    }
    return marks;
  }

  private boolean cites(NumberList list) {
    return !list.numbers().isEmpty() && labels.hasAll(list.numbers());
  }

  private static boolean isRaised(String text, int at, int next) {
    int end = at;
    while (end > 0 && ".,;:?!)]%\u2019\u201d\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean plain = end == at;
    if (plain && text.startsWith("et al", end - "et al".length())) {
      return true;
    }
    int start = end;
    while (start > 0 && isPartOfWord(text.charAt(start - 1), plain) && end - start < MIN_WORD) {
      start--;
    }
    return end - start >= MIN_WORD
        || (plain && isShortWord(text, start, end) && startsWith(text, at, next));
  }

  private static boolean isShortWord(String text, int start, int end) {
    return end - start == SHORT_WORD
        && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
  }

  private static boolean startsWith(String text, int at, int next) {
    List<Integer> numbers = NumberList.at(text, at).numbers();
    return !numbers.isEmpty() && numbers.getFirst() == next;
  }

  /** Behind a stop or bracket a name in capitals is safe too: {@code (NSAIDs),10}. */
  private static boolean isPartOfWord(char c, boolean plain) {
    return plain ? Character.isLowerCase(c) : Character.isLetter(c);
  }

  private static boolean ends(String text, int end) {
    return end >= text.length() || " .,;:)\n".indexOf(text.charAt(end)) >= 0;
  }
}
