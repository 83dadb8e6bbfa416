package org.ibid.server.eval;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a labelled text without the punctuation and words that a style puts around it.
 */
final class Labels {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");

  private static final Pattern NUMBERED =
      Pattern.compile("[A-Za-z]{0,12}+\\d[\\w-]{0,20}+|[IVXLC]{1,8}+");

  private static final Pattern VOLUME_AND_ISSUE =
      Pattern.compile("(\\w{1,12}+)[ ,:]*+(?:\\(|[Nn]o?\\.?+ ?|[Ii]ssue ?)([^()]{1,30}+)\\)?+");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[Vv]ol(?:umes?|s)?|[Nn]os?|[Ii]ssues?|[Nn]r|[Pp]p?|[Pp]ages?|[Pp]g|[Bb]d|[Aa]rt(?:icle)?)\\b[. ]*+");

  private static final String PUNCTUATION = ".,;:()[]{}\"'“”‘’«»„ ";

  private Labels() {}

  /** The text, or null where there is none. */
  static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A title without the stops and quotation marks around it. */
  static @Nullable String title(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "\"“”„«‘' ,.:;".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"“”«»‘’' ,.:;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return known(text.substring(start, end));
  }

  /** The first number of four digits that can be a year. */
  static @Nullable Integer year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Integer.valueOf(year.group()) : null;
  }

  /** A volume, issue or pages without {@code vol.}, {@code pp.} and the like. */
  static @Nullable String number(String text) {
    String bare = LEAD.matcher(trimmed(text)).replaceFirst("");
    return known(trimmed(bare));
  }

  /**
   * Volume and issue of a label that holds both, {@code 12(3)}; the issue null where it doesn't.
   */
  static @Nullable String[] volumeAndIssue(String text) {
    String volume = number(text);
    Matcher both = VOLUME_AND_ISSUE.matcher(volume == null ? "" : volume);
    return both.matches() && NUMBERED.matcher(both.group(1)).matches()
        ? new @Nullable String[] {both.group(1), number(both.group(2))}
        : new @Nullable String[] {volume, null};
  }

  /** A DOI without resolver, in lower case. */
  static @Nullable String doi(String text) {
    int start = text.indexOf("10.");
    String doi = start < 0 ? "" : trimmedEnd(text.substring(start).replace(" ", ""));
    return known(doi.toLowerCase(Locale.ROOT));
  }

  private static String trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && PUNCTUATION.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".,;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean open = text.substring(start, end).indexOf('(') < 0;
    while (end > start && open && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
