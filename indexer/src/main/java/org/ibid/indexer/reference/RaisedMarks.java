package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that were raised in print and now stand right behind a word or stop: {@code pain12,13.}
 *
 * <p>The form is shared with names, units and decimals. What stands before the number is weighed,
 * see {@link Behind}, then the order in which the paper cites, see {@link OrderedMarks}. A name is
 * printed again with its number, a cited word hardly ever.
 */
final class RaisedMarks implements MarkStyle {

  /**
   * Log-odds of more than one number, of a single digit, and of a word that comes with it again.
   */
  private static final double SEVERAL = 0.4;

  private static final double DIGIT = -2;
  private static final double REPEATED = -2.3;

  /**
   * Log-odds of a name that stands elsewhere without a number, so that the number isn't its own:
   * {@code LMIC} beside {@code LMIC12}, but no {@code TRPV} beside {@code TRPV1}.
   */
  private static final double BARE = 3;

  /** Numbers of one mark that are further apart than this are rather not of one. */
  private static final int WIDEST_STEP = 8;

  /**
   * A number that may cite.
   *
   * @param word the word with its number; empty behind a stop
   */
  private record Found(
      int paragraph, Span span, List<Integer> numbers, Behind behind, String word) {

    /** The name that the number stands behind and may be part of; else empty. */
    String name() {
      int end = word.length() - (span.end() - span.start());
      return behind == Behind.NAME && end >= SHORTEST_NAME ? word.substring(0, end) : "";
    }
  }

  /** One or two letters stand alone for much else: {@code C} beside {@code C3}. */
  private static final int SHORTEST_NAME = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d/+_\u2010-]++");

  private final Labels labels;

  RaisedMarks(Labels labels) {
    this.labels = labels;
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      find(i, paragraphs.get(i).text(), found);
    }
    Map<String, Integer> words = new HashMap<>();
    found.forEach(f -> words.merge(f.word, 1, Integer::sum));
    Set<String> bare = bare(paragraphs, found);
    List<NumberMark> marks = new ArrayList<>(found.size());
    for (Found f : found) {
      boolean repeated = !f.word.isEmpty() && words.getOrDefault(f.word, 0) > 1;
      double alone = !repeated && bare.contains(f.name()) ? BARE : 0;
      marks.add(new NumberMark(f.paragraph, f.span, f.numbers, odds(f, repeated) + alone));
    }
    return new OrderedMarks(labels).of(marks, paragraphs.size());
  }

  /** Names before numbers that the paper prints without a number too. */
  private static Set<String> bare(List<Paragraph> paragraphs, List<Found> found) {
    Set<String> names = new HashSet<>();
    found.stream().map(Found::name).filter(name -> !name.isEmpty()).forEach(names::add);
    Set<String> bare = new HashSet<>();
    for (Paragraph paragraph : names.isEmpty() ? List.<Paragraph>of() : paragraphs) {
      Matcher word = WORD.matcher(paragraph.text());
      while (word.find()) {
        if (names.contains(word.group())) {
          bare.add(word.group());
        }
      }
    }
    return bare;
  }

  private static double odds(Found found, boolean repeated) {
    boolean several = found.numbers.size() > 1;
    double kind = several ? SEVERAL : found.numbers.getFirst() < 10 ? DIGIT : 0;
    return found.behind.odds + kind + (repeated ? REPEATED : 0);
  }

  private void find(int paragraph, String text, List<Found> found) {
    int at = 1;
    while (at < text.length()) {
      int end = at + 1;
      if (isDigit(text.charAt(at)) && mayStandBehind(text.charAt(at - 1))) {
        Found next = found(paragraph, text, at);
        if (next != null) {
          found.add(next);
          end = next.span.end();
        }
      }
      at = end;
    }
  }

  /** Most numbers stand behind a space or another digit. */
  private static boolean mayStandBehind(char c) {
    return c != ' ' && !isDigit(c);
  }

  private @Nullable Found found(int paragraph, String text, int at) {
    Behind behind = Behind.of(text, at);
    if (behind == null) {
      return isExponent(text, at) ? found(paragraph, text, at + 1, Behind.GLUED) : null;
    }
    NumberList list = list(text, at);
    if (behind.isName() && isPartOfName(list)) {
      int comma = text.indexOf(',', at);
      return comma < 0 ? null : found(paragraph, text, comma + 1, Behind.CAPITALS);
    }
    Found found = found(paragraph, text, at, behind);
    boolean longer = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    return found == null && behind.isName() && longer
        ? found(paragraph, text, at + 1, Behind.GLUED)
        : found;
  }

  private @Nullable Found found(int paragraph, String text, int at, Behind behind) {
    NumberList list = list(text, at);
    if (list.numbers().isEmpty() || !labels.hasAll(list.numbers()) || !ends(text, list.end())) {
      return null;
    }
    Span span = new Span(at, list.end());
    if (!Character.isLetter(text.charAt(at - 1))) {
      return new Found(paragraph, span, list.numbers(), behind, "");
    }
    int start = Behind.wordStart(text, at);
    boolean author = labels.isBy(list.numbers().getFirst(), text.substring(start, at));
    return author
        ? new Found(paragraph, span, list.numbers(), Behind.AUTHOR, "")
        : new Found(paragraph, span, list.numbers(), behind, text.substring(start, list.end()));
  }

  /** {@code mm−131}: the first digit is the unit's exponent, the rest may cite. */
  private static boolean isExponent(String text, int at) {
    return at > 1
        && NumberList.isDash(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at - 2))
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  /** {@code PIP3,21}: the first number is the name's, the next one far ahead cites. */
  private static boolean isPartOfName(NumberList list) {
    List<Integer> numbers = list.numbers();
    return numbers.size() > 1
        && numbers.getFirst() < 10
        && numbers.get(1) - numbers.getFirst() > WIDEST_STEP;
  }

  /** The numbers; those behind a space only where they go on and nothing else follows. */
  private static NumberList list(String text, int at) {
    NumberList tight = NumberList.tight(text, at);
    NumberList spaced = NumberList.at(text, at);
    boolean goesOn = spaced.end() > tight.end() && ascends(spaced.numbers());
    return goesOn && closes(text, spaced.end()) ? spaced : tight;
  }

  private static boolean ascends(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) <= numbers.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean closes(String text, int end) {
    if (end >= text.length() || ".,;:)]".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    boolean space = text.charAt(end) == ' ' && end + 1 < text.length();
    return space && Character.isUpperCase(text.charAt(end + 1));
  }

  private static boolean ends(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    if (c == '.' || c == ',') {
      return end + 1 >= text.length() || !isDigit(text.charAt(end + 1));
    }
    return " ;:)]\n\u00a0\u2014?!\u201d\"\u2019(".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
