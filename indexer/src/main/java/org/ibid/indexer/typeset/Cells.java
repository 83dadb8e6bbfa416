package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the cells of a table that stand on a line by the gaps between them. */
final class Cells {

  /** Behind the label of an item comes a gap too. */
  private static final Pattern LABEL =
      Pattern.compile("[•●▪■◦‣–—*-]|\\(?\\d{1,3}[.)]?|\\[\\d{1,3}\\]|\\(?[a-zivx]{1,4}[.)]");

  /** A gap of so many times the size parts the cells of a table. */
  private static final double GAP = 1.6;

  /** Gaps of a line that was spread differ by less; those between cells by what the cells do. */
  private static final double SPREAD = 1.35;

  private Cells() {}

  /** How many gaps of a line are wider than those of any text. */
  static int gaps(Line line) {
    List<Double> gaps = between(line.words());
    return isSpread(gaps, line.words())
        ? 0
        : (int) gaps.stream().filter(gap -> gap > GAP * line.size()).count();
  }

  private static List<Double> between(List<Word> words) {
    List<Double> gaps = new ArrayList<>();
    boolean label = words.size() > 1 && LABEL.matcher(words.getFirst().text()).matches();
    double right = words.get(label ? 1 : 0).right();
    for (Word word : words.subList(label ? 2 : 1, words.size())) {
      gaps.add(word.left() - right);
      right = Math.max(right, word.right());
    }
    return gaps;
  }

  /** A line of words that was spread over a narrow column has gaps that are all alike. */
  private static boolean isSpread(List<Double> gaps, List<Word> words) {
    double widest = gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double narrowest = gaps.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return gaps.size() > 1
        && widest < SPREAD * narrowest
        && words.stream().filter(Word::hasLetter).count() * 2 > words.size();
  }
}
