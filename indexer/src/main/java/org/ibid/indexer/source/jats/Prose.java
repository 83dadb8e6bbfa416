package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ibid.indexer.source.markup.Flow;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs out of the elements of running text. A list, quotation or figure in a paragraph ends
 * it; each item of a list is a paragraph.
 */
final class Prose {

  private static final Set<String> CONTAINERS =
      Set.of(
          "list",
          "list-item",
          "disp-quote",
          "boxed-text",
          "statement",
          "speech",
          "verse-group",
          "sec",
          "def-list",
          "fn-group",
          "disp-formula-group",
          "app",
          "sidebar",
          "question",
          "answer",
          "question-wrap",
          "answer-set",
          "question-preamble",
          "explanation",
          "abstract",
          "caption",
          "sig-block",
          "attrib-group",
          "def",
          "block-alternatives",
          "ack",
          "glossary",
          "notes",
          "bio",
          "fn",
          "author-comment",
          "body");

  private static final Map<String, String> FLOATS =
      Map.ofEntries(
          Map.entry("fig", "figure caption"),
          Map.entry("fig-group", "figure caption"),
          Map.entry("chem-struct-wrap", "figure caption"),
          Map.entry("chem-struct-wrapper", "figure caption"),
          Map.entry("graphic", "figure caption"),
          Map.entry("media", "supplementary material"),
          Map.entry("supplementary-material", "supplementary material"),
          Map.entry("table-wrap", "table"),
          Map.entry("table-wrap-group", "table"),
          Map.entry("table", "table"),
          Map.entry("array", "table"));

  /** What a paragraph says about itself, or for a machine only. */
  private static final Set<String> SILENT =
      Set.of("label", "object-id", "index-term", "alt-text", "long-desc", "permissions", "target");

  /** Stand in a paragraph as a line of their own, or in a section without one. */
  private static final Set<String> LINES =
      Set.of(
          "p", "title", "subtitle", "preformat", "code", "verse-line", "speaker", "attrib", "term");

  private final PaperDraft draft;
  private final Targets targets;
  private final Consumer<Flow> paragraphs;
  private final List<Element> notes = new ArrayList<>();

  /**
   * Prose of a paper.
   *
   * @param paragraphs takes each paragraph in order
   */
  Prose(PaperDraft draft, Targets targets, Consumer<Flow> paragraphs) {
    this.draft = draft;
    this.targets = targets;
    this.paragraphs = paragraphs;
  }

  static boolean isBlock(String name) {
    return CONTAINERS.contains(name) || FLOATS.containsKey(name);
  }

  /** Reads an element that stands where paragraphs do. */
  void block(Element element) {
    block(element, null);
  }

  /**
   * The same.
   *
   * @param label what is put before the text of a paragraph, or null
   */
  void block(Element element, @Nullable String label) {
    String name = element.name();
    if (FLOATS.containsKey(name)) {
      new Floats(draft).drop(element, FLOATS.get(name));
    } else if (name.equals("def-item")) {
      definition(element);
    } else if (name.equals("disp-formula")) {
      Flow flow = new Flow();
      formula(flow, element);
      finish(flow);
    } else if (CONTAINERS.contains(name)) {
      blocks(element);
    } else if (!SILENT.contains(name)) {
      paragraph(element, label);
    }
  }

  /** Reads what an element holds, elements one by one and loose text as paragraphs. */
  void blocks(Element element) {
    Element loose = new Element("p");
    for (Node node : element.content()) {
      boolean own = node instanceof Element child && !isInline(child);
      if (own && node instanceof Element child) {
        loose = flush(loose);
        block(child);
      } else {
        loose.add(node);
      }
    }
    flush(loose);
  }

  private static boolean isInline(Element child) {
    String name = child.name();
    boolean block = isBlock(name) || LINES.contains(name) || name.equals("def-item");
    return !block && !SILENT.contains(name) && !name.equals("disp-formula");
  }

  private Element flush(Element loose) {
    if (loose.content().isEmpty()) {
      return loose;
    }
    paragraph(loose, null);
    return new Element("p");
  }

  private void definition(Element item) {
    Flow flow = new Flow();
    item.elements("term").forEach(term -> inline(flow, term));
    flow.add(":");
    for (Element def : item.elements("def")) {
      flow.space();
      inline(flow, def);
    }
    paragraphs.accept(flow);
  }

  private void paragraph(Element element, @Nullable String label) {
    Flow flow = new Flow();
    if (label != null) {
      flow.add(label);
      flow.space();
    }
    Flow rest = content(flow, element);
    finish(rest);
    List<Element> own = List.copyOf(notes);
    notes.clear();
    own.forEach(this::blocks);
  }

  private void finish(Flow flow) {
    if (!flow.isEmpty()) {
      paragraphs.accept(flow);
    }
  }

  /** Adds an element's content to a paragraph; returns the one that is open at its end. */
  private Flow content(Flow start, Element element) {
    Flow flow = start;
    for (Node node : element.content()) {
      switch (node) {
        case Node.Chars chars -> flow.add(chars.text());
        case Element child -> flow = element(flow, child);
      }
    }
    return flow;
  }

  private Flow element(Flow flow, Element child) {
    String name = child.name();
    if (isBlock(name) && !name.equals("fn")) {
      finish(flow);
      block(child);
      return new Flow();
    }
    return switch (name) {
      case "fn" -> {
        notes.add(child);
        yield flow;
      }
      case "xref" -> link(flow, child);
      case "break" -> {
        flow.space();
        yield flow;
      }
      case "inline-formula",
          "disp-formula",
          "math",
          "tex-math",
          "alternatives",
          "inline-graphic",
          "chem-struct" -> {
        formula(flow, child);
        yield flow;
      }
      default -> SILENT.contains(name) ? flow : content(flow, child);
    };
  }

  private Flow link(Flow flow, Element xref) {
    int from = flow.length();
    Flow after = content(flow, xref);
    if (after == flow && targets.cites(xref)) {
      flow.link(from, targets.of(xref));
    }
    return after;
  }

  private void formula(Flow flow, Element formula) {
    String text = Formula.text(formula);
    boolean display = formula.is("disp-formula");
    if (display) {
      flow.space();
    }
    flow.add(text);
    if (display) {
      flow.space();
    }
    if (text.isEmpty()) {
      draft.drop(Formula.address(formula), "formula that is an image");
    }
  }

  /** An element's text as one paragraph, whatever it holds. */
  private void inline(Flow flow, Element element) {
    for (Node node : element.content()) {
      switch (node) {
        case Node.Chars chars -> flow.add(chars.text());
        case Element child -> {
          if (child.is("xref")) {
            link(flow, child);
          } else if (!SILENT.contains(child.name())) {
            flow.add(child.is("break") || child.is("p") ? " " : "");
            inline(flow, child);
          }
        }
      }
    }
  }
}
