package org.ibid.indexer.source.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What an element is by its tag and the words of its class, whatever site made it. */
final class Shape {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "hgroup",
          "menu",
          "noframes",
          "frameset");

  /** Names are made of words, set apart by hyphens, underscores or capitals. */
  private static final Pattern WORD = Pattern.compile("[\\s_-]++|(?<=[a-z])(?=[A-Z])");

  private static final int MAX_NAMES = 400;

  private Shape() {}

  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }

  /** Whether another block stands in it. */
  static boolean holdsBlocks(Element element) {
    for (Element child : element.children()) {
      if (isBlock(child) || holdsBlocks(child)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasText(Node node) {
    return switch (node) {
      case TextNode text -> !text.isBlank();
      case Element element -> element.hasText();
      default -> false;
    };
  }

  /** Whether a word of its class, id or role is one of these. */
  static boolean isCalled(Element element, Set<String> words) {
    String names = element.className() + " " + element.id() + " " + element.attr("role");
    if (names.isBlank() || names.length() > MAX_NAMES) {
      return false;
    }
    for (String word : WORD.split(names, -1)) {
      if (words.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The rank of a heading from 1 to 6; 0 for what is none. */
  static int rank(Element element) {
    String name = element.normalName();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return name.charAt(1) - '0';
    }
    boolean said = element.attr("role").equals("heading");
    String level = element.attr("aria-level");
    return !said ? 0 : level.matches("[1-6]") ? level.charAt(0) - '0' : 2;
  }

  /** How many characters an element has, runs of white space counted as one. */
  static int length(Element element) {
    int length = 0;
    for (Node node : element.childNodes()) {
      length +=
          switch (node) {
            case TextNode text -> length(text.getWholeText());
            case Element child -> length(child);
            default -> 0;
          };
    }
    return length;
  }

  /** The length of a text without white space around it, and each run of it within as one. */
  static int length(String text) {
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      boolean ink = text.charAt(i) > ' ';
      length += ink && gap && length > 0 ? 2 : ink ? 1 : 0;
      gap = !ink;
    }
    return length;
  }

  /**
   * The text of an element that is short; empty for a longer one, of which no more is looked at
   * than that takes, as what nests is asked at every level.
   */
  static Optional<String> textWithin(Element element, int max) {
    Room room = new Room(max);
    boolean whole = NodeTraversor.filter(room, element) != NodeFilter.FilterResult.STOP;
    return whole ? Optional.of(element.text()).filter(t -> t.length() <= max) : Optional.empty();
  }

  /** Counts down what a short text can have: characters, white space between them, and nodes. */
  private static final class Room implements NodeFilter {
    private int ink;
    private int all;
    private int nodes;

    Room(int max) {
      ink = max;
      all = max * WHITE + FEW;
      nodes = max + FEW_NODES;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      nodes--;
      if (node instanceof TextNode text) {
        String whole = text.getWholeText();
        all -= whole.length();
        ink -= all < 0 ? 0 : letters(whole);
      }
      return ink < 0 || all < 0 || nodes < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private static int letters(String text) {
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        letters += text.charAt(i) > ' ' ? 1 : 0;
      }
      return letters;
    }
  }

  /** Pages set in by spaces have several for each letter. */
  private static final int WHITE = 20;

  private static final int FEW = 2_000;

  /** Each word of a short text may stand in several elements of its own. */
  private static final int FEW_NODES = 300;
}
