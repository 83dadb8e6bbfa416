package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Blocks;
import org.ibid.indexer.work.Candidate;

/**
 * Records that nobody touched, but that are compared with others than before: where many records
 * share a key, each is compared with its neighbours, and one that comes or goes moves the others.
 */
final class DisturbedRecords {

  private final IndexSearcher now;
  private final IndexSearcher before;

  DisturbedRecords(IndexSearcher now, IndexSearcher before) {
    this.now = now;
    this.before = before;
  }

  /**
   * Their documents.
   *
   * @param papers whose blocks were written or deleted
   * @param came the records of these papers as they are now
   */
  Collection<Integer> by(Set<String> papers, Collection<Integer> came) throws IOException {
    if (before.getIndexReader().numDocs() == 0) {
      return List.of();
    }
    Map<String, List<Candidate>> changed = new HashMap<>();
    add(
        new RecordCatalogue(before),
        RecordCatalogue.records(before, Schema.PAPER, papers),
        changed);
    add(new RecordCatalogue(now), came, changed);
    Set<String> crowded = new HashSet<>();
    for (Map.Entry<String, List<Candidate>> key : changed.entrySet()) {
      int atMost = now.getIndexReader().docFreq(new Term(Schema.MATCH_KEY, key.getKey()));
      if (Blocks.isCrowded(atMost + key.getValue().size())) {
        crowded.add(key.getKey());
      }
    }
    return disturbed(crowded, changed);
  }

  private static void add(
      RecordCatalogue catalogue,
      Collection<Integer> documents,
      Map<String, List<Candidate>> changed)
      throws IOException {
    for (int document : documents) {
      Candidate candidate = catalogue.candidate(document);
      for (String key : candidate.keys()) {
        changed.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
      }
    }
  }

  private Collection<Integer> disturbed(Set<String> keys, Map<String, List<Candidate>> changed)
      throws IOException {
    Set<Integer> documents = new HashSet<>();
    for (String key : keys) {
      RecordCatalogue catalogue = new RecordCatalogue(now);
      List<Candidate> members = catalogue.byKey(Set.of(key)).getOrDefault(key, List.of());
      for (Candidate record :
          Blocks.disturbed(key, members, changed.getOrDefault(key, List.of()))) {
        documents.add(catalogue.document(record.id()));
      }
    }
    return documents;
  }
}
