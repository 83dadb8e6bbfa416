package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Catalogue;

/** The references and papers of an index as candidates; reads each once, many at a time. */
final class RecordCatalogue implements Catalogue {

  /** Records that a thread reads in a row: neighbours stand, and are read, together. */
  static final int RUN = 64;

  private static final Query CLUSTERED =
      new BooleanQuery.Builder()
          .add(new TermQuery(new Term(Schema.KIND, Kind.REFERENCE.id())), Occur.SHOULD)
          .add(new TermQuery(new Term(Schema.KIND, Kind.PAPER.id())), Occur.SHOULD)
          .build();

  private final IndexSearcher searcher;
  private final Map<Integer, Candidate> read = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  RecordCatalogue(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The documents with any of some values in a field, ascending. */
  static List<Integer> documents(IndexSearcher searcher, String field, Set<String> values)
      throws IOException {
    return values.isEmpty() ? List.of() : searcher.search(anyOf(field, values), new AllDocuments());
  }

  /** The references and papers among the documents with any of some values in a field. */
  static List<Integer> records(IndexSearcher searcher, String field, Set<String> values)
      throws IOException {
    return values.isEmpty()
        ? List.of()
        : searcher.search(clustered(anyOf(field, values)), new AllDocuments());
  }

  /** Adds the references and papers among the documents with any of some values in a field. */
  static void mark(IndexSearcher searcher, String field, Set<String> values, FixedBitSet marked)
      throws IOException {
    if (!values.isEmpty()) {
      searcher.search(clustered(anyOf(field, values)), new MarkedDocuments(marked));
    }
  }

  /** Adds all references and papers. */
  static void markAll(IndexSearcher searcher, FixedBitSet marked) throws IOException {
    searcher.search(CLUSTERED, new MarkedDocuments(marked));
  }

  /** What is in a set, ascending. */
  static List<Integer> list(FixedBitSet marked) {
    List<Integer> list = new ArrayList<>(marked.cardinality());
    for (int document = marked.nextSetBit(0);
        document != DocIdSetIterator.NO_MORE_DOCS;
        document =
            document + 1 < marked.length()
                ? marked.nextSetBit(document + 1)
                : DocIdSetIterator.NO_MORE_DOCS) {
      list.add(document);
    }
    return list;
  }

  private static Query clustered(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.FILTER).add(CLUSTERED, Occur.FILTER).build();
  }

  private static Query anyOf(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** The record that a document is. */
  Candidate candidate(int document) throws IOException {
    Candidate known = read.get(document);
    return known == null ? candidates(List.of(document)).getFirst() : known;
  }

  /** The records that some documents are, in their order. */
  List<Candidate> candidates(Collection<Integer> found) throws IOException {
    readAll(found.stream().filter(document -> !read.containsKey(document)).sorted().toList());
    return found.stream().map(document -> Objects.requireNonNull(read.get(document))).toList();
  }

  /** Reading costs more than comparing, and goes on at once. */
  private void readAll(List<Integer> unread) throws IOException {
    Map<Integer, Candidate> fresh = new ConcurrentHashMap<>();
    Parallel.each(
        unread,
        RUN,
        run -> {
          ComparedRecords compared = new ComparedRecords(searcher.getIndexReader());
          for (int document : run) {
            fresh.put(document, compared.candidate(document));
          }
        });
    read.putAll(fresh);
    fresh.forEach((document, candidate) -> documents.put(candidate.id(), document));
  }

  /** The document of a record that was read. */
  int document(String id) {
    return Objects.requireNonNull(documents.get(id), id);
  }

  @Override
  public Map<String, List<Candidate>> byKey(Set<String> keys) throws IOException {
    Map<String, List<Candidate>> found = new HashMap<>();
    for (Candidate candidate : candidates(documents(searcher, Schema.MATCH_KEY, keys))) {
      for (String key : new HashSet<>(candidate.keys())) {
        if (keys.contains(key)) {
          found.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
        }
      }
    }
    return found;
  }

  @Override
  public Collection<Candidate> byId(Set<String> ids) throws IOException {
    return candidates(records(searcher, Schema.ID, ids));
  }
}
