package org.ibid.indexer.source.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.source.markup.Flow;
import org.ibid.indexer.source.markup.PaperDraft;
import org.ibid.indexer.source.markup.PaperParts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page in the order of its text and tells its headings and paragraphs apart. */
final class PageWalk {

  private static final Set<String> FIGURES =
      Set.of("fig", "figure", "figures", "table", "tables", "tablewrap", "figgroup", "thumbnail");

  private static final Set<String> HEADINGS =
      Set.of("title", "heading", "head", "header", "subtitle", "subheading");

  private static final Set<String> TIPS =
      Set.of("tooltip", "tip", "popup", "popover", "hidden", "sr");

  /** Longer text is no heading. */
  private static final int LONGEST_HEADING = 150;

  /** A cell with more characters is a column of a page, not of a table. */
  private static final int COLUMN = 600;

  /** A figure with its legend and notes has fewer; what has more is a part of the paper. */
  private static final int LONGEST_FIGURE = 6_000;

  /** What the alternative text of an image that stands for characters is not longer than. */
  private static final int LONGEST_FORMULA = 300;

  private final References references;
  private final PaperDraft draft;
  private final Title title;
  private final PaperParts parts;
  private final Set<Element> entries = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private Flow flow = new Flow();
  private int linked;

  PageWalk(References references, PaperDraft draft, Title title, PaperParts parts) {
    this.references = references;
    this.draft = draft;
    this.title = title;
    this.parts = parts;
    references.list().ifPresent(list -> entries.addAll(list.entries()));
    references.list().ifPresent(list -> around.addAll(list.container().parents()));
  }

  void read(Element body) {
    blocks(body);
    finish();
  }

  private void blocks(Element parent) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> flow.add(text.getWholeText());
        case Element child -> element(child);
        default -> {
          // Comments and the like are no text.
        }
      }
    }
  }

  private void element(Element child) {
    if (entries.contains(child)) {
      finish();
      parts.entry();
    } else if (parts.isFront() && Persons.isOne(child)) {
      person(child);
    } else if (Shape.isBlock(child) || (child.childrenSize() > 0 && Shape.holdsBlocks(child))) {
      finish();
      block(child);
      finish();
    } else {
      inline(child);
    }
  }

  /** Names are no menu, though each may lead to a page of its person's. */
  private void person(Element child) {
    Persons.separate(child, flow);
    int before = linked;
    blocks(child);
    linked = Math.min(linked, before);
    flow.space();
  }

  private void block(Element child) {
    int rank = Shape.rank(child);
    List<ShortForms.Pair> pairs = parts.isAbbreviations() ? ShortForms.of(child) : List.of();
    if (!pairs.isEmpty()) {
      pairs.forEach(pair -> parts.abbreviation(pair.shortForm(), pair.longForm()));
    } else if (title.isPrintedBy(child)) {
      parts.title(child.text());
    } else if (isFloat(child)) {
      draft.drop(child.text(), child.normalName().equals("table") ? "table" : "figure or table");
    } else if (rank > 0 && !holdsEntries(child)) {
      parts.heading(child.text(), rank);
    } else if (isSetAsHeading(child)) {
      parts.heading(child.text(), 0);
    } else {
      blocks(child);
    }
  }

  private boolean holdsEntries(Element element) {
    return around.contains(element);
  }

  private boolean isFloat(Element element) {
    boolean table = element.normalName().equals("table");
    if (table) {
      return !holdsEntries(element) && !isList(element) && !isLayout(element);
    }
    boolean figure =
        element.normalName().equals("figure")
            || element.normalName().equals("figcaption")
            || element.normalName().equals("caption")
            || Shape.isCalled(element, FIGURES);
    return figure
        && !holdsEntries(element)
        && !isList(element)
        && Shape.textWithin(element, LONGEST_FIGURE).isPresent()
        && element.selectFirst("h1, h2, section") == null;
  }

  /** A table that sets columns: tables, headings or long paragraphs stand in it. */
  private static boolean isLayout(Element table) {
    return table.selectFirst("td table, h1, h2, h3") != null
        || table.select("td, p").stream().anyMatch(e -> e.ownText().length() > COLUMN);
  }

  private boolean isList(Element element) {
    return references.list().filter(l -> l.container().equals(element)).isPresent();
  }

  /** A line that is bold as a whole, or called a heading. */
  private boolean isSetAsHeading(Element element) {
    String text =
        element.childNodeSize() > 6 ? "" : Shape.textWithin(element, LONGEST_HEADING).orElse("");
    if (text.isEmpty() || Shape.holdsBlocks(element)) {
      return false;
    }
    Element bold = element.selectFirst("b, strong");
    boolean whole = bold != null && bold.text().equals(text) && element.normalName().equals("p");
    return (whole || Shape.isCalled(element, HEADINGS))
        && !text.endsWith(".")
        && !text.endsWith(",");
  }

  private void inline(Element child) {
    if (Shape.isCalled(child, TIPS)) {
      draft.drop(child.text(), "tip");
      return;
    }
    List<String> cited = references.targets().of(child);
    int from = flow.length();
    switch (child.normalName()) {
      case "br" -> lineBreak(child);
      case "img" -> image(child);
      default -> blocks(child);
    }
    if (!cited.isEmpty() && flow.length() >= from) {
      flow.link(from, cited);
    } else if (child.normalName().equals("sup")) {
      flow.raise(from);
    } else if (child.normalName().equals("a") && child.hasAttr("href")) {
      linked += Math.max(0, flow.length() - from);
    }
  }

  /** Two line breaks end a paragraph; among title and authors one ends a line. */
  private void lineBreak(Element br) {
    Node next = br.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    boolean twice = next instanceof Element second && second.normalName().equals("br");
    if (twice || parts.isFront()) {
      finish();
    } else {
      flow.space();
    }
  }

  private void image(Element image) {
    String alt = image.attr("alt").strip();
    boolean formula =
        alt.startsWith("$")
            || alt.startsWith("\\")
            || Shape.isCalled(image, Set.of("math", "formula", "equation", "tex", "inline"));
    if (formula && alt.length() <= LONGEST_FORMULA) {
      flow.add(alt);
    }
  }

  private void finish() {
    if (!flow.isEmpty()) {
      Flow done = flow;
      double share = (double) linked / Math.max(1, done.length());
      flow = new Flow();
      linked = 0;
      parts.paragraph(done, share);
    }
  }
}
