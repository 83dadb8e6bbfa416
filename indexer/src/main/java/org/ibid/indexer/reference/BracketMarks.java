package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

/** Numbers in square brackets: {@code [1]}, {@code [2, 4–7]}, {@code [3]–[6]}. */
final class BracketMarks implements MarkStyle {

  /** Brackets with nothing but numbers of the list in them are hardly ever anything else. */
  private static final double SURE = 0.99;

  /** One number is out of the list: a misprint in the mark, or a list that was read in part. */
  private static final double PARTLY = 0.7;

  /** It looks like a mark, but the list has nothing of it. */
  private static final double UNLISTED = 0.2;

  /** Words after which a bracket holds an interval: {@code 95% CI [12, 30]}. */
  private static final Set<String> INTERVAL_WORDS =
      Set.of("ci", "cri", "iqr", "range", "interval", "between", "min", "max", "sd");

  /** Where in the work to look, short and without another bracket: {@code [8, Chap. 7]}. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[,;] ?(?:[Cc]hap(?:ter|s)?|[Ss]ect?(?:ion)?|[Pp]{1,2}|[Pp]ages?|[Ff]ig(?:ure|s)?|[Tt]ab(?:le)?"
              + "|[Tt]heorem|[Aa]ppendix|[Ee]q)\\b\\.? ?[\\w.\u2013-]{1,9}+(?= ?])");

  /** A place is short; what is longer is text. */
  private static final int MAX_PLACE = 30;

  /** Hardly a list is longer: what is higher and not in it is data, as {@code [10000, 20000]}. */
  private static final int LARGE = 9_999;

  /** Numbers with their units are shorter. */
  private static final int MAX_QUANTITY = 12;

  private final Labels labels;

  BracketMarks(Labels labels) {
    this.labels = labels;
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(paragraph -> marks(paragraph.text())).toList();
  }

  private List<Mark> marks(String paragraph) {
    List<Mark> marks = new ArrayList<>();
    int open = paragraph.indexOf('[');
    while (open >= 0) {
      Bracket bracket = bracketAt(paragraph, open);
      if (bracket != null && isMark(paragraph, bracket)) {
        marks.add(mark(bracket));
      }
      open = paragraph.indexOf('[', bracket == null ? open + 1 : bracket.span.end());
    }
    return marks;
  }

  private record Bracket(Span span, List<Integer> numbers) {}

  /** The bracket at {@code open} with those it is joined to by a dash, or null. */
  private static @Nullable Bracket bracketAt(String text, int open) {
    Bracket first = single(text, open);
    if (first == null) {
      return null;
    }
    int dash = first.span.end();
    if (dash + 1 >= text.length()
        || !NumberList.isDash(text.charAt(dash))
        || text.charAt(dash + 1) != '[') {
      return first;
    }
    Bracket last = single(text, dash + 1);
    return last == null ? first : joined(first, last);
  }

  private static @Nullable Bracket single(String text, int open) {
    NumberList list = NumberList.at(text, NumberList.skipBlanks(text, open + 1));
    int close = NumberList.skipBlanks(text, afterPlace(text, list.end()));
    if (list.numbers().isEmpty() || close >= text.length() || text.charAt(close) != ']') {
      return null;
    }
    return new Bracket(new Span(open, close + 1), list.numbers());
  }

  private static int afterPlace(String text, int from) {
    Matcher place = PLACE.matcher(text);
    place.region(from, Math.min(text.length(), from + MAX_PLACE));
    return place.lookingAt() ? place.end() : from;
  }

  private static Bracket joined(Bracket first, Bracket last) {
    String range = first.numbers.getLast() + "-" + last.numbers.getFirst();
    Set<Integer> numbers = new LinkedHashSet<>(first.numbers);
    numbers.addAll(NumberList.at(range, 0).numbers());
    numbers.addAll(last.numbers);
    Span span = new Span(first.span.start(), last.span.end());
    return new Bracket(span, new ArrayList<>(numbers));
  }

  private boolean isMark(String text, Bracket bracket) {
    if (bracket.numbers.stream().anyMatch(n -> n > LARGE) && !labels.hasAll(bracket.numbers)) {
      return false;
    }
    boolean listed = !labels.resolve(bracket.numbers).isEmpty();
    boolean couldBeLabel = bracket.numbers.stream().allMatch(n -> n <= labels.max() * 2);
    return (listed || couldBeLabel)
        && !(bracket.numbers.size() > 1 && followsIntervalWord(text, bracket.span.start()))
        && !followsStatistic(text, bracket.span.start())
        && !(isRange(bracket) && isAround(bracket, quantityBefore(text, bracket.span.start())));
  }

  /** {@code F[1,12]}: degrees of freedom. */
  private static boolean followsStatistic(String text, int open) {
    return open > 0
        && "Ftz".indexOf(text.charAt(open - 1)) >= 0
        && (open == 1 || !Character.isLetterOrDigit(text.charAt(open - 2)));
  }

  private static boolean isRange(Bracket bracket) {
    return bracket.numbers.size() > 2
        && bracket.numbers.getLast() - bracket.numbers.getFirst() + 1 == bracket.numbers.size();
  }

  /** {@code 64y [30–85]}, {@code 3% [2–5]}: the interval of what is said before it. */
  private static boolean isAround(Bracket bracket, int quantity) {
    return quantity >= bracket.numbers.getFirst() && quantity <= bracket.numbers.getLast();
  }

  /** The number that the word before a bracket begins with, or 0. */
  private static int quantityBefore(String text, int open) {
    int end = open;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < MAX_QUANTITY && text.charAt(start - 1) != ' ') {
      start--;
    }
    List<Integer> numbers = NumberList.tight(text.substring(start, end), 0).numbers();
    return numbers.isEmpty() ? 0 : numbers.getFirst();
  }

  private static boolean followsIntervalWord(String text, int open) {
    int end = open;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && open - end < 3) {
      if (text.charAt(end - 1) == '=') {
        return true;
      }
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 10) {
      start--;
    }
    boolean whole = start == 0 || !Character.isDigit(text.charAt(start - 1));
    return whole && INTERVAL_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private Mark mark(Bracket bracket) {
    List<String> ids = labels.resolve(bracket.numbers);
    double confidence = ids.isEmpty() ? UNLISTED : labels.hasAll(bracket.numbers) ? SURE : PARTLY;
    return new Mark(bracket.span, ids, confidence);
  }
}
