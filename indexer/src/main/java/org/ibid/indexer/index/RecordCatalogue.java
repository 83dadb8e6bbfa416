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
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Catalogue;

/** The references and papers of an index as candidates; reads each once. */
final class RecordCatalogue implements Catalogue {

  /** Only what is compared: the rest of a stored record is larger. */
  private static final Set<String> COMPARED = Set.of(Schema.JSON);

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Map<Integer, Candidate> read = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  RecordCatalogue(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
  }

  /** The documents with any of some values in a field, ascending. */
  static List<Integer> documents(IndexSearcher searcher, String field, Set<String> values)
      throws IOException {
    return values.isEmpty() ? List.of() : searcher.search(anyOf(field, values), new AllDocuments());
  }

  /** The references and papers among the documents with any of some values in a field. */
  static List<Integer> records(IndexSearcher searcher, String field, Set<String> values)
      throws IOException {
    if (values.isEmpty()) {
      return List.of();
    }
    Query clustered =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.KIND, Kind.REFERENCE.id())), Occur.SHOULD)
            .add(new TermQuery(new Term(Schema.KIND, Kind.PAPER.id())), Occur.SHOULD)
            .build();
    Query query =
        new BooleanQuery.Builder()
            .add(anyOf(field, values), Occur.FILTER)
            .add(clustered, Occur.FILTER)
            .build();
    return searcher.search(query, new AllDocuments());
  }

  private static Query anyOf(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** The record that a document is. */
  Candidate candidate(int document) throws IOException {
    Candidate known = read.get(document);
    if (known != null) {
      return known;
    }
    Candidate candidate =
        RecordJson.candidate(stored.document(document, COMPARED).get(Schema.JSON));
    read.put(document, candidate);
    documents.put(candidate.id(), document);
    return candidate;
  }

  List<Candidate> candidates(Collection<Integer> found) throws IOException {
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (int document : found) {
      candidates.add(candidate(document));
    }
    return candidates;
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
