package org.ibid.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.cited.Cited;
import org.ibid.server.evidence.cited.Subject;
import org.ibid.server.page.view.CitedReader;
import org.ibid.server.page.view.CitedView;
import org.ibid.server.page.view.PageUrl;
import org.ibid.server.page.view.SearchUrl;
import org.ibid.server.page.view.SearchUrl.Position;
import org.ibid.server.page.view.StatementsUrl;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Citing.Company;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;

/** Answers the addresses of the pages of references and works. */
final class CitedPages {

  /** No statement cites this: what is asked of a work that no list has. */
  private static final Set<String> NOBODY = Set.of("");

  private final Engine engine;
  private final Cited cited;

  CitedPages(Engine engine) {
    this.engine = engine;
    this.cited = new Cited(engine);
  }

  /** What an address leads to. */
  sealed interface Answer {}

  record Found(CitedView page) implements Answer {}

  /** There is none of that id. */
  record Unknown() implements Answer {}

  /** What is wrong with the address. */
  record Refused(String message) implements Answer {}

  Answer reference(String id, Map<String, List<String>> parameters) {
    return cited
        .reference(id)
        .map(subject -> answer(subject, PageUrl.reference(subject.hit().id()), parameters))
        .orElseGet(Unknown::new);
  }

  Answer work(String id, Map<String, List<String>> parameters) {
    return cited
        .work(id)
        .map(subject -> answer(subject, PageUrl.work(subject.hit().id()), parameters))
        .orElseGet(Unknown::new);
  }

  private Answer answer(Subject subject, String path, Map<String, List<String>> parameters) {
    Optional<Company> company = company(parameters);
    if (company.isEmpty()) {
      return new Refused("Expected cited=any, alone or together.");
    }
    return switch (read(parameters)) {
      case SearchParameters.Refused refused -> new Refused(refused.faults().getFirst().message());
      case Understood understood -> {
        StatementsUrl url = url(path, understood.request(), company.get(), parameters);
        yield page(subject, url, understood.request());
      }
    };
  }

  private Answer page(Subject subject, StatementsUrl url, SearchRequest request) {
    try {
      CitedReader.Found found = found(subject, url, request);
      List<Hit> entries = cited.entries(subject);
      List<String> schemes = List.copyOf(engine.schema().schemes().names());
      return new Found(
          new CitedReader(subject, url, schemes)
              .read(found, entries, cited.differences(subject, entries)));
    } catch (InvalidRequestException e) {
      return new Refused(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A work's statements are paged; of a reference, its own come first, and those of other papers
   * are paged.
   */
  private CitedReader.Found found(Subject subject, StatementsUrl url, SearchRequest request) {
    if (subject.others().isEmpty()) {
      SearchResult all =
          search(
              sized(request, request.perPage(), true, request.facets()),
              subject.own(),
              url.company());
      return new CitedReader.Found(all, List.of(), all);
    }
    SearchResult page = search(paged(request), subject.others(), url.company());
    SearchResult all = search(counting(request), subject.all(), url.company());
    List<Hit> own =
        request.cursor() == null
            ? search(whole(request), subject.own(), url.company()).hits()
            : List.of();
    return new CitedReader.Found(all, own, page);
  }

  private SearchResult search(SearchRequest request, Set<String> references, Company company) {
    return engine.search(
        request.citing(new Citing(references.isEmpty() ? NOBODY : references, company)));
  }

  private static SearchRequest paged(SearchRequest request) {
    return sized(request, request.perPage(), true, List.of());
  }

  private static SearchRequest counting(SearchRequest request) {
    return sized(request, 0, false, request.facets());
  }

  private static SearchRequest whole(SearchRequest request) {
    return sized(request, SearchRequest.MAX_PER_PAGE, false, List.of());
  }

  private static SearchRequest sized(
      SearchRequest r, int perPage, boolean continued, List<String> facets) {
    return new SearchRequest(
        r.kind(),
        r.query(),
        r.matching(),
        r.filters(),
        r.sort(),
        perPage,
        continued ? r.cursor() : null,
        facets,
        r.facetLimit(),
        false);
  }

  private SearchParameters.Reading read(Map<String, List<String>> parameters) {
    Map<String, List<String>> asked = new HashMap<>();
    for (String name : List.of("filter", "cursor")) {
      asked.put(name, parameters.getOrDefault(name, List.of()));
    }
    asked.put(
        "facets",
        engine.schema().dimensions(Kind.STATEMENT).stream().map(Dimension::name).toList());
    asked.put("facet_limit", List.of(Integer.toString(SearchPages.FACET_LIMIT)));
    asked.put("per_page", List.of(Integer.toString(SearchUrl.DEFAULT_PER_PAGE)));
    return SearchParameters.PAGES.read(Kind.STATEMENT, engine.schema(), asked);
  }

  private static StatementsUrl url(
      String path, SearchRequest request, Company company, Map<String, List<String>> parameters) {
    String more = first(parameters, "more");
    Position position = new Position(SearchPages.page(first(parameters, "page")), request.cursor());
    return new StatementsUrl(
        path, request.filters(), company, position, more.isEmpty() ? null : more);
  }

  private static Optional<Company> company(Map<String, List<String>> parameters) {
    String asked = first(parameters, StatementsUrl.CITED);
    return Stream.of(Company.values())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(asked.isEmpty() ? "any" : asked))
        .findFirst();
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }
}
