package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.SourceTrait;
import org.ibid.server.search.SourceRequest.Trait;
import org.ibid.server.search.SourceResult.Source;

/** Finds what an index was made from, and what of it could not be read. */
final class SourceFinder {

  /** Sources and rejections; nothing else has a place among them. */
  private static final Query ALL = new FieldExistsQuery(Schema.SOURCE_PLACE);

  private static final Sort IN_ORDER =
      new Sort(new SortField(Schema.SOURCE_PLACE, SortField.Type.STRING));

  private static final Set<String> STORED =
      Set.of(Schema.PARSED, Schema.REJECTED_SOURCE, Schema.REJECTED_WHY);

  private final IndexSearcher searcher;
  private final Documents documents;

  SourceFinder(IndexSearcher searcher) {
    this.searcher = searcher;
    this.documents = new Documents(searcher);
  }

  SourceResult find(SourceRequest request) throws IOException {
    Query duplicates = duplicates();
    Query asked = asked(request, duplicates);
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
        searcher.count(asked), searcher.count(ALL), traits(duplicates), formats(), sources, next);
  }

  private static Query asked(SourceRequest request, Query duplicates) {
    BooleanQuery.Builder asked = new BooleanQuery.Builder().add(ALL, Occur.FILTER);
    request.trait().ifPresent(trait -> asked.add(having(trait, duplicates), Occur.FILTER));
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

  private static Query having(Trait trait, Query duplicates) {
    return switch (trait) {
      case REJECTED -> having(SourceTrait.REJECTED);
      case WARNINGS -> having(SourceTrait.WARNINGS);
      case DROPPED -> having(SourceTrait.DROPPED);
      case DUPLICATES -> duplicates;
    };
  }

  private static Query having(SourceTrait trait) {
    return new TermQuery(new Term(Schema.SOURCE_TRAIT, trait.id()));
  }

  /** Sources of papers that have several: one pass over the papers' ids. */
  private Query duplicates() throws IOException {
    List<BytesRef> papers = new ArrayList<>();
    Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Schema.SOURCE_PAPER);
    if (ids != null) {
      TermsEnum id = ids.iterator();
      for (BytesRef paper = id.next(); paper != null; paper = id.next()) {
        if (id.docFreq() > 1 && count(paper) > 1) {
          papers.add(BytesRef.deepCopyOf(paper));
        }
      }
    }
    return new TermInSetQuery(Schema.SOURCE_PAPER, papers);
  }

  private int count(BytesRef paper) throws IOException {
    return searcher.count(new TermQuery(new Term(Schema.SOURCE_PAPER, paper)));
  }

  private Map<Trait, Long> traits(Query duplicates) throws IOException {
    Map<Trait, Long> counts = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      counts.put(trait, (long) searcher.count(having(trait, duplicates)));
    }
    return counts;
  }

  private Map<String, Long> formats() throws IOException {
    Map<String, Long> formats = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Schema.SOURCE_FORMAT);
    if (terms != null) {
      TermsEnum format = terms.iterator();
      for (BytesRef name = format.next(); name != null; name = format.next()) {
        long count = searcher.count(new TermQuery(new Term(Schema.SOURCE_FORMAT, name)));
        if (count > 0) {
          formats.put(name.utf8ToString(), count);
        }
      }
    }
    return formats;
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
