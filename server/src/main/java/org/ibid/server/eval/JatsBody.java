package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibid.server.eval.GoldArticle.Kind;
import org.ibid.server.eval.GoldArticle.Paragraph;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Section;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the abstract and the sections of an article. */
final class JatsBody {

  private static final Set<String> BLOCKS =
      Set.of(
          "list",
          "disp-quote",
          "fig",
          "table-wrap",
          "fig-group",
          "table-wrap-group",
          "boxed-text",
          "p",
          "def-list");

  private final JatsText text;
  private final List<Section> sections = new ArrayList<>();
  private List<Paragraph> paragraphs = new ArrayList<>();

  JatsBody(JatsText text) {
    this.text = text;
  }

  /** The sections of a {@code <body>}, subsections after the text of what they are part of. */
  List<Section> sections(XmlElement body) {
    section(body, "", 0);
    return sections;
  }

  private void section(XmlElement element, String heading, int depth) {
    paragraphs = new ArrayList<>();
    List<Paragraph> own = paragraphs;
    for (XmlElement child : element.children()) {
      if (!child.name().equals("sec") && !child.name().equals("title")) {
        block(child, Kind.PARAGRAPH, null);
      }
    }
    if (!heading.isEmpty() || !own.isEmpty()) {
      sections.add(new Section(heading, Math.max(1, depth), own));
    }
    for (XmlElement part : element.children("sec")) {
      section(part, part.child("title").map(XmlElement::text).orElse(""), depth + 1);
    }
  }

  /** The paragraphs of an {@code <abstract>}, each part's label with its first. */
  List<Paragraph> abstractOf(XmlElement element) {
    paragraphs = new ArrayList<>();
    for (XmlElement child : element.children()) {
      if (child.name().equals("sec")) {
        labelled(child);
      } else if (!child.name().equals("title")) {
        block(child, Kind.PARAGRAPH, null);
      }
    }
    return paragraphs;
  }

  private void labelled(XmlElement part) {
    String label = part.child("title").map(XmlElement::text).orElse(null);
    for (XmlElement child : part.children()) {
      if (!child.name().equals("title")) {
        block(child, Kind.PARAGRAPH, label);
        label = null;
      }
    }
  }

  private void block(XmlElement element, Kind kind, @Nullable String label) {
    switch (element.name()) {
      case "p" -> paragraph(element, kind, label);
      case "list" -> element.descendants("p").forEach(item -> paragraph(item, Kind.ITEM, null));
      case "disp-quote", "boxed-text", "def-list", "sec" ->
          element.descendants("p").forEach(quoted -> paragraph(quoted, Kind.PARAGRAPH, null));
      case "fig", "table-wrap" -> caption(element);
      case "fig-group", "table-wrap-group" ->
          element.descendants("fig", "table-wrap").forEach(this::caption);
      default -> {
        // A formula, or what is no text.
      }
    }
  }

  private void caption(XmlElement figure) {
    List<Node> nodes = new ArrayList<>();
    figure.child("label").ifPresent(label -> nodes.addAll(label.nodes()));
    nodes.add(figure.element().getOwnerDocument().createTextNode(". "));
    figure.child("caption").ifPresent(caption -> nodes.addAll(caption.nodes()));
    add(null, Kind.CAPTION, nodes);
  }

  /** A paragraph ends where a list, figure or quotation in it begins. */
  private void paragraph(XmlElement element, Kind kind, @Nullable String label) {
    List<Node> inline = new ArrayList<>();
    String before = label;
    for (Node node : element.nodes()) {
      if (node instanceof Element child && BLOCKS.contains(new XmlElement(child).name())) {
        add(before, kind, inline);
        before = null;
        inline.clear();
        block(new XmlElement(child), kind, null);
      } else {
        inline.add(node);
      }
    }
    add(before, kind, inline);
  }

  private void add(@Nullable String label, Kind kind, List<Node> nodes) {
    List<Run> runs = text.runs(nodes);
    if (!runs.isEmpty()) {
      paragraphs.add(new Paragraph(label, kind, runs));
    }
  }
}
