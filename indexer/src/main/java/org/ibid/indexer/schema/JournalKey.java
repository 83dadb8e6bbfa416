package org.ibid.indexer.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When two printings of a journal's name are one value of the facet. */
public final class JournalKey {

  private static final String BEFORE_ISSN = " issn ";

  private JournalKey() {}

  /**
   * The name without case and punctuation, and the ISSN where it is known: {@code PAIN} is {@code
   * Pain}, but a Journal of Pain with one ISSN is never merged with that of another.
   */
  public static String of(String name, @Nullable String issn) {
    return issn == null ? named(name) : beforeIssn(name) + issn.toLowerCase(Locale.ROOT);
  }

  /** What every key of that name with an ISSN begins with. */
  public static String beforeIssn(String name) {
    return named(name) + BEFORE_ISSN;
  }

  /** Whether a key is the one given, or of a journal that is given by its name, with any ISSN. */
  public static boolean isOf(String key, String given) {
    return key.equals(given) || key.equals(named(given)) || key.startsWith(beforeIssn(given));
  }

  private static String named(String name) {
    StringBuilder key = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(key::appendCodePoint);
    String words = key.toString().strip().replaceAll(" {2,}", " ");
    return words.isEmpty() ? name.strip() : words;
  }
}
