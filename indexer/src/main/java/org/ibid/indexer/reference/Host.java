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
          "[,.;:]? ?\\(?[,. ]*+(?:\\b[Pp](?:p|ages?|\\u00e1gs?)?+\\b\\.? ?|(?<=, |\\) ))"
              + "([A-Za-z]?\\d{1,6} ?[-\\u2013\\u2212] ?[A-Za-z]?\\d{1,6})(?![\\d-])\\)?");

  /** {@code Statistics for Ecologists. Volume 2}, {@code Handbook of sand, vol. 2}. */
  private static final Pattern VOLUME =
      Pattern.compile(
          "[.,:; ][ (]?[(]?+[Vv]ol(?:ume|\\.)?+ ?+(\\d{1,3}+|[IVX]{1,5}+)[)]?+[., ]*+$");

  /** Reads what stands behind "In", without the numbers at the end. */
  static Host of(String text) {
    Editors editors = Editors.in(text);
    String rest = editors.rest();
    Matcher pages = PAGES.matcher(rest);
    String page = null;
    if (pages.find()) {
      page = Token.of(pages.group(1).replace(" ", "")).getFirst().text();
      rest = rest.substring(0, pages.start()) + ". " + rest.substring(pages.end());
    }
    Imprint imprint = Imprint.in(rest);
    Numbered numbered = numbered(imprint.rest());
    String title = numbered.title().isEmpty() ? null : numbered.title();
    return new Host(editors, title, numbered.volume(), page, imprint);
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
