package org.ibid.server.evidence.audit;

import java.util.List;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;

/**
 * A reference that is cited for a model or species which its own title excludes.
 *
 * @param clashes one for each scheme in which title and scope name different things; at least one
 * @param why in words, with what either says
 */
public record Contradiction(
    Reference reference, Quotation quotation, List<Clash> clashes, String why) {

  public Contradiction {
    clashes = List.copyOf(clashes);
    if (clashes.isEmpty()) {
      throw new IllegalArgumentException("a contradiction needs a clash: " + reference.id());
    }
  }

  /**
   * What scope and title name of one scheme.
   *
   * @param scope what the scope names, spans in the sentence
   * @param title what the title names, spans in the title
   */
  public record Clash(String scheme, List<Named> scope, List<Named> title) {
    public Clash {
      scope = List.copyOf(scope);
      title = List.copyOf(title);
    }
  }

  /**
   * A concept that a text names.
   *
   * @param text the characters that name it
   * @param span where they stand
   */
  public record Named(String concept, String label, String text, Span span) {}
}
