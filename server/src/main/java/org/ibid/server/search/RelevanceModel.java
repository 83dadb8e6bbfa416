package org.ibid.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * How likely each word is in a text that answers a query, estimated from the texts found first: the
 * mean of the words' shares of each text, each text counted by how well it matched (Lavrenko and
 * Croft, Relevance-Based Language Models, SIGIR 2001, the first of their two estimates).
 *
 * @param shares the likeliest words, the likeliest first, equals by the alphabet; they add up to 1
 */
record RelevanceModel(SequencedMap<String, Double> shares) {

  /**
   * A text that was found.
   *
   * @param counts how often each word stands in it that may be in the model
   * @param length how many words it has in all, at least those
   * @param score how well it matched, above 0
   */
  record Text(Map<String, Integer> counts, int length, double score) {}

  /**
   * The model of some texts, of so many words at most; empty where they share none. A word that one
   * text alone has tells what that one is about, not what they are found for.
   */
  static RelevanceModel of(List<Text> texts, int most) {
    Map<String, Double> mean = new TreeMap<>();
    Map<String, Integer> having = new HashMap<>();
    for (Text text : texts) {
      double each = text.score() / text.length();
      text.counts()
          .forEach((word, count) -> {
            mean.merge(word, count * each, Double::sum);
            having.merge(word, 1, Integer::sum);
          });
    }
    mean.keySet().removeIf(word -> having.getOrDefault(word, 0) < 2);
    return new RelevanceModel(shares(mean, most));
  }

  /** The heaviest of some weights as shares of their sum. */
  static SequencedMap<String, Double> shares(Map<String, Double> weights, int most) {
    List<Map.Entry<String, Double>> heaviest = new ArrayList<>(weights.entrySet());
    heaviest.sort(
        Comparator.comparing((Map.Entry<String, Double> word) -> -word.getValue())
            .thenComparing(Map.Entry::getKey));
    heaviest = heaviest.subList(0, Math.min(most, heaviest.size()));
    double sum = heaviest.stream().mapToDouble(Map.Entry::getValue).sum();
    SequencedMap<String, Double> shares = new LinkedHashMap<>();
    heaviest.forEach(word -> shares.put(word.getKey(), word.getValue() / sum));
    return shares;
  }

  /**
   * How much each word counts where a word of the query counts 1, so that the query and the model
   * have their shares of the whole (RM3: Abdul-Jaleel et al., UMass at TREC 2004: Novelty and
   * HARD).
   *
   * @param queryWeight the share of the query, above 0 and below 1
   * @param queryWords how many words share it
   */
  SequencedMap<String, Double> boosts(double queryWeight, int queryWords) {
    SequencedMap<String, Double> boosts = new LinkedHashMap<>();
    double each = queryWeight / queryWords;
    shares.forEach((word, share) -> boosts.put(word, share * (1 - queryWeight) / each));
    return boosts;
  }
}
