package org.ibid.indexer.literature;

import java.text.Normalizer;
import java.util.Locale;

/** The key under which two printings of one title are the same. */
public final class TitleKey {

  private TitleKey() {}

  /**
   * Letters and digits of the title, without case, accents, spaces or punctuation. Empty where the
   * title has none.
   */
  public static String of(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
