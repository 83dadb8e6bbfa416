package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a reference.
 *
 * @param title title, or the entry as printed where it has none
 * @param raw the entry as printed
 * @param listings where it is listed: its own paper first, then others that list the same work
 * @param concepts what it is cited for, by scheme
 * @param evidence the sentences that cite it, a paper each
 * @param sentences how many they are, in words
 */
public record ReferenceView(
    String title,
    Bibliography bibliography,
    String raw,
    List<Listing> listings,
    List<ConceptGroup> concepts,
    List<Evidence> evidence,
    String sentences) {

  public ReferenceView {
    listings = List.copyOf(listings);
    concepts = List.copyOf(concepts);
    evidence = List.copyOf(evidence);
  }

  /**
   * An entry of a list.
   *
   * @param paper title of the paper
   * @param paperHref the paper
   * @param label its number, or null
   * @param href where it stands in the page of its paper
   */
  public record Listing(String paper, String paperHref, @Nullable String label, String href) {}

  /** What one paper says of it. */
  public record Evidence(String paper, String href, List<StatementView> statements) {
    public Evidence {
      statements = List.copyOf(statements);
    }
  }
}
