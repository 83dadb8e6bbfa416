package org.ibid.indexer.typeset;

import java.util.List;
import java.util.function.Predicate;

/**
 * A line of a column.
 *
 * @param page number of its sheet
 * @param column number of its column in the text, from 0
 * @param words from left to right
 * @param text the words, with blanks where print has them; what is raised stands between {@link
 *     Raised}'s signs
 */
record Line(int page, int column, List<Word> words, String text, LineStyle style) {

  private static final double NEARLY_ALL = 0.9;

  Line {
    words = List.copyOf(words);
  }

  /** The line of some words, in any order. */
  static Line of(int page, int column, List<Word> words) {
    List<Word> sorted = Word.fromLeft(words);
    return new Line(page, column, sorted, LineText.of(sorted), LineStyle.of(sorted));
  }

  /** The same line, set in another style. */
  Line in(LineStyle other) {
    return new Line(page, column, words, text, other);
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
    return Cells.gaps(this);
  }
}
