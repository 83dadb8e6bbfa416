package org.ibid.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Tag;
import org.ibid.server.search.Claim.Word;
import org.ibid.server.search.ClaimWords.Place;
import org.ibid.server.search.Likeness.Match;

/**
 * How much of a claim a sentence says: the share of the claim's words that it has, by what they
 * say, and how far they follow each other as they do in the claim.
 */
final class Comparison {

  /** What of the likeness is words and what their order: words are lost, order seldom is. */
  private static final double WORDS = 0.8;

  /** Two words stand together that have at most this many words between them, less one. */
  private static final int TOGETHER = 3;

  /** Words that begin alike are forms of one word: {@code hypoalgesia}, {@code hypoalgesic}. */
  private static final int LEAST_STEM = 6;

  private static final double SAME_STEM = 0.7;
  private static final double SAME_CONCEPT = 0.7;

  /** Words of less weight are in a third of all sentences: alone they say nothing. */
  private static final double SAYS_SOMETHING = 0.7;

  private final Claim claim;
  private final Map<String, List<Integer>> byTerm = new HashMap<>();
  private final Map<String, List<Integer>> byStem = new HashMap<>();

  Comparison(Claim claim) {
    this.claim = claim;
    for (int i = 0; i < claim.words().size(); i++) {
      int position = i;
      claim
          .words()
          .get(i)
          .terms()
          .keySet()
          .forEach(term -> {
            byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(position);
            stem(term)
                .ifPresent(s -> byStem.computeIfAbsent(s, t -> new ArrayList<>()).add(position));
          });
    }
  }

  /** What a comparison finds. */
  record Result(double likeness, List<Match> matches) {}

  /**
   * Compares a sentence.
   *
   * @param concepts {@code scheme:id} of the statement, with what is broader
   */
  Result with(List<Place> sentence, Set<String> concepts) {
    double[] quality = new double[claim.words().size()];
    int[] at = new int[claim.words().size()];
    Arrays.fill(at, -1);
    List<Match> matches = new ArrayList<>();
    for (int place = 0; place < sentence.size(); place++) {
      int word = best(sentence.get(place), quality, at, place);
      if (word >= 0 && claim.words().get(word).weight() >= SAYS_SOMETHING) {
        matches.add(new Match(sentence.get(place).span(), claim.words().get(word).weight()));
      }
    }
    addConcepts(concepts, quality);
    return new Result(WORDS * share(quality) + (1 - WORDS) * order(at), matches);
  }

  /** The word of the claim that stands there, or -1; notes how well and where it was found. */
  private int best(Place place, double[] quality, int[] at, int position) {
    int best = -1;
    for (String term : place.terms()) {
      for (int word : byTerm.getOrDefault(term, List.of())) {
        double sure = claim.words().get(word).terms().getOrDefault(term, 0.0);
        best = note(word, sure, quality, at, position) ? word : Math.max(best, word);
      }
      if (best < 0) {
        for (int word : stem(term).map(s -> byStem.getOrDefault(s, List.of())).orElse(List.of())) {
          note(word, SAME_STEM, quality, at, position);
          best = word;
        }
      }
    }
    return best;
  }

  private static boolean note(int word, double sure, double[] quality, int[] at, int position) {
    if (sure > quality[word]) {
      quality[word] = sure;
      at[word] = position;
      return true;
    }
    return false;
  }

  private static java.util.Optional<String> stem(String term) {
    int length = Math.max(LEAST_STEM, term.length() * 2 / 3);
    return term.length() > LEAST_STEM
        ? java.util.Optional.of(term.substring(0, Math.min(length, LEAST_STEM + 1)))
        : java.util.Optional.empty();
  }

  private void addConcepts(Set<String> concepts, double[] quality) {
    for (Map.Entry<Tag, Set<Integer>> named : claim.concepts().entrySet()) {
      Tag concept = named.getKey();
      if (concepts.contains(concept.scheme() + ":" + concept.id())) {
        named.getValue().forEach(word -> quality[word] = Math.max(quality[word], SAME_CONCEPT));
      }
    }
  }

  private double share(double[] quality) {
    double found = 0;
    for (int i = 0; i < quality.length; i++) {
      found += quality[i] * claim.words().get(i).weight();
    }
    return found / Math.max(Double.MIN_NORMAL, claim.weight());
  }

  /** The share of the claim's neighbours that are neighbours in the sentence, in that order. */
  private double order(int[] at) {
    double all = 0;
    double kept = 0;
    int last = -1;
    for (int i = 0; i < at.length; i++) {
      Word word = claim.words().get(i);
      if (word.weight() < SAYS_SOMETHING) {
        continue;
      }
      if (last >= 0) {
        double weight = word.weight() + claim.words().get(last).weight();
        boolean found = at[i] >= 0 && at[last] >= 0;
        int apart = at[i] - at[last];
        all += weight;
        kept += found && apart > 0 && apart <= TOGETHER + (i - last) ? weight : 0;
      }
      last = i;
    }
    return all == 0 ? 0 : kept / all;
  }
}
