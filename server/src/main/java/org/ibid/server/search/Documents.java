package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.Hit.Highlight;
import org.jspecify.annotations.Nullable;

/** The documents of an index by their keys, and what is kept of them. */
final class Documents {

  private final IndexSearcher searcher;

  Documents(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Documents of a kind. */
  static Query ofKind(Kind kind) {
    return new TermQuery(new Term(Schema.KIND, kind.id()));
  }

  /** Number of the document of a kind with that id, in which a DOI may be in whatever case. */
  Optional<Integer> find(Kind kind, String id) throws IOException {
    Optional<Integer> found = first(kind, id);
    return found.isPresent() ? found : first(kind, folded(id));
  }

  private Optional<Integer> first(Kind kind, String id) throws IOException {
    return all(kind, new TermQuery(new Term(Schema.ID, id))).stream().findFirst();
  }

  /** A paper's id is in lower case; what a part of it is called after the last # need not be. */
  private static String folded(String id) {
    int part = id.lastIndexOf('#');
    return part < 0
        ? id.toLowerCase(Locale.ROOT)
        : id.substring(0, part).toLowerCase(Locale.ROOT) + id.substring(part);
  }

  /** Documents that have any of these as a term of a field. */
  static Query anyOf(String field, Set<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  private static Query of(Kind kind, Query wanted) {
    return new BooleanQuery.Builder()
        .add(ofKind(kind), Occur.FILTER)
        .add(wanted, Occur.FILTER)
        .build();
  }

  /** Numbers of the documents of a kind that match, in the order they were written. */
  List<Integer> all(Kind kind, Query wanted) throws IOException {
    return numbers(of(kind, wanted));
  }

  private List<Integer> numbers(Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Integer> found = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        addLive(leaf, scorer.iterator(), found);
      }
    }
    return found;
  }

  /** Not a search for as many as there may be: that would allocate a place for each. */
  private static void addLive(LeafReaderContext leaf, DocIdSetIterator matching, List<Integer> to)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = matching.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matching.nextDoc()) {
      if (live == null || live.get(doc)) {
        to.add(leaf.docBase + doc);
      }
    }
  }

  /** The parsed paper that a paper document shows. */
  Optional<String> parsed(int paper) throws IOException {
    String source = stored(paper, Schema.SHOWN_SOURCE).get(Schema.SHOWN_SOURCE);
    ScoreDoc[] archive =
        searcher.search(new TermQuery(new Term(Schema.SOURCE, source)), 1).scoreDocs;
    return archive.length == 0
        ? Optional.empty()
        : Optional.ofNullable(stored(archive[0].doc, Schema.PARSED).get(Schema.PARSED));
  }

  /** A document as a hit. */
  Hit hit(Kind kind, int doc, float score, List<Highlight> highlights) {
    return hit(kind, doc, stored(doc, Schema.ID, Schema.JSON), score, highlights);
  }

  private Hit hit(Kind kind, int doc, Document stored, float score, List<Highlight> highlights) {
    return new Hit(
        required(stored, Schema.ID),
        required(stored, Schema.JSON),
        score,
        work(kind, doc),
        cited(kind, doc),
        highlights);
  }

  /** A document as a hit, with snippets; what is stored of it is read once. */
  Hit hit(Kind kind, int doc, float score, Snippets snippets) throws IOException {
    Optional<Snippets.Matched> matched = snippets.in(leaf(doc), doc);
    if (matched.isEmpty()) {
      return hit(kind, doc, score, List.of());
    }
    List<String> fields = new ArrayList<>(List.of(Schema.ID, Schema.JSON));
    fields.addAll(matched.get().stored());
    Document stored = stored(doc, fields.toArray(String[]::new));
    return hit(kind, doc, stored, score, matched.get().highlights(stored));
  }

  private static String required(Document stored, String field) {
    String value = stored.get(field);
    if (value == null) {
      throw new IllegalStateException("a document without " + field + ": " + stored);
    }
    return value;
  }

  /** Stored fields of a document. */
  Document stored(int doc, String... fields) {
    try {
      return searcher.storedFields().document(doc, Set.of(fields));
    } catch (IOException e) {
      throw new UncheckedIOException("reading document " + doc, e);
    }
  }

  private @Nullable String work(Kind kind, int doc) {
    try {
      LeafReaderContext leaf = leaf(doc);
      BinaryDocValues works = DocValues.getBinary(leaf.reader(), Schema.work(kind));
      boolean known = works.advanceExact(doc - leaf.docBase) && works.binaryValue().length > 0;
      return known ? works.binaryValue().utf8ToString() : null;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the work of document " + doc, e);
    }
  }

  private long cited(Kind kind, int doc) {
    try {
      LeafReaderContext leaf = leaf(doc);
      NumericDocValues cited = DocValues.getNumeric(leaf.reader(), Schema.cited(kind));
      return cited.advanceExact(doc - leaf.docBase) ? cited.longValue() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the citations of document " + doc, e);
    }
  }

  LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
