package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a reference or a work: what every paper says of it.
 *
 * @param title title, or the entry as printed where it has none
 * @param raw the entry as printed; null for a work
 * @param listings where it is listed, a reference's own paper first; as many as a page shows
 * @param furtherListings the rest of them
 * @param work the work that a reference belongs to, where others list it too; else null
 * @param recordsHref the records that a work is made of; null for a reference
 * @param correctHref where a reference is corrected; null for a work
 * @param concepts what it is cited for, by scheme
 * @param sentences how many they are, in words
 * @param parts the statements, those of a reference's own paper apart from others
 * @param narrowed whether filters leave statements out
 * @param companies alone, with others, or either
 * @param differences null where papers describe it alike
 * @param carryAway the record itself as a file
 * @param api the same statements as JSON
 */
public record CitedView(
    String title,
    Bibliography bibliography,
    @Nullable String raw,
    List<Listing> listings,
    List<Listing> furtherListings,
    SearchView.@Nullable Offer work,
    @Nullable String recordsHref,
    @Nullable String correctHref,
    List<ConceptGroup> concepts,
    String sentences,
    List<Part> parts,
    boolean narrowed,
    List<SearchView.Choice> companies,
    List<SearchView.Chip> chips,
    String clearHref,
    List<FacetView> facets,
    SearchView.Paging paging,
    @Nullable DifferencesView differences,
    CarryAway carryAway,
    String api) {

  public CitedView {
    listings = List.copyOf(listings);
    furtherListings = List.copyOf(furtherListings);
    concepts = List.copyOf(concepts);
    parts = List.copyOf(parts);
    companies = List.copyOf(companies);
    chips = List.copyOf(chips);
    facets = List.copyOf(facets);
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

  /**
   * Statements under a heading.
   *
   * @param heading null where there is only one part
   */
  public record Part(@Nullable String heading, List<OfPaper> papers) {
    public Part {
      papers = List.copyOf(papers);
    }
  }

  /** What one paper says of it. */
  public record OfPaper(String paper, String href, List<Concordance> lines, List<Said> statements) {
    public OfPaper {
      lines = List.copyOf(lines);
      statements = List.copyOf(statements);
    }
  }

  /** A statement, and what it is called in this page. */
  public record Said(String anchor, StatementView statement) {}

  /** How many lines its concordance has. */
  public int lines() {
    return parts.stream()
        .flatMap(part -> part.papers().stream())
        .mapToInt(paper -> paper.lines().size())
        .sum();
  }

  /** How many papers the statements of this page stand in. */
  public int papers() {
    return parts.stream().mapToInt(part -> part.papers().size()).sum();
  }
}
