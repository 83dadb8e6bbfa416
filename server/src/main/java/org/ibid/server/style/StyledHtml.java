package org.ibid.server.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of an entry without attributes: citeproc-java sets type by {@code style}, which pages
 * that allow no style but their own ignore.
 */
final class StyledHtml {

  private static final Pattern TAG =
      Pattern.compile("<(?:(/)?+(?:span|div|a)\\b([^<>]{0,2000}+))>");

  /** What stands for a declaration. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "font-style: italic", "i",
          "font-weight: bold", "b",
          "vertical-align: super", "sup",
          "vertical-align: sub", "sub");

  private static final Pattern SPACES = Pattern.compile("\\s++");

  private StyledHtml() {}

  static String of(String entry) {
    Deque<String> open = new ArrayDeque<>();
    String bare =
        TAG.matcher(entry)
            .replaceAll(tag ->
                Matcher.quoteReplacement(
                    tag.group(1) == null ? start(tag.group(2), open) : end(open)));
    return SPACES.matcher(bare).replaceAll(" ").strip();
  }

  private static String start(String attributes, Deque<String> open) {
    String element =
        ELEMENTS.entrySet().stream()
            .filter(style -> attributes.contains(style.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    open.push(element);
    // The number of an entry stands in an element of its own, without a space.
    String space = attributes.contains("csl-right-inline") ? " " : "";
    return element.isEmpty() ? space : "<" + element + ">";
  }

  private static String end(Deque<String> open) {
    String element = open.isEmpty() ? "" : open.pop();
    return element.isEmpty() ? "" : "</" + element + ">";
  }
}
