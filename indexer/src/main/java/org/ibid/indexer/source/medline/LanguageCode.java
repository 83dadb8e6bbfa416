package org.ibid.indexer.source.medline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages as MEDLINE names them: MARC codes of three letters, sometimes names. */
final class LanguageCode {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}+");

  /**
   * ISO 639-2's bibliographic codes where they differ from its others, which the JDK knows, and
   * three that MARC gave up.
   */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("mol", "ro"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("scc", "sr"),
          Map.entry("scr", "hr"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  private static final Map<String, String> KNOWN = known();

  private LanguageCode() {}

  private static Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    for (String tag : Locale.getISOLanguages()) {
      Locale language = Locale.of(tag);
      known.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      threeLetters(language).ifPresent(code -> known.put(code, tag));
    }
    known.putAll(BIBLIOGRAPHIC);
    return Map.copyOf(known);
  }

  private static Optional<String> threeLetters(Locale language) {
    try {
      return Optional.of(language.getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The BCP 47 tag; empty where the record leaves the language open or names none. */
  static Optional<String> tag(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    String known = KNOWN.get(lower);
    if (known != null) {
      return Optional.of(known);
    }
    return TAG.matcher(lower).matches() && !lower.equals("und")
        ? Optional.of(lower)
        : Optional.empty();
  }
}
