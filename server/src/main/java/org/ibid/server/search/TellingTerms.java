package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.FunctionWords;

/** Which terms of the records of a kind tell what one is about, and how much. For one thread. */
final class TellingTerms {

  /** What feedback is left to in Anserini: a letter alone or a chain of syllables is no word. */
  private static final int LEAST_LENGTH = 2;

  private static final int MOST_LENGTH = 20;

  /**
   * A word that a tenth of the records have tells none of them apart; Anserini's, found to do for
   * newswire and the web alike (castorini/Anserini, pull request 289).
   */
  private static final double MOST_SHARE = 0.1;

  /** In a collection of a few papers a tenth is none: what ten records have is not frequent. */
  private static final int FEW = 10;

  private final long records;
  private final List<TermWeights> weights = new ArrayList<>();
  private final List<TermWeights> others = new ArrayList<>();

  TellingTerms(IndexSearcher searcher, Kind kind) throws IOException {
    this.records = searcher.count(Documents.ofKind(kind));
    for (TextField field : RecordText.fields(kind)) {
      weights.add(new TermWeights(searcher, field.stemmed()));
    }
    for (TextField field : RecordText.otherFields(kind)) {
      others.add(new TermWeights(searcher, field.stemmed()));
    }
  }

  /** Whether a term is worth looking for, as it is printed. */
  boolean tells(String term, String printed) {
    return term.length() >= LEAST_LENGTH
        && term.length() <= MOST_LENGTH
        && term.chars().anyMatch(Character::isLetter)
        && !FunctionWords.contains(term)
        && !FunctionWords.contains(printed)
        && frequency(term) <= Math.max(FEW, MOST_SHARE * records);
  }

  /** How many records have a term, as far as one field can tell. */
  int frequency(String term) {
    int most = most(weights, term);
    return most > 0 ? most : most(others, term);
  }

  private static int most(List<TermWeights> fields, String term) {
    return fields.stream().mapToInt(field -> field.frequency(term)).max().orElse(0);
  }

  /** How much a term says: the rarer, the more (the idf of BM25). */
  double weight(String term) {
    int frequency = frequency(term);
    return Math.log1p(Math.max(0, records - frequency + 0.5) / (frequency + 0.5));
  }
}
