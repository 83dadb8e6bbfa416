package org.ibid.server.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.ibid.server.query.ParsedFilters;
import org.ibid.server.query.SimpleSyntax;
import org.ibid.server.search.Hit.Highlight;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/** A real index in memory, and the engine over it. */
final class TestIndex implements Closeable {

  /** Few concepts, so that each has a meaning in some test. */
  static final Schema SCHEMA =
      new Schema(
          Schemes.of(
              List.of(
                  concept("mechanism", "Glia", ""),
                  concept("mechanism", "Microglia", "glia", "microglial"),
                  concept("mechanism", "Astrocyte", "glia"),
                  concept("mechanism", "Endogenous opioids", "", "opioid", "naloxone"),
                  concept("mechanism", "Serotonin", ""),
                  concept("model", "Nerve injury", ""),
                  concept("model", "Sciatic nerve injury", "nerve-injury"),
                  concept("model", "Spinal cord injury", ""),
                  concept("species", "Animal", ""),
                  concept("species", "Rodent", "animal"),
                  concept("species", "Rat", "rodent", "rats"),
                  concept("species", "Mouse", "rodent", "mice"),
                  concept("species", "Human", "", "women"))));

  private static Concept concept(String scheme, String label, String broader, String... synonyms) {
    List<String> above = broader.isEmpty() ? List.of() : List.of(broader);
    return Concept.of(scheme, label, List.of(synonyms), List.of(), above);
  }

  private final Directory directory = new ByteBuffersDirectory();
  private final LuceneEngine engine;

  TestIndex(Paper... papers) throws IOException {
    put(papers);
    this.engine = LuceneEngine.open(directory, SCHEMA);
  }

  /** Writes papers and commits, as another process would. */
  void put(Paper... papers) throws IOException {
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, SCHEMA.tagger())) {
      for (Paper paper : papers) {
        writer.put(paper.source().path(), "hash", List.of(paper));
      }
      writer.commit();
    }
  }

  LuceneEngine engine() {
    return engine;
  }

  Directory directory() {
    return directory;
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }

  /** A simple search for the first hits, with snippets. */
  static SearchRequest simple(Kind kind, String text) {
    return new SearchRequest(
        kind,
        new SimpleSyntax(SearchFields.of(kind)).parse(text).tree(),
        Matching.STEMMED,
        Filters.NONE,
        Sort.RELEVANCE,
        SearchRequest.MAX_PER_PAGE,
        null,
        List.of(),
        50,
        true);
  }

  /** The same search in Lucene's syntax, literal. */
  static SearchRequest lucene(Kind kind, String text) {
    return with(
        simple(kind, ""),
        new LuceneSyntax(SearchFields.of(kind)).parse(text).tree(),
        Matching.LITERAL);
  }

  private static SearchRequest with(
      SearchRequest r, org.ibid.server.query.Query query, Matching matching) {
    return new SearchRequest(
        r.kind(),
        query,
        matching,
        r.filters(),
        r.sort(),
        r.perPage(),
        r.cursor(),
        r.facets(),
        r.facetLimit(),
        r.highlight());
  }

  /** The same search for another tree, literal. */
  static SearchRequest asking(SearchRequest r, org.ibid.server.query.Query query) {
    return with(r, query, Matching.LITERAL);
  }

  static SearchRequest filtered(SearchRequest r, String filters, String... facets) {
    ParsedFilters parsed = Filters.parse(filters);
    return new SearchRequest(
        r.kind(),
        r.query(),
        r.matching(),
        parsed.filters(),
        r.sort(),
        r.perPage(),
        r.cursor(),
        List.of(facets),
        r.facetLimit(),
        r.highlight());
  }

  static SearchRequest sorted(SearchRequest r, Sort sort) {
    return new SearchRequest(
        r.kind(),
        r.query(),
        r.matching(),
        r.filters(),
        sort,
        r.perPage(),
        r.cursor(),
        r.facets(),
        r.facetLimit(),
        r.highlight());
  }

  static SearchRequest paged(SearchRequest r, int perPage, @Nullable String cursor) {
    return new SearchRequest(
        r.kind(),
        r.query(),
        r.matching(),
        r.filters(),
        r.sort(),
        perPage,
        cursor,
        r.facets(),
        r.facetLimit(),
        r.highlight());
  }

  static SearchRequest limited(SearchRequest r, int facetLimit) {
    return new SearchRequest(
        r.kind(),
        r.query(),
        r.matching(),
        r.filters(),
        r.sort(),
        r.perPage(),
        r.cursor(),
        r.facets(),
        facetLimit,
        r.highlight());
  }

  /** Titles or sentences of hits are told by their ids. */
  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  /** All fragments of a hit. */
  static List<String> fragments(Hit hit) {
    return hit.highlights().stream().map(Highlight::fragments).flatMap(List::stream).toList();
  }
}
