package org.ibid.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;

/** Concepts whose name begins like a word that found nothing. */
final class NearConcepts {

  /** Shorter beginnings, as {@code neu} or {@code exp}, are those of too many words. */
  private static final int LEAST = 4;

  /** As many as are looked up, each a search, until one has records. */
  private static final int MOST = 5;

  private NearConcepts() {}

  private record Near(Concept concept, int common) {}

  /**
   * The nearest ones first: what has most of the word in common from its beginning, at least half
   * of it; of those alike the shortest name. None for several words.
   */
  static List<Concept> of(String text, Schemes schemes) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (word.length() < LEAST || !word.codePoints().allMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    int least = Math.max(LEAST, (word.length() + 1) / 2);
    List<Near> near = new ArrayList<>();
    for (String scheme : schemes.names()) {
      schemes.concepts(scheme).forEach(c -> near.add(new Near(c, common(word, c))));
    }
    return near.stream()
        .filter(n -> n.common() >= least)
        .sorted(
            Comparator.comparingInt(Near::common)
                .reversed()
                .thenComparingInt(n -> n.concept().label().length()))
        .limit(MOST)
        .map(Near::concept)
        .toList();
  }

  /**
   * How many letters a word of one of the concept's names begins with that the word begins with.
   */
  private static int common(String word, Concept concept) {
    return concept.labels().stream()
        .flatMap(label -> List.of(label.toLowerCase(Locale.ROOT).split("[ -]", -1)).stream())
        .mapToInt(part -> common(word, part))
        .max()
        .orElse(0);
  }

  private static int common(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
