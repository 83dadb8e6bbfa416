package org.ibid.indexer.source.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The number of an entry, printed before its text or as the term of a list of definitions.
 *
 * @param number null where it prints none
 * @param end where the entry's text begins behind it
 */
record EntryLabel(@Nullable String number, int end) {

  private static final EntryLabel NONE = new EntryLabel(null, 0);

  /** Bibliographies of a field count some hundred thousand entries. */
  private static final Pattern BEFORE =
      Pattern.compile("[\\[(]?(\\d{1,6}[a-z]?)(?:[\\])][.:]?|[.:])?(?:\\s++|(?=\\p{Lu}))");

  private static final Pattern TERM = Pattern.compile("[\\[(]?(\\d{1,6})[\\])]?[.:]?");

  /**
   * The label of an entry.
   *
   * @param text all that the entry prints
   * @param position its place in the list, from 1
   */
  static EntryLabel of(Element entry, String text, int position) {
    Matcher label = BEFORE.matcher(text);
    if (label.lookingAt() && isLabel(label, text, position)) {
      return new EntryLabel(label.group(1), label.end());
    }
    Element before = entry.normalName().equals("dd") ? entry.previousElementSibling() : null;
    if (before != null && before.normalName().equals("dt")) {
      Matcher term = TERM.matcher(before.text());
      return term.matches() ? new EntryLabel(term.group(1), 0) : NONE;
    }
    return NONE;
  }

  /** A number in brackets or with a stop, or one that is the entry's place. */
  private static boolean isLabel(Matcher label, String text, int position) {
    boolean marked =
        label.end(1) < label.end() && !Character.isWhitespace(text.charAt(label.end(1)));
    return label.end() < text.length()
        && (marked || label.group(1).equals(Integer.toString(position)));
  }
}
