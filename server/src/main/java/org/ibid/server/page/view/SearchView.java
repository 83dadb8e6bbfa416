package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param heading what was found, in words: {@code 3 statements}
 * @param box the form for another search
 * @param tabs the kinds, with how many of each this search finds
 * @param understood the query in words, where that says more than the query; else null
 * @param notes what is to be known of the query
 * @param sorts the orders there are
 * @param chips the filters, each value a link that gives it up
 * @param clearHref this search without filters
 * @param facets what to filter by
 * @param hits a page of them
 * @param paging where the page stands among all
 * @param unfiltered what is offered where nothing passes the filters; null where there is no offer
 * @param concept the concept whose name is most like what found nothing; null where there is none
 * @param everything all of the kind; null unless nothing was found
 * @param anyWord what is offered where nothing has all the words; null where there is no offer
 * @param questions searches to begin with; empty unless nothing was asked
 * @param onward what else can be asked of the same results
 * @param api the same answer as JSON
 * @param expansion what ranked besides the query; null where nothing could
 * @param carryAway how all that was found is carried away; null where nothing was
 */
public record SearchView(
    String heading,
    SearchBox box,
    List<Tab> tabs,
    @Nullable String understood,
    List<Note> notes,
    List<Choice> sorts,
    List<Chip> chips,
    String clearHref,
    List<FacetView> facets,
    List<HitView> hits,
    Paging paging,
    @Nullable Offer anyWord,
    @Nullable Offer unfiltered,
    @Nullable Offer concept,
    @Nullable Offer everything,
    List<Offer> questions,
    String api,
    List<Offer> onward,
    @Nullable ExpansionView expansion,
    @Nullable CarryAway carryAway) {

  public SearchView {
    tabs = List.copyOf(tabs);
    onward = List.copyOf(onward);
    notes = List.copyOf(notes);
    sorts = List.copyOf(sorts);
    chips = List.copyOf(chips);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
    questions = List.copyOf(questions);
  }

  /** Title of the window. */
  public String title() {
    return box.text().isBlank() ? "Ibid: " + heading : box.text() + " – " + heading + " – Ibid";
  }

  /** A kind that is searched; the count is null where the search can't be asked of it. */
  public record Tab(String label, @Nullable String count, String href, boolean current) {
    /** Whether it is worth going there from a page without hits. */
    public boolean hasMore() {
      return !current && count != null && !count.equals("0");
    }
  }

  /** One of several, each with an address. */
  public record Choice(String label, String href, boolean current) {}

  /**
   * A filter that is set: {@code Mechanism}: {@code Microglia} or {@code Inflammation}; {@code
   * Mechanism}: {@code not Microglia}.
   *
   * @param parts any of them is enough
   */
  public record Chip(String dimension, List<Part> parts) {
    public Chip {
      parts = List.copyOf(parts);
    }
  }

  /** A value of a filter, and the search without it. */
  public record Part(String value, String href) {}

  /** A search that is suggested. */
  public record Offer(String text, String href) {}

  /**
   * What is to be known of a text that was typed.
   *
   * @param before the end of the text before what it is about
   * @param at what it is about; empty where it is about the text as a whole
   */
  public record Note(String message, String before, String at, String after) {}

  /**
   * Where a page of hits stands.
   *
   * @param range {@code 26–50 of 103}; empty where there are no hits
   * @param start number of the first hit, from 1
   */
  public record Paging(
      String range, int start, @Nullable String firstHref, @Nullable String nextHref) {}
}
