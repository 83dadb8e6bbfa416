package org.ibid.server.page;

import java.util.List;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.page.view.SearchReader;
import org.ibid.server.page.view.SearchReader.Offers;
import org.ibid.server.page.view.SearchUrl;
import org.ibid.server.page.view.SearchView.Offer;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.query.SimpleSyntax;
import org.ibid.server.search.Engine;
import org.ibid.server.search.SearchFields;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** What is offered instead of a search that found nothing; offered only, never substituted. */
final class Rescue {

  private final Engine engine;

  Rescue(Engine engine) {
    this.engine = engine;
  }

  Offers offers(Understood understood, SearchUrl url, SearchResult result) {
    return result.count() > 0 || url.expansion().like() != null
        ? Offers.NONE
        : new Offers(
            anyWord(understood, url, result),
            unfiltered(understood.request(), url),
            concept(url),
            everything(url));
  }

  /** Only in simple syntax: what is typed in another is meant to the letter. */
  private static @Nullable Offer anyWord(
      Understood understood, SearchUrl url, SearchResult result) {
    if (result.anyWord() <= 0 || !url.syntax().equals(SearchUrl.SIMPLE)) {
      return null;
    }
    SimpleSyntax syntax = new SimpleSyntax(SearchFields.of(url.kind()));
    return AnyWord.of(understood.request().query())
        .flatMap(syntax::print)
        .map(text -> SearchReader.anyWord(result.anyWord(), url.with(text)))
        .orElse(null);
  }

  /** The nearest concept that any record of the kind has. */
  private @Nullable Offer concept(SearchUrl url) {
    for (Concept near : NearConcepts.of(url.text(), engine.schema().schemes())) {
      Filters filter = Filters.NONE.and(Filter.of(near.scheme(), near.id()));
      long count = count(url.kind(), new Query.Everything(), Matching.STEMMED, filter);
      if (count > 0) {
        return SearchReader.concept(near.label(), count, SearchUrl.of(url.kind()).with(filter));
      }
    }
    return null;
  }

  private Offer everything(SearchUrl url) {
    return SearchReader.everything(engine.count(url.kind()), SearchUrl.of(url.kind()));
  }

  private @Nullable Offer unfiltered(SearchRequest request, SearchUrl url) {
    if (request.filters().isEmpty()) {
      return null;
    }
    long count = count(request.kind(), request.query(), request.matching(), Filters.NONE);
    return count == 0 ? null : SearchReader.unfiltered(count, url.with(Filters.NONE));
  }

  private long count(Kind kind, Query query, Matching matching, Filters filters) {
    return engine
        .search(
            new SearchRequest(
                kind, query, matching, filters, Sort.RELEVANCE, 0, null, List.of(), 0, false))
        .count();
  }
}
