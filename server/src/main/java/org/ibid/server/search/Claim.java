package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.ibid.indexer.literature.Tag;
import org.ibid.server.query.FunctionWords;
import org.ibid.server.search.ClaimWords.Place;

/**
 * A passage that statements are compared with.
 *
 * @param words in the order of the passage
 * @param concepts that it names, with the positions of the words that name them
 */
record Claim(List<Word> words, Map<Tag, Set<Integer>> concepts) {

  /** A longer passage is no sentence; its rarest words are what it says. */
  private static final int MOST_WORDS = 120;

  /** As much a spelling counts that is not the word's own. */
  private static final double RESPELLED = 0.7;

  /**
   * A word that no document has may be a misprint or be what sets the passage apart from the whole
   * collection: it counts as half of what a word of one document does.
   */
  private static final double UNKNOWN = 0.5;

  /**
   * What a word says at least that is none of {@link FunctionWords}, however small the collection:
   * as much as one that a quarter of a large one's sentences have.
   */
  private static final double LEAST_WEIGHT = 1.3;

  /**
   * A word of the passage.
   *
   * @param terms what it is found by, each with how sure it is that it means the word
   * @param weight how much it says; 0 where it is too frequent to say anything
   */
  record Word(Place place, Map<String, Double> terms, double weight) {
    Word weighing(double other) {
      return new Word(place, terms, other);
    }
  }

  /** Reads a passage. */
  static Claim of(String passage, Analyzer analyzer, TermWeights weights, List<Tag> concepts)
      throws IOException {
    List<Place> places =
        ClaimWords.rarest(ClaimWords.of(passage, analyzer, weights.field()), weights, MOST_WORDS);
    List<Word> words = new ArrayList<>();
    for (Place place : places) {
      Word word = word(place, weights);
      boolean says = !FunctionWords.contains(place.span().of(passage));
      words.add(says && word.weight() < LEAST_WEIGHT ? word.weighing(LEAST_WEIGHT) : word);
    }
    return new Claim(words, named(passage, places, concepts));
  }

  private static Word word(Place place, TermWeights weights) throws IOException {
    Map<String, Double> terms = new LinkedHashMap<>();
    place.terms().forEach(term -> terms.put(term, 1.0));
    boolean known = place.terms().stream().anyMatch(term -> weights.frequency(term) > 0);
    if (known) {
      return new Word(place, terms, weights.of(place.terms()));
    }
    Set<String> spellings = new LinkedHashSet<>();
    for (String term : place.terms()) {
      spellings.addAll(weights.spellings(term));
    }
    spellings.forEach(spelling -> terms.putIfAbsent(spelling, RESPELLED));
    double weight = spellings.isEmpty() ? UNKNOWN * weights.ofFrequency(1) : weights.of(spellings);
    return new Word(place, terms, weight);
  }

  private static Map<Tag, Set<Integer>> named(
      String passage, List<Place> places, List<Tag> concepts) {
    Map<Tag, Set<Integer>> named = new LinkedHashMap<>();
    for (Tag concept : concepts) {
      for (Tag.Cause cause : concept.from()) {
        int at = passage.indexOf(cause.text());
        if (at >= 0) {
          named
              .computeIfAbsent(concept, c -> new LinkedHashSet<>())
              .addAll(within(places, at, at + cause.text().length()));
        }
      }
    }
    return named;
  }

  private static List<Integer> within(List<Place> places, int start, int end) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).span().start() >= start && places.get(i).span().end() <= end) {
        inside.add(i);
      }
    }
    return inside;
  }

  /** How much all of its words say. */
  double weight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }
}
