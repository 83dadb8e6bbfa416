package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** How much the terms of a field say: the rarer, the more (the idf of BM25). */
final class TermWeights {

  /** Shorter words have too many neighbours that mean something else. */
  private static final int LEAST_LENGTH = 5;

  /** From this length on two letters may be misread. */
  private static final int LONG = 9;

  /** As many spellings of an unknown word as are looked for. */
  private static final int MOST_SPELLINGS = 6;

  private final IndexSearcher searcher;
  private final String field;
  private final long documents;
  private final Map<String, Integer> frequencies = new HashMap<>();

  TermWeights(IndexSearcher searcher, String field) throws IOException {
    this.searcher = searcher;
    this.field = field;
    this.documents = Math.max(1, searcher.getIndexReader().getDocCount(field));
  }

  String field() {
    return field;
  }

  /** Weight of the most frequent of some variants, which is the word as it is usually written. */
  double of(Set<String> variants) {
    int frequency = variants.stream().mapToInt(this::frequency).max().orElse(0);
    return ofFrequency(frequency);
  }

  double ofFrequency(int frequency) {
    return Math.log1p((documents - frequency + 0.5) / (frequency + 0.5));
  }

  /** How many documents have a term. */
  int frequency(String term) {
    return frequencies.computeIfAbsent(term, this::lookUp);
  }

  private int lookUp(String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the terms of " + field, e);
    }
  }

  /**
   * The words of the collection that an unknown word may be a misprint of, the nearest first, then
   * the most frequent; none where it is short or known.
   */
  List<String> spellings(String term) throws IOException {
    if (term.length() < LEAST_LENGTH || frequency(term) > 0) {
      return List.of();
    }
    Map<String, Integer> found = new TreeMap<>();
    Map<String, Float> nearness = new LinkedHashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      gather(leaf, term, found, nearness);
    }
    return found.keySet().stream()
        .sorted(
            Comparator.comparing((String t) -> -nearness.getOrDefault(t, 0f))
                .thenComparing(t -> -found.getOrDefault(t, 0))
                .thenComparing(t -> t))
        .limit(MOST_SPELLINGS)
        .toList();
  }

  private void gather(
      LeafReaderContext leaf, String term, Map<String, Integer> found, Map<String, Float> nearness)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return;
    }
    int edits = term.length() >= LONG ? 2 : 1;
    FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, term), edits, 0, true);
    for (BytesRef next = near.next(); next != null; next = near.next()) {
      String spelling = next.utf8ToString();
      found.merge(spelling, near.docFreq(), Integer::sum);
      nearness.put(spelling, near.getBoost());
    }
  }
}
