package org.ibid.indexer.source.jats;

import java.util.List;

/** The beginning of an XML file: whether it is of articles. */
final class Prolog {

  /** What no other vocabulary with an element of that name has near its beginning. */
  private static final List<String> SIGNS =
      List.of(
          "JATS", "-//NLM//DTD", "article-type=", "dtd-version=", "journal-meta", "article-meta",
          "<front", "<ui>", "<fm>", "biomedcentral.com/xml/article.dtd");

  private Prolog() {}

  static boolean looksLikeArticles(String head) {
    int start = 0;
    while (start < head.length() && Character.isWhitespace(head.charAt(start))) {
      start++;
    }
    if (start == head.length() || head.charAt(start) != '<') {
      return false;
    }
    String root = root(head, start);
    boolean page = root.equalsIgnoreCase("html");
    return !page && hasArticle(head, start) && SIGNS.stream().anyMatch(head::contains);
  }

  /** The name of the first element; empty where the head ends before it. */
  private static String root(String head, int from) {
    int at = from;
    while (at >= 0 && at + 1 < head.length()) {
      if (head.startsWith("<!--", at)) {
        at = head.indexOf("-->", at);
      } else if (Character.isLetter(head.charAt(at + 1))) {
        return local(head, at + 1);
      }
      at = at < 0 ? -1 : head.indexOf('<', at + 1);
    }
    return "";
  }

  private static boolean hasArticle(String head, int from) {
    for (int at = from; at >= 0; at = head.indexOf('<', at + 1)) {
      String name = at + 1 < head.length() ? local(head, at + 1) : "";
      if (name.equals("article") || name.equals("art")) {
        return true;
      }
    }
    return false;
  }

  /** The name that starts at a place, without its prefix. */
  private static String local(String head, int from) {
    int end = from;
    while (end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) < 0 && end - from < 60) {
      end++;
    }
    String name = head.substring(from, end);
    return name.substring(name.indexOf(':') + 1);
  }
}
