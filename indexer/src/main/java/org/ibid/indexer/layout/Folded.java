package org.ibid.indexer.layout;

import java.text.Normalizer;
import java.util.Locale;

/** Text under which two printings of a heading, label or button are the same. */
final class Folded {

  private Folded() {}

  /** Letters and digits in lower case, without accents, every run of anything else one space. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (isGap(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Apostrophes and accents stand inside a word. */
  private static boolean isGap(char c) {
    return c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
