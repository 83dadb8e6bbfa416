package org.ibid.indexer.source.html;

import java.util.Locale;
import java.util.Set;

/** How deep a page's tags nest, before a tree is made of them. */
final class Nesting {

  /** Tags that need no end. */
  private static final Set<String> OPEN =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "tr",
          "dt",
          "dd",
          "option",
          "optgroup",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "br",
          "img",
          "hr",
          "input",
          "meta",
          "link",
          "base",
          "area",
          "col",
          "embed",
          "param",
          "source",
          "track",
          "wbr",
          "frame",
          "basefont",
          "html",
          "head",
          "body");

  private static final int LONGEST_NAME = 12;

  /**
   * Tables within tables count so much: each of their cells is another level, and opens a list of
   * its own that the parser goes through for every tag.
   */
  private static final int TABLE = 25;

  private Nesting() {}

  /**
   * How many more elements are opened than closed, of those that are to be closed; a table counts
   * for as many as its cells burden the parser.
   */
  static int excess(String page) {
    int depth = 0;
    int deepest = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      boolean close = at + 1 < page.length() && page.charAt(at + 1) == '/';
      String name = name(page, close ? at + 2 : at + 1);
      if (!name.isEmpty() && !OPEN.contains(name)) {
        int weight = name.equals("table") ? TABLE : 1;
        depth = close ? Math.max(0, depth - weight) : depth + weight;
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }

  private static String name(String page, int from) {
    int end = from;
    while (end < page.length() && end - from < LONGEST_NAME && isAsciiWord(page.charAt(end))) {
      end++;
    }
    boolean letter = end > from && Character.isLetter(page.charAt(from));
    return letter ? page.substring(from, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
