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

  /** Records that are read at a time; of them only those with a crowded key are kept. */
  private static final int PORTION = 1000;

  private final IndexSearcher now;
  private final IndexSearcher before;
  private final Map<String, List<Candidate>> changed = new HashMap<>();

  DisturbedRecords(IndexSearcher now, IndexSearcher before) {
    this.now = now;
    this.before = before;
  }

  /**
   * Their documents.
   *
   * @param papers whose blocks were written or deleted, of those that were there before
   * @param came the records of all papers whose blocks were written, as they are now, ascending
   */
  Collection<Integer> by(Set<String> papers, List<Integer> came) throws IOException {
    add(before, RecordCatalogue.records(before, Schema.PAPER, papers));
    add(now, came);
    Set<String> crowded = new HashSet<>();
    for (Map.Entry<String, List<Candidate>> key : changed.entrySet()) {
      int atMost = now.getIndexReader().docFreq(new Term(Schema.MATCH_KEY, key.getKey()));
      if (Blocks.isCrowded(atMost + key.getValue().size())) {
        crowded.add(key.getKey());
      }
    }
    return disturbed(crowded);
  }

  private void add(IndexSearcher searcher, List<Integer> documents) throws IOException {
    for (int from = 0; from < documents.size(); from += PORTION) {
      List<Integer> portion =
          documents.subList(from, Math.min(documents.size(), from + PORTION));
      for (Candidate candidate : new RecordCatalogue(searcher).candidates(portion)) {
        for (String key : candidate.keys()) {
          if (mayBeCrowded(key)) {
            changed.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
          }
        }
      }
    }
  }

  /** Whether all that have a key and all that may have come or gone are too many together. */
  private boolean mayBeCrowded(String key) throws IOException {
    Term term = new Term(Schema.MATCH_KEY, key);
    int there = now.getIndexReader().docFreq(term);
    return Blocks.isCrowded(2 * there + before.getIndexReader().docFreq(term));
  }

  private Collection<Integer> disturbed(Set<String> keys) throws IOException {
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
