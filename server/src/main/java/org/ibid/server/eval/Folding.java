package org.ibid.server.eval;

import java.text.Normalizer;
import java.util.Locale;
import org.ibid.indexer.literature.TitleKey;

/** The form under which two texts are compared. */
final class Folding {

  private Folding() {}

  static String of(String text, Strictness strictness) {
    return switch (strictness) {
      case STRICT -> strict(text);
      case SOFT -> TitleKey.of(text);
    };
  }

  private static String strict(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> append(folded, c));
    return folded.toString().strip();
  }

  private static void append(StringBuilder folded, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    } else {
      folded.appendCodePoint(plain(c));
    }
  }

  private static int plain(int c) {
    return switch (c) {
      case '‘', '’', 'ʼ', '′' -> '\'';
      case '“', '”', '″' -> '"';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> c;
    };
  }

  /** Lower-cased words of letters and digits without accents, in order. */
  static String[] words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> words.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    String line = words.toString().strip();
    return line.isEmpty() ? new String[0] : line.split(" ++", -1);
  }
}
