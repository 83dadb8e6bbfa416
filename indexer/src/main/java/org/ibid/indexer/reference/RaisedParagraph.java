package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * A paragraph of which it is known what was raised in print.
 *
 * @param section position of its section, or -1 for the abstract
 * @param raised ascending, without overlap
 */
public record RaisedParagraph(int section, String text, List<Span> raised) {

  public RaisedParagraph {
    raised = List.copyOf(raised);
  }

  Paragraph paragraph() {
    return new Paragraph(section, text);
  }
}
