package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Link;

/** Finds the works that records belong to. */
final class WorkLookup {

  /** More than any search that a person can judge finds. */
  static final int MOST = 20_000;

  /** Records that share a key; a work that more papers cite is found among the first of them. */
  private static final int MOST_ALIKE = 64;

  private final Snapshot snapshot;
  private final Documents documents;

  WorkLookup(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.documents = new Documents(snapshot.searcher());
  }

  /** The works of everything that a search among papers, references or works finds. */
  Engine.Works ofHits(SearchRequest request) throws IOException {
    Kind kind = request.kind();
    if (kind == Kind.STATEMENT || kind == Kind.CITATION) {
      throw new InvalidRequestException("in", "a " + kind.id() + " is no record of a work");
    }
    Query hits = new Narrowing(snapshot, request).all();
    Query rewritten = snapshot.searcher().rewrite(hits);
    Weight weight = snapshot.searcher().createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    Gathered gathered = new Gathered(kind);
    for (LeafReaderContext leaf : snapshot.searcher().getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        gathered.add(leaf, scorer.iterator());
      }
    }
    return gathered.works();
  }

  /** Works, each once. */
  private final class Gathered {
    private final Kind kind;
    private final Set<String> ids = new LinkedHashSet<>();
    private long records;
    private boolean partial;

    Gathered(Kind kind) {
      this.kind = kind;
    }

    void add(LeafReaderContext leaf, DocIdSetIterator docs) throws IOException {
      BinaryDocValues works = DocValues.getBinary(leaf.reader(), Schema.work(kind));
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          records++;
          add(
              leaf.docBase + doc,
              works.advanceExact(doc) ? works.binaryValue().utf8ToString() : "");
        }
      }
    }

    private void add(int doc, String ofRecord) {
      if (ids.size() >= MOST) {
        partial = true;
        return;
      }
      String work = kind == Kind.WORK ? documents.stored(doc, Schema.ID).get(Schema.ID) : ofRecord;
      if (work != null && !work.isEmpty()) {
        ids.add(work);
      }
    }

    Engine.Works works() {
      return new Engine.Works(records, ids, partial);
    }
  }

  /** The work that each publication is a record of. */
  List<Optional<String>> of(List<Described> publications) throws IOException {
    List<Optional<String>> works = new ArrayList<>();
    for (Described publication : publications) {
      works.add(of(publication));
    }
    return works;
  }

  /** That of the record of the index that is surest the same publication. */
  private Optional<String> of(Described publication) throws IOException {
    Candidate wanted = Candidate.of("", publication.publication(), publication.raw());
    Link surest = null;
    String work = null;
    for (int doc : alike(wanted)) {
      Hit hit = documents.hit(kind(doc), doc, 0, List.of());
      Link link = Link.between(wanted, RecordJson.candidate(hit.json())).orElse(null);
      if (link != null && (surest == null || link.strength() > surest.strength())) {
        surest = link;
        work = hit.workId();
      }
    }
    return Optional.ofNullable(work);
  }

  /** The records that share a key; of a key that very many share, the first. */
  private Set<Integer> alike(Candidate wanted) throws IOException {
    Set<Integer> alike = new LinkedHashSet<>();
    for (String key : wanted.keys()) {
      Query query = new TermQuery(new Term(Schema.MATCH_KEY, key));
      for (ScoreDoc found : snapshot.searcher().search(query, MOST_ALIKE).scoreDocs) {
        alike.add(found.doc);
      }
    }
    return alike;
  }

  private Kind kind(int doc) throws IOException {
    LeafReaderContext leaf = documents.leaf(doc);
    BinaryDocValues works = DocValues.getBinary(leaf.reader(), Schema.work(Kind.REFERENCE));
    return works.advanceExact(doc - leaf.docBase) ? Kind.REFERENCE : Kind.PAPER;
  }
}
