package org.ibid.indexer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The book that a chapter stands in, as printed behind "In".
 *
 * @param title null where nothing is left for it
 * @param page where the pages stand before the imprint
 */
record Host(
    Editors editors,
    @Nullable String title,
    @Nullable String volume,
    @Nullable String page,
    Imprint imprint) {

  /** {@code (2nd ed., pp. 1–22)}, {@code , pp 101–126}, {@code , 2261–76. Leeds: Pier Press}. */
  private static final Pattern PAGES =
      Pattern.compile(
          "[,.;:]? ?\\(?[,. ]*+(?:(?:\\b[Pp](?:p|ages?|\\u00e1gs?)?+\\b\\.? ?|(?<=, |\\) |\\. ))"
              + "([A-Za-z]?\\d{1,6} ?[-\\u2013\\u2212] ?[A-Za-z]?\\d{1,6})(?![\\d-])"
              + "|\\b[Pp]\\.? ?(\\d{1,5}+)p?+(?!\\w))\\)?");

  /** {@code The quiet brain 7–24}, where the imprint stood in brackets behind it. */
  private static final Pattern PAGES_AT_END =
      Pattern.compile("(?<=[.)\\w]) (\\d{1,5}[-\\u2013]\\d{1,5}|(?<=\\. )\\d{2,5})p?+$");

  /** {@code Statistics for Ecologists. Volume 2}, {@code Handbook of sand, vol. 2}. */
  private static final Pattern VOLUME =
      Pattern.compile(
          "[.,:; ][ (]?[(]?+[Vv]ol(?:ume|\\.)?+ ?+(\\d{1,3}+|[IVX]{1,5}+)[)]?+[., ]*+$");

  /** Reads what stands behind "In", or between the names and the numbers of a book. */
  static Host of(String text) {
    Editors editors = Editors.in(text);
    Paged paged = paged(editors.rest());
    Imprint after = Imprint.behind(paged.before(), paged.after());
    Imprint found = Imprint.in(paged.rest());
    Imprint imprint = found.isKnown() || paged.page() == null || after == null ? found : after;
    Numbered numbered = numbered(imprint.rest());
    Matcher end = PAGES_AT_END.matcher(numbered.title());
    if (paged.page() == null && imprint.isKnown() && end.find() && !areYears(end.group(1))) {
      String title = Spaces.trimmed(numbered.title().substring(0, end.start()), ".,;:");
      int year = Locator.year(end.group(1));
      return year > 0
          ? new Host(editors, title, numbered.volume(), null, imprint.of(year))
          : new Host(editors, title, numbered.volume(), page(end.group(1)), imprint);
    }
    String title = numbered.title().isEmpty() ? null : numbered.title();
    return new Host(editors, title, numbered.volume(), paged.page(), imprint);
  }

  /** A text without its pages. */
  record Paged(String rest, @Nullable String page, String before, String after) {}

  /** Takes pages with their word out of a text. */
  static Paged paged(String text) {
    Matcher pages = PAGES.matcher(text);
    if (!Token.hasDigit(text) || !pages.find() || isYears(pages)) {
      return new Paged(text, null, text, "");
    }
    String rest = text.substring(0, pages.start()) + ". " + text.substring(pages.end());
    String printed = pages.group(1) == null ? pages.group(2) : pages.group(1);
    return new Paged(
        Spaces.collapsed(rest.replaceAll("\\.[. ]*+(?=\\. )", "")),
        page(printed),
        text.substring(0, pages.start()),
        Spaces.trimmed(text.substring(pages.end()), ".,;:) "));
  }

  /** {@code , 1970–2009.} is part of a title. */
  private static boolean isYears(Matcher pages) {
    String range = pages.group(1);
    boolean word = pages.group().indexOf('p') >= 0;
    return range != null && !word && areYears(range);
  }

  private static boolean areYears(String range) {
    return range.length() == 9
        && Locator.year(range.substring(0, 4)) > 0
        && Locator.year(range.substring(5)) > 0;
  }

  private static String page(String printed) {
    return Token.of(printed.replace(" ", "")).getFirst().text();
  }

  /** A title, and the volume that is printed behind it. */
  record Numbered(String title, @Nullable String volume) {}

  /** Takes the volume off the title of a book. */
  static Numbered numbered(String text) {
    String title = Spaces.trimmed(text, ".,;:( ");
    Matcher volume = VOLUME.matcher(title);
    return volume.find()
        ? new Numbered(Spaces.trimmed(title.substring(0, volume.start()), ".,;:("), volume.group(1))
        : new Numbered(title, null);
  }

  /** Whether only a book is described so. */
  boolean isBook() {
    return editors.isKnown() || imprint.isKnown() || imprint.edition() != null;
  }
}
