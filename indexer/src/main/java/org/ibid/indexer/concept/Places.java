package org.ibid.indexer.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What stands above and below each concept of a scheme. Most concepts have one place, below all
 * that they call broader. One that has several places by number, as the descriptors of MeSH do,
 * stands at each below what has the number above; who comes to it at one place goes on from there,
 * not from its other places. So what is narrower than a concept is what is below any of its own
 * places, as the library that numbers them explodes a heading.
 */
final class Places {

  private final Map<String, Concept> concepts;
  private final Map<String, String> idAt = new HashMap<>();
  private final Map<String, List<String>> numbersBelow = new HashMap<>();
  private final Map<String, List<String>> calledBroader = new HashMap<>();
  private final Map<String, Set<String>> narrower = new HashMap<>();

  /** Where a way through a scheme stands: at one place of a concept, or at all; then no number. */
  private record Stand(String id, String number) {}

  /**
   * Of the concepts of one scheme.
   *
   * @param concepts by id, ascending
   */
  Places(Map<String, Concept> concepts) {
    this.concepts = concepts;
    for (Concept concept : concepts.values()) {
      concept.places().forEach(number -> idAt.put(number, concept.id()));
    }
    concepts.values().forEach(this::placeBelow);
  }

  private void placeBelow(Concept concept) {
    for (String number : concept.places()) {
      above(number)
          .ifPresent(
              above -> numbersBelow.computeIfAbsent(above, a -> new ArrayList<>()).add(number));
    }
    for (String broader : concept.broader()) {
      narrower.computeIfAbsent(broader, b -> new TreeSet<>()).add(concept.id());
    }
    for (String broader : called(concept)) {
      calledBroader.computeIfAbsent(broader, b -> new ArrayList<>()).add(concept.id());
    }
  }

  /** The nearest number above one that somebody has: {@code C10.597} for {@code C10.597.617}. */
  private Optional<String> above(String number) {
    return above(number, idAt.keySet());
  }

  /** The nearest of some numbers above one. */
  static Optional<String> above(String number, Collection<String> known) {
    String above = number;
    for (int dot = above.lastIndexOf('.'); dot > 0; dot = above.lastIndexOf('.')) {
      above = above.substring(0, dot);
      if (known.contains(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** What a concept calls broader but for what its numbers say. */
  private List<String> called(Concept concept) {
    if (concept.places().isEmpty()) {
      return concept.broader();
    }
    Set<String> numbered = new HashSet<>();
    concept.places().forEach(number -> above(number).map(idAt::get).ifPresent(numbered::add));
    return concept.broader().stream().filter(broader -> !numbered.contains(broader)).toList();
  }

  /** The concept and everything broader, itself first, nearer before farther; each once. */
  List<String> closure(String id) {
    return reached(id, this::above);
  }

  /** The concept and everything narrower, itself first, nearer before farther; each once. */
  List<String> withNarrower(String id) {
    return reached(id, this::below);
  }

  private List<String> reached(String id, Function<Stand, List<Stand>> next) {
    Set<String> reached = new LinkedHashSet<>();
    Set<Stand> seen = new HashSet<>();
    Deque<Stand> open = new ArrayDeque<>(List.of(new Stand(id, "")));
    while (!open.isEmpty()) {
      Stand stand = open.removeFirst();
      if (concepts.containsKey(stand.id) && seen.add(stand)) {
        reached.add(stand.id);
        open.addAll(next.apply(stand));
      }
    }
    return List.copyOf(reached);
  }

  private List<Stand> above(Stand stand) {
    List<Stand> above = new ArrayList<>();
    Concept concept = concepts.get(stand.id);
    if (concept != null) {
      numbers(stand, concept).forEach(number -> above(number).map(this::at).ifPresent(above::add));
      called(concept).forEach(broader -> above.add(new Stand(broader, "")));
    }
    return above;
  }

  private List<Stand> below(Stand stand) {
    List<Stand> below = new ArrayList<>();
    Concept concept = concepts.get(stand.id);
    if (concept != null) {
      for (String number : numbers(stand, concept)) {
        numbersBelow.getOrDefault(number, List.of()).forEach(n -> below.add(at(n)));
      }
      calledBroader.getOrDefault(stand.id, List.of()).forEach(id -> below.add(new Stand(id, "")));
    }
    return below;
  }

  private static List<String> numbers(Stand stand, Concept concept) {
    return stand.number.isEmpty() ? concept.places() : List.of(stand.number);
  }

  private Stand at(String number) {
    return new Stand(idAt.getOrDefault(number, ""), number);
  }

  /** Ids of the directly narrower concepts, sorted. */
  List<String> narrower(String id) {
    return List.copyOf(narrower.getOrDefault(id, Set.of()));
  }
}
