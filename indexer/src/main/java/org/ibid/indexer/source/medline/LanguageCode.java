package org.ibid.indexer.source.medline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.source.bibliography.Languages;

/** Languages as MEDLINE names them: MARC codes of three letters, sometimes names. */
final class LanguageCode {

  private static final Pattern CODE = Pattern.compile("[a-z]{3}");

  private static final String UNDETERMINED = "und";

  private LanguageCode() {}

  /** The BCP 47 tag; empty where the record leaves the language open or names none. */
  static Optional<String> tag(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    return Languages.first(lower).or(() -> Optional.of(lower).filter(LanguageCode::isCode));
  }

  /** A language that has no code of two letters is named by its three. */
  private static boolean isCode(String text) {
    return CODE.matcher(text).matches() && !text.equals(UNDETERMINED);
  }
}
