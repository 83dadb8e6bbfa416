package org.ibid.server.evidence.cited;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.query.SimpleSyntax;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchFields;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;

/** Finds the reference or work that someone means by an id, a DOI, a PMID or words. */
public final class Named {

  /** As many as someone chooses from. */
  private static final int MOST = 10;

  private static final Pattern DOI_PREFIX =
      Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");
  private static final Pattern PMID_PREFIX =
      Pattern.compile("(?i)^(?:https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pmid:?\\s*)");

  private final Engine engine;

  public Named(Engine engine) {
    this.engine = engine;
  }

  /** What came of looking. */
  public sealed interface Answer {}

  /** The one that is meant. */
  public record One(Subject subject) implements Answer {}

  /** Works that may be meant, best first; none where nothing is near. */
  public record Several(List<Hit> works) implements Answer {
    public Several {
      works = List.copyOf(works);
    }
  }

  /** Looks for an id of a reference or work first, then for an identifier, then for words. */
  public Answer find(String text) {
    String name = text.strip();
    Cited cited = new Cited(engine);
    return cited
        .reference(name)
        .or(() -> cited.work(name))
        .or(() -> identified(name))
        .<Answer>map(One::new)
        .orElseGet(() -> worded(name));
  }

  private Optional<Subject> identified(String name) {
    String doi = DOI_PREFIX.matcher(name).replaceFirst("");
    String bare = PMID_PREFIX.matcher(doi).replaceFirst("").replaceFirst("/$", "");
    return Stream.of("work:" + bare.toLowerCase(Locale.ROOT), "work:pmid:" + bare)
        .flatMap(id -> engine.find(Kind.WORK, id).stream())
        .findFirst()
        .or(() -> byIdentifier(bare))
        .map(Cited::work);
  }

  private Optional<Hit> byIdentifier(String bare) {
    if (bare.isEmpty() || bare.indexOf(' ') >= 0 || !bare.matches(".*\\d.*")) {
      return Optional.empty();
    }
    Query query = new Query.Fielded(List.of("identifier"), new Query.Term(bare));
    return search(query).hits().stream().findFirst();
  }

  private Answer worded(String name) {
    SimpleSyntax syntax = new SimpleSyntax(SearchFields.of(Kind.WORK));
    SearchResult found = search(syntax.parse(name).tree());
    return found.count() == 1
        ? new One(Cited.work(found.hits().getFirst()))
        : new Several(found.count() > 0 ? found.hits() : new Near(engine).to(Kind.WORK, name));
  }

  private SearchResult search(Query query) {
    return engine.search(
        new SearchRequest(
            Kind.WORK,
            query,
            Matching.STEMMED,
            Filters.NONE,
            Sort.RELEVANCE,
            MOST,
            null,
            List.of(),
            0,
            false));
  }
}
