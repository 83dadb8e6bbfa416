package org.ibid.indexer.source.bibliography;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text out of fields in which programs leave tags and entities of HTML. */
public final class Markup {

  /** Tags by name, so that {@code p < 0.05} and {@code <i> } differ. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?+(?:(?:jats|mml):)?+(?:i|b|u|em|strong|su[pb]|sc|sc[p]|span|p|br|div|italic|bold|title|sec|"
              + "tt|math|mi|mo|mn|mrow|msup|msub|inline-formula|underline|list|list-item|nc|small|font|a)"
              + "(?:\\s[^<>]{0,500}+)?+/?+>",
          Pattern.CASE_INSENSITIVE);

  /** Tags that end a line, whose words would else run together. */
  private static final Pattern BREAK =
      Pattern.compile(
          "</?+(?:jats:)?+(?:p|br|div|title|sec|list-item)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7}+)|#[xX]([0-9A-Fa-f]{1,6}+)|([A-Za-z]{2,8}+));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("hellip", "\u2026"),
          Map.entry("alpha", "\u03b1"),
          Map.entry("beta", "\u03b2"),
          Map.entry("gamma", "\u03b3"),
          Map.entry("delta", "\u03b4"),
          Map.entry("mu", "\u03bc"),
          Map.entry("micro", "\u00b5"),
          Map.entry("deg", "\u00b0"),
          Map.entry("plusmn", "\u00b1"),
          Map.entry("times", "\u00d7"));

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2028\u2029\ufeff\\p{Cc}]++");

  private Markup() {}

  /** The text without tags, its entities as characters, on one line. */
  public static String line(String text) {
    return SPACES.matcher(plain(text)).replaceAll(" ").strip();
  }

  /**
   * The text in which nothing looks like a tag or an entity: {@link #line} gives back what it was,
   * but for white space. What holds neither stays as it is.
   */
  public static String escaped(String text) {
    String escaped =
        text.indexOf('&') < 0
            ? text
            : ENTITY
                .matcher(text)
                .replaceAll(
                    entity -> Matcher.quoteReplacement("&amp;" + entity.group().substring(1)));
    return text.indexOf('<') >= 0 && TAG.matcher(text).find()
        ? escaped.replace("<", "&lt;")
        : escaped;
  }

  private static String plain(String text) {
    String untagged = text.indexOf('<') < 0 ? text : withoutTags(text);
    return untagged.indexOf('&') < 0 ? untagged : withoutEntities(untagged);
  }

  private static String withoutTags(String text) {
    return TAG.matcher(text).replaceAll(tag -> BREAK.matcher(tag.group()).matches() ? " " : "");
  }

  private static String withoutEntities(String text) {
    return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) && !isSurrogate(code) && code != 0
        ? Character.toString(code)
        : entity.group();
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
