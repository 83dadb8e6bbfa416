package org.ibid.server.query.pubmed;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Place;
import org.ibid.server.query.Problems;

/**
 * A text without what word processors, pages and PDFs did to it: one kind of quotation mark,
 * hyphen, bracket and blank, no invisible characters, no HTML. Every character knows where it
 * stood.
 */
final class PastedText {

  /** What pages leave behind of characters; all of them are signs, never parts of words. */
  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("ldquo", '"'),
          Map.entry("rdquo", '"'),
          Map.entry("#34", '"'),
          Map.entry("#x22", '"'),
          Map.entry("#8220", '"'),
          Map.entry("#8221", '"'),
          Map.entry("apos", '\''),
          Map.entry("#39", '\''),
          Map.entry("#x27", '\''),
          Map.entry("lsquo", '\''),
          Map.entry("rsquo", '\''),
          Map.entry("nbsp", ' '),
          Map.entry("#160", ' '),
          Map.entry("ndash", '-'),
          Map.entry("mdash", '-'),
          Map.entry("#8211", '-'),
          Map.entry("lt", ' '),
          Map.entry("gt", ' '));

  /** The longest entity above and its semicolon. */
  private static final int LONGEST_ENTITY = 7;

  private static final String AMPERSAND = "amp;";

  /** A start tag with an attribute or two; what is longer is a text between two signs. */
  private static final int LONGEST_MARKUP = 80;

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?+[a-zA-Z][a-zA-Z0-9]{0,9}+(?: [a-z-]++=(?:\"[^\"<>]*+\"|'[^'<>]*+'))*+(?: ?+/)?+>");

  private final String visible;
  private final int[] visibleOffsets;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets;
  private boolean markup;

  PastedText(String original, Problems problems) {
    this.visibleOffsets = new int[original.length() + 1];
    this.visible = visible(original, problems);
    this.offsets = new int[visible.length() + 1];
    read();
    offsets = Arrays.copyOf(offsets, text.length() + 1);
    offsets[text.length()] = original.length();
    if (markup) {
      problems.warn(
          0, original.length(), "markup", "Leftovers of HTML were read as what they show.");
    }
  }

  /** The text without invisible characters, and with the usual ones for their look-alikes. */
  private String visible(String original, Problems problems) {
    StringBuilder visible = new StringBuilder(original.length());
    boolean said = false;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (!Characters.isInvisible(c)) {
        visibleOffsets[visible.length()] = i;
        visible.append(usual(c));
      } else if (!said) {
        said = true;
        problems.warn(
            i, 1, "invisible-character", "Invisible characters, here first, were left out.");
      }
    }
    visibleOffsets[visible.length()] = original.length();
    return visible.toString();
  }

  /** The text to be read. */
  String text() {
    return text.toString();
  }

  /** Where a stretch of the text to be read stands in the text as typed. */
  Place place(int start, int end) {
    int first = offsets[start];
    int last = end > start ? offsets[end - 1] + 1 : first;
    return new Place(first, last - first);
  }

  private void read() {
    int at = 0;
    while (at < visible.length()) {
      char c = visible.charAt(at);
      int length = c == '&' ? entity(at) : c == '<' ? markup(at) : 0;
      if (length == 0) {
        add(c, at);
        length = 1;
      }
      at += length;
    }
  }

  private void add(char c, int at) {
    offsets[text.length()] = visibleOffsets[at];
    text.append(c);
  }

  private static char usual(char c) {
    if (Characters.isQuote(c)) {
      return '"';
    }
    if (Characters.isBlank(c)) {
      return ' ';
    }
    return switch (c) {
      case '″', '‟', '＂', '〝', '〞' -> '"';
      case '‘', '’', '‚', '‛', '′', '´', '`' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−', '－' -> '-';
      case '（' -> '(';
      case '）' -> ')';
      case '［', '【' -> '[';
      case '］', '】' -> ']';
      case '：' -> ':';
      case '∗', '＊' -> '*';
      case '＃' -> '#';
      case '⁄' -> '/';
      default -> c;
    };
  }

  /** Length of the entity that begins here, written twice or thrice over too; 0 for none. */
  private int entity(int start) {
    int at = start + 1;
    while (visible.startsWith(AMPERSAND, at)) {
      at += AMPERSAND.length();
    }
    int end = visible.indexOf(';', at, Math.min(visible.length(), at + LONGEST_ENTITY));
    Character sign = end < 0 ? null : ENTITIES.get(visible.substring(at, end));
    if (sign == null && at == start + 1) {
      return 0;
    }
    add(sign == null ? '&' : sign, start);
    markup = true;
    return (sign == null ? at : end + 1) - start;
  }

  /** Length of the start or end tag of HTML that begins here, which becomes a blank; 0 for none. */
  private int markup(int start) {
    int most = Math.min(visible.length(), start + LONGEST_MARKUP);
    Matcher tag = MARKUP.matcher(visible).region(start, most);
    if (!tag.lookingAt()) {
      return 0;
    }
    add(' ', start);
    markup = true;
    return tag.end() - start;
  }
}
