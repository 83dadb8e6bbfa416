package org.ibid.indexer.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.source.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page's tree, without what is no text. */
final class Page {

  /** No page nests its text deeper; what does is cut, so that a walk needs no deep stack. */
  private static final int MAX_DEPTH = 400;

  /** What a reader never sees as text. */
  private static final String SILENT =
      "script, style, noscript, template, iframe, embed, svg, audio, video, select, input, textarea,"
          + " link, base, map, datalist, dialog, param, [aria-hidden=true],"
          + " .MathJax_Preview, .MathJax_Display, .MathJax:has(+ script), .MathJax_SVG";

  private static final int MAX_ID = 300;

  /** XHTML may close an empty element at once, which HTML takes for an open one. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "<(a|div|span|p|i|b|em|strong|sup|sub|li|td|th|object|iframe|script|style|title|textarea|section|canvas)"
              + "\\b((?:[^<>/]|/(?!>))*+)/>",
          Pattern.CASE_INSENSITIVE);

  private static final String XHTML = "xhtml";

  /** Where a page says that it is XHTML: its document type or its root. */
  private static final int HEAD = 2_000;

  private final Document document;
  private final List<String> warnings;
  private final Metadata metadata;
  private final int scripts;
  private final Map<String, Element> anchors = new HashMap<>();

  private Page(Document document, List<String> warnings) {
    this.document = document;
    this.warnings = List.copyOf(warnings);
    this.metadata = Metadata.of(document);
    this.scripts = document.select("script:not([type^=math])").size();
    formulas();
    document.select(SILENT).forEach(Element::remove);
    buttons();
    for (Element element : document.getAllElements()) {
      anchor(element.attr("id"), element);
      anchor(element.normalName().equals("a") ? element.attr("name") : "", element);
    }
  }

  static Page of(TextDecoder.Decoded decoded) {
    String text = decoded.text();
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    String closed = head.contains(XHTML) ? CLOSED.matcher(text).replaceAll("<$1$2></$1>") : text;
    Document html = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(closed, "");
    return new Page(html, decoded.warnings());
  }

  /** A formula that a script sets is in the page as the script's own text. */
  private void formulas() {
    for (Element script : document.select("script[type^=math/tex]")) {
      script.before(new Element("span").text(script.data()));
    }
    document.select("annotation, annotation-xml").forEach(Element::remove);
  }

  /** Buttons do things, unless a mark is pressed on, {@code [12]}, or an author. */
  private void buttons() {
    for (Element button : document.select("button")) {
      boolean mark =
          Shape.textWithin(button, LONGEST_MARK).filter(t -> MARK.matcher(t).matches()).isPresent();
      if (mark || button.selectFirst(Byline.FAMILY) != null) {
        button.tagName("span");
      } else {
        button.remove();
      }
    }
  }

  private static final int LONGEST_MARK = 200;

  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,20}[\\])]?|.{3,60}\\(?(?:19|20)\\d\\d[a-z]?\\)?");

  private void anchor(String id, Element element) {
    if (!id.isEmpty() && id.length() <= MAX_ID) {
      anchors.putIfAbsent(id, element);
    }
  }

  Document document() {
    return document;
  }

  Element body() {
    return document.body();
  }

  Metadata metadata() {
    return metadata;
  }

  /** What had to be assumed of the bytes. */
  List<String> warnings() {
    return warnings;
  }

  /** How many scripts the page had. */
  int scripts() {
    return scripts;
  }

  /** The element that a link within the page leads to. */
  Optional<Element> anchor(String id) {
    return Optional.ofNullable(anchors.get(id));
  }
}
