package org.ibid.indexer.source.jats;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.source.markup.PaperDraft;

/** The sections of an article's body, and after them those of what stands behind it. */
final class Body {

  /** {@code 2.1. Participants}, {@code IV. Results}. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.?|[IVX]{1,5}\\.) (?=\\p{L})");

  private final PaperDraft draft;
  private final ReferenceLists lists;
  private final Prose prose;

  Body(PaperDraft draft, ReferenceLists lists) {
    this.draft = draft;
    this.lists = lists;
    this.prose = new Prose(draft, lists.targets(), draft::paragraph);
  }

  void read(Element article) {
    for (Element part : article.elements()) {
      switch (part.name()) {
        case "front" -> {
          // Read already.
        }
        case "body" -> parts(part, 1);
        case "back" -> part.elements().forEach(this::back);
        case "floats-group", "floats-wrap" -> part.elements().forEach(prose::block);
        case "sub-article", "response" -> other(part);
        default -> draft.drop(part.text(), "no part of an article: " + part.name());
      }
    }
  }

  /** Sections become sections; what stands around them is text of the one that is open. */
  private void parts(Element parent, int level) {
    Element loose = new Element("sec");
    for (Node node : parent.content()) {
      if (node instanceof Element part && (part.is("sec") || part.is("ref-list"))) {
        prose.blocks(loose);
        loose = new Element("sec");
        part(part, level);
      } else if (!(node instanceof Element part) || !isHeading(part)) {
        loose.add(node);
      }
    }
    prose.blocks(loose);
  }

  private void part(Element part, int level) {
    if (part.is("ref-list")) {
      lists.drop(part);
    } else {
      section(part, heading(part), level);
    }
  }

  private static boolean isHeading(Element part) {
    return part.is("title") || part.is("label") || part.is("sec-meta");
  }

  /** The heading without the number that some publishers print into it. */
  private static String heading(Element section) {
    String text =
        section
            .first("title")
            .map(title -> title.textWithout(e -> e.is("fn") || e.is("tex-math")))
            .orElse("");
    return NUMBER.matcher(text).replaceFirst("");
  }

  private void section(Element section, String heading, int level) {
    if (Abbreviations.isHeading(heading) && section.first("sec").isEmpty()) {
      Abbreviations.read(draft, section);
      return;
    }
    draft.open(heading, level);
    parts(section, level + 1);
  }

  private void back(Element part) {
    switch (part.name()) {
      case "ref-list" -> lists.drop(part);
      case "app-group" -> part.elements().forEach(this::back);
      case "title", "label" -> draft.drop(part.text(), "label");
      case "glossary" -> glossary(part);
      case "floats-group", "floats-wrap" -> part.elements().forEach(prose::block);
      case "fn-group" -> named(part, "Footnotes");
      case "ack" -> named(part, "Acknowledgements");
      case "app" -> named(part, part.first("label").map(Element::text).orElse("Appendix"));
      case "bio" -> named(part, "Biography");
      case "sec", "notes" -> named(part, "");
      default -> loose(part);
    }
  }

  /** A part whose heading the page prints without the source saying it. */
  private void named(Element part, String name) {
    String heading = heading(part);
    Optional<Element> only = part.elements().size() == 1 ? part.first("sec") : Optional.empty();
    if (heading.isEmpty() && only.isPresent()) {
      named(only.get(), name);
    } else {
      section(part, heading.isEmpty() ? name : heading, 1);
    }
  }

  private void glossary(Element part) {
    String heading = heading(part);
    if (heading.isEmpty() || Abbreviations.isHeading(heading)) {
      Abbreviations.read(draft, part);
    } else {
      named(part, "");
    }
  }

  private void loose(Element part) {
    draft.open("", 1);
    prose.block(part);
  }

  private void other(Element part) {
    String kind = part.attribute("article-type");
    draft.drop(part.text(), kind.isEmpty() ? "other text: " + part.name() : "other text: " + kind);
  }
}
