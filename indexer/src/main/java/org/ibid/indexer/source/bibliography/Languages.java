package org.ibid.indexer.source.bibliography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages as people write them, as BCP 47 has them. */
public final class Languages {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?+");
  private static final Pattern SEPARATOR = Pattern.compile("[;,/|]");

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

  private static final Set<String> GIVEN_UP = Set.of("mol", "scc", "scr");

  /** Names that packages of LaTeX give. */
  private static final Map<String, String> BABEL =
      Map.of(
          "ngerman", "de",
          "nswissgerman", "de-CH",
          "naustrian", "de-AT",
          "american", "en-US",
          "usenglish", "en-US",
          "british", "en-GB",
          "ukenglish", "en-GB",
          "francais", "fr",
          "brazilian", "pt-BR",
          "farsi", "fa");

  private static final Map<String, String> NAMES = names();

  private Languages() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
      threeLetters(locale).ifPresent(letters -> names.put(letters, code));
    }
    names.putAll(BIBLIOGRAPHIC);
    names.putAll(BABEL);
    return Map.copyOf(names);
  }

  private static Optional<String> threeLetters(Locale language) {
    try {
      return Optional.of(language.getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** What MARC calls a language, as databases of libraries do: {@code fre} for {@code fr-CA}. */
  public static String marc(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return BIBLIOGRAPHIC.entrySet().stream()
        .filter(code -> !GIVEN_UP.contains(code.getKey()))
        .filter(code -> code.getValue().equals(locale.getLanguage()))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> threeLetters(locale).filter(letters -> !letters.isEmpty()))
        .orElse("und");
  }

  /** The first language that a field names; empty where it names none that is known. */
  public static Optional<String> first(String field) {
    String name = SEPARATOR.split(field, 2)[0].strip();
    if (TAG.matcher(name).matches()) {
      return Optional.of(Locale.forLanguageTag(name.replace('_', '-')).toLanguageTag());
    }
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }
}
