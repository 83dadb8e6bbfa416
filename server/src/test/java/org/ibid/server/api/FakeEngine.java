package org.ibid.server.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.export.ListedHits;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.CellResult;
import org.ibid.server.search.Described;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Expanded;
import org.ibid.server.search.Expanded.Word;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.Hit;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LikeRequest;
import org.ibid.server.search.Likeness;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixResult;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.SetSearch;
import org.ibid.server.search.SourceRequest;
import org.ibid.server.search.SourceResult;
import org.ibid.server.search.UnknownRecordException;
import org.ibid.server.search.Why;

/** An engine that knows one paper with one reference and one statement, and finds them always. */
final class FakeEngine implements Engine {

  static final String PAPER_ID = "10.1186/s40798-021-00307-9";
  static final String REFERENCE_ID = PAPER_ID + "#34";

  private static final String PAPER =
      """
      {"id":"%s","source":"seeds/001.txt","sources":["seeds/001.txt"],"source_id":null,\
      "title":"Exercise-Induced <Hypoalgesia>","keyword":[],"concepts":[],\
      "counts":{"references":1,"statements":1}}\
      """
          .formatted(PAPER_ID);
  private static final String REFERENCE =
      """
      {"id":"%s","label":"34","raw":"Stagg NJ …","title":"Regular exercise reverses β-pain",\
      "paper":{"id":"%s","title":"EIH"},"cited":{"statements":7},"concepts":[]}\
      """
          .formatted(REFERENCE_ID, PAPER_ID);
  private static final String STATEMENT =
      """
      {"id":"%s#statement-3","sentence":"Naloxone blocked it [34].","before":"","after":"",\
      "section":"Opioids","paper":{"id":"%s","title":"EIH"},"citations":[],"references":[],\
      "concepts":[]}\
      """
          .formatted(PAPER_ID, PAPER_ID);
  private static final String WORK =
      """
      {"id":"work-1","title":"Regular exercise","members":["%s"],"links":[],"papers":["%s"]}\
      """
          .formatted(REFERENCE_ID, PAPER_ID);

  private final Schema schema =
      new Schema(
          Schemes.of(
              List.of(
                  Concept.of("mechanism", "Glia", List.of(), List.of(), List.of()),
                  Concept.of(
                      "mechanism",
                      "Microglia",
                      List.of("microglial cells", "Iba-1 positive cells"),
                      List.of(),
                      List.of("glia")),
                  Concept.of("species", "Micro pig", List.of(), List.of(), List.of()))));

  private final List<SearchRequest> asked = new ArrayList<>();
  private UnaryOperator<AllHits> answering = hits -> hits;

  /** Lets all hits of a request be what is made of them. */
  void answering(UnaryOperator<AllHits> change) {
    answering = change;
  }

  /** The requests so far. */
  List<SearchRequest> asked() {
    return asked;
  }

  @Override
  public void refresh() {
    // there is nothing newer
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    asked.add(request);
    if ("broken".equals(request.cursor())) {
      throw new InvalidRequestException("cursor", "Expected a cursor of this search.");
    }
    if (request.query().equals(new Query.Term("explode"))) {
      throw new IllegalStateException("as asked");
    }
    List<Hit> hits = List.of(hit(request.kind()));
    List<SearchResult.Facet> facets = request.facets().stream().map(FakeEngine::facet).toList();
    return new SearchResult(2, hits, "n/e=x t", facets, -1, 3, List.of(), false, expanded(request));
  }

  /** The same two words whatever ranks. */
  private static Expanded expanded(SearchRequest request) {
    Expansion expansion = request.expansion();
    List<Word> words =
        List.of(new Word("exercise", 2 / 3.0, true), new Word("spinal", 1 / 3.0, false));
    if ("none".equals(expansion.like())) {
      throw new UnknownRecordException("like", request.kind(), "none");
    }
    return expansion.like() == null
        ? new Expanded(expansion.feedback() == Feedback.OFF ? List.of() : words, null)
        : new Expanded(
            List.of(), new Expanded.Like(request.kind(), expansion.like(), "Known", words));
  }

  @Override
  public SetSearch sets(Kind kind, Filters filters) {
    throw new UnsupportedOperationException("no sets are kept here");
  }

  @Override
  public List<String> spellings(Kind kind, Collection<String> fields, String word, int limit) {
    return List.of();
  }

  @Override
  public Optional<Why> why(
      Kind kind, Query query, Matching matching, String id, Map<String, Query> lines) {
    return Optional.of(new Why(query, Why.Outcome.MATCHES, new Why.Evidence.None(), List.of()));
  }

  @Override
  public AllHits all(SearchRequest request) {
    search(request);
    return answering.apply(new ListedHits(this, List.of(hit(request.kind()))));
  }

  private static SearchResult.Facet facet(String dimension) {
    return new SearchResult.Facet(
        dimension,
        9,
        List.of(new SearchResult.Value("microglia", "Microglia", 2, true, List.of("glia"))));
  }

  private static Hit hit(Kind kind) {
    List<Hit.Highlight> highlights =
        List.of(new Hit.Highlight("title", List.of("&lt;Regular&gt; <mark>exercise</mark>")));
    return switch (kind) {
      case PAPER -> new Hit(PAPER_ID, PAPER, 2.5f, null, 0, highlights);
      case REFERENCE -> new Hit(REFERENCE_ID, REFERENCE, 2.5f, "work-1", 4, highlights);
      case STATEMENT, CITATION ->
          new Hit(PAPER_ID + "#statement-3", STATEMENT, 2.5f, null, 0, highlights);
      case WORK -> new Hit("work-1", WORK, 2.5f, "work-1", 4, highlights);
    };
  }

  @Override
  public Likeness like(LikeRequest request) {
    Hit hit = hit(Kind.STATEMENT);
    return new Likeness(
        List.of(new Likeness.Like(hit, 0, List.of())), List.of("naloxone"), List.of(), 3);
  }

  @Override
  public Optional<Hit> find(Kind kind, String id) {
    return Optional.of(hit(kind)).filter(hit -> hit.id().equals(id));
  }

  @Override
  public Optional<String> parsedPaper(String id) {
    return find(Kind.PAPER, id).map(Hit::json);
  }

  @Override
  public List<Hit> ofPaper(Kind kind, String paperId) {
    return List.of(hit(kind));
  }

  @Override
  public List<Hit> statementsCiting(String referenceId) {
    return List.of(hit(Kind.STATEMENT));
  }

  @Override
  public MatrixResult matrix(MatrixRequest request, Predicate<Hit> denies) {
    return new MatrixResult(List.of(), List.of(), 0, 0, List.of(), Map.of(), 0, 0);
  }

  @Override
  public CellResult cell(MatrixRequest request, String row, String column, int from, int size) {
    return new CellResult(0, List.of());
  }

  @Override
  public Works worksOf(SearchRequest request) {
    return new Works(1, Set.of("work-1"), false);
  }

  @Override
  public List<Optional<String>> worksOf(List<Described> publications) {
    return publications.stream().map(p -> Optional.of("work-1")).toList();
  }

  @Override
  public ForgottenResult forgotten(Collection<String> works, int limit) {
    return new ForgottenResult(works.size(), List.of(), List.of(), 0, 0);
  }

  @Override
  public List<Hit> statementsCiting(Set<String> referenceIds) {
    return List.of(hit(Kind.STATEMENT));
  }

  @Override
  public List<Hit> findAll(Kind kind, Set<String> ids) {
    return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
  }

  @Override
  public SourceResult sources(SourceRequest request) {
    return new SourceResult(0, 0, Map.of(), Map.of(), List.of(), Optional.empty());
  }

  @Override
  public long count(Kind kind) {
    return 1;
  }

  @Override
  public void close() {}
}
