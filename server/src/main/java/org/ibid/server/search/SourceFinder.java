package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.SourceResult.Source;

/** Finds what an index was made from, and what of it could not be read. */
final class SourceFinder {

  private static final Sort IN_ORDER =
      new Sort(new SortField(Schema.SOURCE_PLACE, SortField.Type.STRING));

  private static final Set<String> STORED =
      Set.of(Schema.PARSED, Schema.REJECTED_SOURCE, Schema.REJECTED_WHY);

  private final IndexSearcher searcher;
  private final Documents documents;
  private final SourceCounts counts;

  SourceFinder(IndexSearcher searcher, SourceCounts counts) {
    this.searcher = searcher;
    this.documents = new Documents(searcher);
    this.counts = counts;
  }

  SourceResult find(SourceRequest request) throws IOException {
    Query asked = asked(request);
    TopFieldDocs page = searcher.search(after(asked, request), request.size() + 1, IN_ORDER);
    List<ScoreDoc> shown = List.of(page.scoreDocs);
    boolean isLast = shown.size() <= request.size();
    shown = isLast ? shown : shown.subList(0, request.size());
    List<Source> sources = new ArrayList<>();
    for (ScoreDoc doc : shown) {
      sources.add(source(doc.doc));
    }
    Optional<String> next = isLast ? Optional.empty() : Optional.of(place(shown.getLast()));
    return new SourceResult(
        searcher.count(asked), counts.all(), counts.traits(), counts.formats(), sources, next);
  }

  private Query asked(SourceRequest request) {
    BooleanQuery.Builder asked = new BooleanQuery.Builder().add(SourceCounts.ALL, Occur.FILTER);
    request.trait().ifPresent(trait -> asked.add(counts.having(trait), Occur.FILTER));
    request
        .format()
        .ifPresent(format ->
            asked.add(new TermQuery(new Term(Schema.SOURCE_FORMAT, format)), Occur.FILTER));
    return asked.build();
  }

  private static Query after(Query asked, SourceRequest request) {
    if (request.after().isEmpty()) {
      return asked;
    }
    Query later =
        SortedDocValuesField.newSlowRangeQuery(
            Schema.SOURCE_PLACE, new BytesRef(request.after().get()), null, false, false);
    return new BooleanQuery.Builder().add(asked, Occur.FILTER).add(later, Occur.FILTER).build();
  }

  private static String place(ScoreDoc doc) {
    return ((BytesRef) Objects.requireNonNull(((FieldDoc) doc).fields)[0]).utf8ToString();
  }

  private Source source(int doc) throws IOException {
    var stored = searcher.storedFields().document(doc, STORED);
    String paper = stored.get(Schema.PARSED);
    if (paper == null) {
      return new Source.Rejected(
          Objects.requireNonNull(stored.get(Schema.REJECTED_SOURCE)),
          Objects.requireNonNull(stored.get(Schema.REJECTED_WHY)));
    }
    return new Source.Read(paper, sourcesOf(RecordJson.id(paper)));
  }

  private List<String> sourcesOf(String paper) throws IOException {
    Optional<Integer> shown = documents.find(Kind.PAPER, paper);
    if (shown.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    String json = documents.hit(Kind.PAPER, shown.get(), 0, List.of()).json();
    RecordJson.read(json).path("sources").forEach(name -> names.add(name.asText()));
    return names;
  }
}
