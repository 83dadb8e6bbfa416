package org.ibid.indexer.source.jats;

import java.util.List;
import org.ibid.indexer.source.markup.Flow;
import org.ibid.indexer.source.markup.PaperDraft;

/**
 * Figures, tables and files, which stand beside the running text: their captions, cells and notes
 * are kept as dropped passages, as those of a page of plain text are.
 */
final class Floats {

  private final PaperDraft draft;

  Floats(PaperDraft draft) {
    this.draft = draft;
  }

  /** Drops all text of a float, each part for what it is. */
  void drop(Element element, String why) {
    switch (element.name()) {
      case "table-wrap", "table-wrap-group", "fig-group", "fig" -> {
        caption(element, why);
        for (Element part : element.elements()) {
          part(part, why);
        }
      }
      default -> draft.drop(element.textWithout(e -> e.is("object-id")), why);
    }
  }

  private void caption(Element element, String why) {
    StringBuilder caption = new StringBuilder();
    for (String name : List.of("label", "title", "caption")) {
      element.elements(name).forEach(part -> caption.append(separated(part)).append(' '));
    }
    draft.drop(caption.toString().strip(), why.equals("table") ? "table caption" : why);
  }

  private void part(Element part, String why) {
    switch (part.name()) {
      case "label", "title", "caption", "object-id", "graphic" -> {
        // The caption has them, or they are no text.
      }
      case "fig", "table-wrap" -> drop(part, why);
      case "table-wrap-foot" -> draft.drop(separated(part), "table note");
      case "alternatives" -> part.first("table").ifPresent(this::rows);
      case "table" -> rows(part);
      default -> draft.drop(separated(part), why);
    }
  }

  /** A table is one passage, its cells set apart. */
  private void rows(Element table) {
    draft.drop(separated(table), "table");
  }

  /** The text of an element, that of each of its blocks set apart from the one before. */
  private static String separated(Element element) {
    Flow flow = new Flow();
    add(flow, element);
    return flow.text();
  }

  private static void add(Flow flow, Element element) {
    for (Node node : element.content()) {
      switch (node) {
        case Node.Chars chars -> flow.add(chars.text());
        case Element child -> {
          boolean block =
              switch (child.name()) {
                case "td", "th", "tr", "p", "title", "fn", "break", "label" -> true;
                default -> false;
              };
          if (block) {
            flow.space();
          }
          add(flow, child);
          if (block) {
            flow.space();
          }
        }
      }
    }
  }
}
