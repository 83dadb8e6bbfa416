package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * A paragraph whose source links its marks to the reference list.
 *
 * @param section position of its section, or -1 for the abstract
 * @param links in order, without overlap
 * @param raised what the source raises without linking it, ascending, without overlap
 */
public record TaggedParagraph(int section, String text, List<Link> links, List<Span> raised) {

  public TaggedParagraph {
    links = List.copyOf(links);
    raised = List.copyOf(raised);
  }

  /**
   * Characters that link: the numbers of a mark, or names and year, without the brackets around.
   *
   * @param references ids of the references linked to; empty where the list has none of them
   */
  public record Link(Span span, List<String> references) {
    public Link {
      references = List.copyOf(references);
    }
  }

  Paragraph paragraph() {
    return new Paragraph(section, text);
  }
}
