package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A line of a column.
 *
 * @param page number of its sheet
 * @param column number of its column in the text, from 0
 * @param words from left to right
 * @param text the words, with blanks where print has them; what is raised stands between {@link
 *     Raised}'s signs
 */
record Line(int page, int column, List<Word> words, String text, Style style) {

  /** Behind the label of an item comes a gap too. */
  private static final Pattern LABEL =
      Pattern.compile("[•●▪■◦‣–—*-]|\\(?\\d{1,3}[.)]?|\\[\\d{1,3}\\]|\\(?[a-zivx]{1,4}[.)]");

  private static final double NEARLY_ALL = 0.9;

  /** Small capitals have so much of the size of the others, at most and at least. */
  private static final double LARGEST_SMALL = 0.87;

  private static final double SMALLEST_SMALL = 0.6;

  /** A gap of so many times the size parts the cells of a table. */
  private static final double CELL = 1.6;

  /** Gaps of a line that was spread differ by less; those between cells by what the cells do. */
  private static final double SPREAD = 1.35;

  /**
   * What most of a line looks like.
   *
   * @param size in points, to a quarter
   */
  record Style(double size, Face face) {}

  Line {
    words = List.copyOf(words);
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.stream().mapToDouble(Word::right).max().orElse(0);
  }

  double baseline() {
    return words.getFirst().baseline();
  }

  double size() {
    return style.size();
  }

  /** Whether its letters are heavy, but for a ligature or a sign from another font. */
  boolean bold() {
    return style.face().bold() && isNearlyAll(Face::bold);
  }

  /** Whether its letters are slanted. */
  boolean italic() {
    return style.face().italic() && isNearlyAll(Face::italic);
  }

  private boolean isNearlyAll(Predicate<Face> looks) {
    int all = 0;
    int alike = 0;
    for (Word word : words) {
      int letters = word.height() == 0 && word.hasLetter() ? word.text().length() : 0;
      all += letters;
      alike += looks.test(word.face()) ? letters : 0;
    }
    return alike >= NEARLY_ALL * all;
  }

  /** Gaps between words that are wider than those of any text. */
  int gaps() {
    List<Double> gaps = new ArrayList<>();
    boolean label = LABEL.matcher(words.getFirst().text()).matches() && words.size() > 1;
    double right = words.get(label ? 1 : 0).right();
    for (Word word : words.subList(label ? 2 : 1, words.size())) {
      gaps.add(word.left() - right);
      right = Math.max(right, word.right());
    }
    return isSpread(gaps) ? 0 : (int) gaps.stream().filter(gap -> gap > CELL * size()).count();
  }

  /** A line of words that was spread over a narrow column has gaps that are all alike. */
  private boolean isSpread(List<Double> gaps) {
    double widest = gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double narrowest = gaps.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return gaps.size() > 1
        && widest < SPREAD * narrowest
        && words.stream().filter(Word::hasLetter).count() * 2 > words.size();
  }

  static List<Word> sorted(List<Word> words) {
    return words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
  }

  static Line of(int page, int column, List<Word> words) {
    List<Word> sorted = sorted(words);
    return new Line(page, column, sorted, LineText.of(sorted), style(sorted));
  }

  private static Style style(List<Word> words) {
    Map<Style, Integer> counts = new HashMap<>();
    for (Word word : words) {
      if (word.height() == 0) {
        counts.merge(
            new Style(quarters(word.size()), word.face()), word.text().length(), Integer::sum);
      }
    }
    Style most =
        counts.entrySet().stream()
            .max(
                Comparator.<Map.Entry<Style, Integer>>comparingInt(Map.Entry::getValue)
                    .thenComparing(entry -> entry.getKey().face().name()))
            .map(Map.Entry::getKey)
            .orElseGet(() -> new Style(words.getFirst().size(), words.getFirst().face()));
    return smallCapitals(words, most).orElse(most);
  }

  /** Small capitals are as large as the capital that begins their line. */
  private static Optional<Style> smallCapitals(List<Word> words, Style most) {
    Word first = words.getFirst();
    boolean small =
        isCapitals(words)
            && first.height() == 0
            && first.face().equals(most.face())
            && most.size() < LARGEST_SMALL * first.size()
            && most.size() > SMALLEST_SMALL * first.size();
    return small ? Optional.of(new Style(quarters(first.size()), most.face())) : Optional.empty();
  }

  private static boolean isCapitals(List<Word> words) {
    return words.stream()
        .flatMapToInt(word -> word.text().codePoints())
        .noneMatch(Character::isLowerCase);
  }

  private static double quarters(double size) {
    return Math.round(size * 4) / 4.0;
  }

  /** A line of small capitals below such a line may begin with none that is large. */
  private Line below(Line before) {
    double small = before.words.stream().mapToDouble(Word::size).min().orElse(0);
    boolean goesOn =
        isCapitals(words)
            && isCapitals(before.words)
            && style.face().equals(before.style.face())
            && quarters(small) == style.size()
            && before.size() > style.size()
            && baseline() - before.baseline() < 2 * before.size();
    return goesOn ? new Line(page, column, words, text, before.style) : this;
  }

  /** The lines of a column, from top to bottom. */
  static List<Line> of(int page, int column, Iterable<Segment> segments) {
    List<Line> lines = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    double baseline = 0;
    for (Segment segment : segments) {
      if (!open.isEmpty() && segment.baseline() - baseline > 0.2 * Math.min(segment.size(), 12)) {
        add(lines, of(page, column, open));
        open = new ArrayList<>();
      }
      if (open.isEmpty()) {
        baseline = segment.baseline();
      }
      open.addAll(segment.words());
    }
    if (!open.isEmpty()) {
      add(lines, of(page, column, open));
    }
    return lines;
  }

  private static void add(List<Line> lines, Line line) {
    lines.add(lines.isEmpty() ? line : line.below(lines.getLast()));
  }
}
