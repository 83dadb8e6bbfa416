package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * A passage of the engine, read back from its HTML: plain text and what is marked in it. A template
 * escapes it again, so that no markup but its own reaches a page.
 */
record Fragment(String text, List<Span> marked) {

  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  /** What stands where a passage was cut out of a longer sentence. */
  private static final String ELLIPSIS = "…";

  /** Longest of the character references an escaper writes, from its ampersand. */
  private static final int LONGEST_REFERENCE = 10;

  Fragment {
    marked = List.copyOf(marked);
  }

  /** Reads HTML that is escaped but for {@code <mark>}. Takes time in proportion to its length. */
  static Fragment parse(String html) {
    StringBuilder text = new StringBuilder(html.length());
    List<Span> marked = new ArrayList<>();
    int open = -1;
    int at = 0;
    while (at < html.length()) {
      if (html.startsWith(OPEN, at)) {
        open = text.length();
        at += OPEN.length();
      } else if (html.startsWith(CLOSE, at)) {
        if (open >= 0 && text.length() > open) {
          marked.add(new Span(open, text.length()));
        }
        open = -1;
        at += CLOSE.length();
      } else {
        at = character(html, at, text);
      }
    }
    return new Fragment(text.toString(), marked);
  }

  List<Piece> pieces() {
    Layers layers = new Layers(text);
    marked.forEach(span -> layers.match(span.start(), span.end()));
    return layers.pieces();
  }

  /** The text without the signs that it was cut. */
  String passage() {
    int end = text.endsWith(ELLIPSIS) ? text.length() - ELLIPSIS.length() : text.length();
    return text.substring(Math.min(cut(), end), end);
  }

  private int cut() {
    return text.startsWith(ELLIPSIS) ? ELLIPSIS.length() : 0;
  }

  /** Lays what is marked over a text that holds this passage; says whether it does. */
  boolean layOver(String whole, Layers layers) {
    String passage = passage();
    int found = passage.isEmpty() ? -1 : whole.indexOf(passage);
    if (found < 0) {
      return false;
    }
    int shift = found - cut();
    marked.forEach(span -> layers.match(shift + span.start(), shift + span.end()));
    return true;
  }

  private static int character(String html, int at, StringBuilder text) {
    int end = Math.min(html.length(), at + LONGEST_REFERENCE);
    int semicolon = html.charAt(at) == '&' ? html.indexOf(';', at, end) : -1;
    if (semicolon > 0) {
      String meant = meaning(html.substring(at + 1, semicolon));
      if (!meant.isEmpty()) {
        text.append(meant);
        return semicolon + 1;
      }
    }
    text.append(html.charAt(at));
    return at + 1;
  }

  private static String meaning(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> reference.startsWith("#") ? numeric(reference.substring(1)) : "";
    };
  }

  private static String numeric(String number) {
    try {
      int code =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
