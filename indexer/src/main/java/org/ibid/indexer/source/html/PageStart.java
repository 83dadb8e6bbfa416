package org.ibid.indexer.source.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.Recognition;

/** How pages begin: what is HTML, and what is other markup or text that only quotes it. */
final class PageStart {

  /** What may stand before the first tag: white space, comments, instructions. */
  private static final Pattern PROLOG =
      Pattern.compile("\\s++|<\\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->");

  private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE\\s++(\\w++)[^>\\[]*+>");
  private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9]*+)(?=[\\s/>])");

  /** Tags that only pages begin with. */
  private static final Set<String> ROOTS = Set.of("html", "head", "body");

  /** Tags that a part of a page begins with, and hardly anything else. */
  private static final Set<String> PARTS =
      Set.of(
          "meta",
          "title",
          "link",
          "script",
          "style",
          "base",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "table",
          "ul",
          "ol",
          "dl",
          "section",
          "main",
          "header",
          "nav",
          "span",
          "center",
          "font",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "hr",
          "img",
          "form",
          "blockquote",
          "pre",
          "noscript");

  private PageStart() {}

  static Recognition recognised(String head) {
    int at = afterProlog(head, 0);
    Matcher doctype = DOCTYPE.matcher(head).region(at, head.length());
    if (doctype.lookingAt()) {
      return doctype.group(1).equalsIgnoreCase("html") ? Recognition.SURE : Recognition.NO;
    }
    Matcher tag = TAG.matcher(head).region(at, head.length());
    if (!tag.lookingAt()) {
      return Recognition.NO;
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    if (ROOTS.contains(name)) {
      return Recognition.SURE;
    }
    return PARTS.contains(name) ? Recognition.PERHAPS : Recognition.NO;
  }

  private static int afterProlog(String head, int from) {
    Matcher prolog = PROLOG.matcher(head);
    int at = from;
    while (prolog.region(at, head.length()).lookingAt()) {
      at = prolog.end();
    }
    return at;
  }
}
