package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.SearchView.Choice;
import org.ibid.server.page.view.SearchView.Note;
import org.ibid.server.page.view.SearchView.Offer;
import org.ibid.server.page.view.SearchView.Paging;
import org.ibid.server.page.view.SearchView.Tab;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Problem;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.SearchResult.Facet;
import org.jspecify.annotations.Nullable;

/** Makes the search page out of a search and what an engine answered. */
public final class SearchReader {

  /** So much of a long text is shown on either side of what a note is about. */
  private static final int AROUND = 120;

  private final SearchUrl search;
  private final String understood;
  private final List<Problem> warnings;
  private final Lookup lookup;

  /**
   * For one search.
   *
   * @param understood the query in words
   * @param warnings what of the query was perhaps not meant so
   * @param lookup finds why a hit was found
   */
  public SearchReader(SearchUrl search, String understood, List<Problem> warnings, Lookup lookup) {
    this.search = search;
    this.understood = understood;
    this.warnings = List.copyOf(warnings);
    this.lookup = lookup;
  }

  /** What is offered where nothing was found; each null where there is no such offer. */
  public record Offers(
      @Nullable Offer anyWord,
      @Nullable Offer unfiltered,
      @Nullable Offer concept,
      @Nullable Offer everything) {
    public static final Offers NONE = new Offers(null, null, null, null);
  }

  /** The page. */
  public SearchView read(
      SearchResult result, List<Tab> tabs, Offers offers, List<Offer> questions) {
    List<String> dimensions = result.facets().stream().map(Facet::dimension).toList();
    ConceptLinks links = new ConceptLinks(search, dimensions, lookup);
    return new SearchView(
        Labels.count(result.count(), search.kind()),
        SearchBox.of(search),
        tabs,
        saysMore() ? understood : null,
        warnings.stream().map(p -> note(p, search.text())).toList(),
        sorts(),
        new Chips(search, result.facets()).views(),
        search.with(Filters.NONE).path(),
        new Facets(search, result.count()).views(result.facets()),
        result.hits().stream().map(hit -> HitView.of(hit, links)).toList(),
        paging(result),
        offers.anyWord(),
        offers.unfiltered(),
        offers.concept(),
        offers.everything(),
        questions,
        api(),
        onward(),
        ExpansionView.of(search, result).orElse(null),
        CarryAway.of(search, result.count()).orElse(null));
  }

  /**
   * The matrix over the results, and what is cited with them; a whole collection needs neither, and
   * neither can be asked of what is like a record.
   */
  private List<SearchView.Offer> onward() {
    List<SearchView.Offer> onward = new ArrayList<>();
    boolean everything = search.text().isBlank() && search.filters().isEmpty();
    if (everything || search.expansion().like() != null) {
      return onward;
    }
    onward.add(new SearchView.Offer("What these are cited for, as a matrix", asked("/matrix")));
    if (search.kind() != Kind.STATEMENT) {
      onward.add(
          new SearchView.Offer("What is cited with these and not among them", asked("/forgotten")));
    }
    if (!search.text().isBlank()) {
      onward.add(new SearchView.Offer("Why one of them is found, or another isn’t", asked("/why")));
    }
    return onward;
  }

  private String asked(String page) {
    Stream<SearchUrl.Parameter> query =
        search.first().parameters().stream()
            .filter(parameter -> List.of("q", "syntax", "filter").contains(parameter.name()));
    Stream<SearchUrl.Parameter> in =
        Stream.of(new SearchUrl.Parameter("in", SearchUrl.plural(search.kind())));
    return Stream.concat(query, in)
        .map(SearchUrl.Parameter::toString)
        .collect(Collectors.joining("&", page + "?", ""));
  }

  /** A kind that can be searched instead. */
  public static Tab tab(Kind kind, @Nullable Long count, SearchUrl there, boolean current) {
    String label = Labels.capitalised(SearchUrl.plural(kind));
    return new Tab(label, count == null ? null : Labels.number(count), there.path(), current);
  }

  /** The offer to do without filters. */
  public static Offer unfiltered(long count, SearchUrl there) {
    return new Offer(Labels.count(count, there.kind()) + " without the filters", there.path());
  }

  /** The offer to look at the concept whose name is most like the word that found nothing. */
  public static Offer concept(String label, long count, SearchUrl there) {
    return new Offer(label + ": " + Labels.count(count, there.kind()), there.path());
  }

  /** The offer to begin again. */
  public static Offer everything(long count, SearchUrl there) {
    return new Offer("The whole collection: " + Labels.count(count, there.kind()), there.path());
  }

  /** The offer to look for any of the words. */
  public static Offer anyWord(long count, SearchUrl there) {
    String found = Labels.count(count, there.kind());
    String have = count == 1 ? " has" : " have";
    return new Offer(found + have + " at least one of the words", there.path());
  }

  /**
   * What is wrong with a text that was typed, shown in it.
   *
   * @param offset where in the text; null where it is the text as a whole
   */
  public static Note note(String message, String typed, @Nullable Integer offset) {
    if (offset == null || offset > typed.length()) {
      return new Note(message, "", "", "");
    }
    int end = offset;
    while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
      end++;
    }
    return note(message, typed, offset, end);
  }

  private static Note note(Problem problem, String typed) {
    int start = Math.min(problem.offset(), typed.length());
    int end = Math.min(start + problem.length(), typed.length());
    return note(problem.message(), typed, start, end);
  }

  private static Note note(String message, String typed, int start, int end) {
    String before = typed.substring(Math.max(0, start - AROUND), start);
    String at = typed.substring(start, Math.min(end, start + AROUND));
    String after = typed.substring(end, Math.min(typed.length(), end + AROUND));
    return new Note(message, before, at, after);
  }

  /** Whether the words of what was understood differ from those that were typed. */
  private boolean saysMore() {
    return !search.text().isBlank() && !plain(understood).equals(plain(search.text()));
  }

  private static String plain(String text) {
    return text.replace(" AND ", " ").strip().replaceAll("\\s++", " ");
  }

  private List<Choice> sorts() {
    if (search.kind() == Kind.STATEMENT || search.expansion().like() != null) {
      return List.of();
    }
    return Stream.of(Sort.values())
        .map(s -> new Choice(order(s), search.with(s).path(), s == search.sort()))
        .toList();
  }

  /** What an order is called here: where nothing is asked, no hit is more relevant than another. */
  private String order(Sort sort) {
    return sort == Sort.RELEVANCE && asksNothing() ? "Order of the collection" : label(sort);
  }

  private boolean asksNothing() {
    String text = search.text().strip();
    return text.isEmpty() || text.equals("*");
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Relevance";
      case YEAR -> "Newest";
      case TITLE -> "Title";
      case CITED -> "Most cited";
    };
  }

  private Paging paging(SearchResult result) {
    int start = (search.position().page() - 1) * search.perPage() + 1;
    int end = start + result.hits().size() - 1;
    String range =
        result.hits().isEmpty()
            ? ""
            : Labels.number(start)
                + "–"
                + Labels.number(end)
                + " of "
                + Labels.number(result.count());
    String next = result.nextCursor();
    return new Paging(
        range,
        start,
        search.position().cursor() == null ? null : search.first().path(),
        next == null ? null : search.next(next).path());
  }

  private String api() {
    return ApiUrl.of(search, ApiUrl.parameters(search));
  }
}
