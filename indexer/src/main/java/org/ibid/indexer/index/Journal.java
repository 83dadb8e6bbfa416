package org.ibid.indexer.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When two printings of a journal's name are one value of the facet. */
final class Journal {

  private Journal() {}

  /**
   * The name without case and punctuation, and the ISSN where it is known: {@code PAIN} is {@code
   * Pain}, but a Journal of Pain with one ISSN is never merged with that of another.
   */
  static String key(String name, @Nullable String issn) {
    StringBuilder key = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(key::appendCodePoint);
    String words = key.toString().strip().replaceAll(" {2,}", " ");
    String named = words.isEmpty() ? name.strip() : words;
    return issn == null ? named : named + " issn " + issn.toLowerCase(Locale.ROOT);
  }
}
