package org.ibid.server.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.server.query.Characters;

/**
 * The concepts of schemes by what they are called as subject headings: in any case, with hyphens or
 * blanks, and turned round as MeSH does ({@code Muscular Atrophy, Spinal}).
 */
final class HeadingConcepts {

  private final Schemes schemes;
  private final Map<String, Set<Concept>> byName = new HashMap<>();

  HeadingConcepts(Schemes schemes) {
    this.schemes = schemes;
    for (String scheme : schemes.names()) {
      schemes.concepts(scheme).forEach(this::add);
    }
  }

  private void add(Concept concept) {
    for (String name : names(concept)) {
      for (String key : keys(name)) {
        byName.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(concept);
      }
    }
  }

  /**
   * What a concept is called. Its hidden labels are words that point to it, not names: naloxone
   * speaks of endogenous opioids, but who asks for the heading Naloxone means the drug.
   */
  static List<String> names(Concept concept) {
    List<String> names = new ArrayList<>(List.of(concept.label()));
    names.addAll(concept.synonyms());
    return names;
  }

  private static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(folded(name.replace(',', ' ')));
    List<String> turned = new ArrayList<>(List.of(name.split(",", -1)));
    Collections.reverse(turned);
    keys.add(folded(String.join(" ", turned)));
    return keys;
  }

  private static String folded(String name) {
    return Characters.tidy(name.toLowerCase(Locale.ROOT).replace('-', ' '));
  }

  /** The concepts that are called so, in the order of the schemes. */
  List<Concept> named(String heading) {
    Set<Concept> named = new LinkedHashSet<>();
    keys(heading).forEach(key -> named.addAll(byName.getOrDefault(key, Set.of())));
    return List.copyOf(named);
  }

  /** A concept and everything narrower, each once. */
  List<Concept> withNarrower(Concept concept) {
    String scheme = concept.scheme();
    return schemes.withNarrower(scheme, concept.id()).stream()
        .flatMap(id -> schemes.concept(scheme, id).stream())
        .toList();
  }
}
