package org.ibid.indexer.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared: without case, accents, markup and punctuation, Greek letters by their
 * names, so that {@code <i>β</i>-Endorphin} and {@code beta endorphin} are the same words.
 */
final class Letters {

  /** Longer names are no element's that a title holds. */
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,40}+>");

  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";

  private static final List<String> GREEK_NAMES =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
          "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
          "phi", "chi", "psi", "omega");

  private Letters() {}

  /**
   * The words of a text.
   *
   * @param maxChars how much of the text is looked at
   */
  static List<String> words(String text, int maxChars) {
    String bounded = text.substring(0, Math.min(text.length(), maxChars));
    String plain = TAG.matcher(bounded).replaceAll("");
    String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    decomposed.codePoints().forEach(c -> add(c, word, words));
    end(word, words);
    return words;
  }

  private static void add(int c, StringBuilder word, List<String> words) {
    int greek = c < 'α' || c > 'ω' ? -1 : GREEK.indexOf(c);
    if (greek >= 0) {
      word.append(GREEK_NAMES.get(greek));
    } else if (Character.isLetterOrDigit(c)) {
      word.appendCodePoint(c);
    } else if (!isWithinWord(c)) {
      end(word, words);
    }
  }

  /** Accents, apostrophes and soft hyphens part no words. */
  private static boolean isWithinWord(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT
        || c == '\''
        || c == '’';
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
