package org.ibid.indexer.concept;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Tag;

/**
 * Tags as they are found: a tag a concept, each cause once, in the order found. Everyday words that
 * hint at a concept are causes where something else names it.
 */
final class TagList {

  private final Map<Concept, Set<Tag.Cause>> causes = new LinkedHashMap<>();
  private final Map<Concept, Set<Tag.Cause>> hints = new LinkedHashMap<>(0);

  void add(String where, List<Finder.Find> finds) {
    for (Finder.Find find : finds) {
      Tag.Cause cause = new Tag.Cause(where, find.quote());
      find.concepts().forEach(concept -> add(causes, concept, Set.of(cause)));
      find.hinted().forEach(concept -> add(hints, concept, Set.of(cause)));
    }
  }

  void addAll(TagList others) {
    others.causes.forEach((concept, found) -> add(causes, concept, found));
    others.hints.forEach((concept, found) -> add(hints, concept, found));
  }

  private static void add(Map<Concept, Set<Tag.Cause>> to, Concept concept, Set<Tag.Cause> found) {
    to.computeIfAbsent(concept, c -> new LinkedHashSet<>()).addAll(found);
  }

  boolean hasHints() {
    return !hints.isEmpty();
  }

  /** The concepts that are named, not only hinted at. */
  Set<Concept> named() {
    return causes.keySet();
  }

  /** The tags of what is named here, or hinted at here and named elsewhere. */
  List<Tag> tags(Set<Concept> namedElsewhere) {
    Map<Concept, Set<Tag.Cause>> all = causes;
    if (hasHints()) {
      all = new LinkedHashMap<>();
      causes.forEach(all::put);
      for (Map.Entry<Concept, Set<Tag.Cause>> hint : hints.entrySet()) {
        Concept concept = hint.getKey();
        if (causes.containsKey(concept) || namedElsewhere.contains(concept)) {
          all.merge(concept, hint.getValue(), TagList::union);
        }
      }
    }
    return all.entrySet().stream().map(e -> tag(e.getKey(), List.copyOf(e.getValue()))).toList();
  }

  private static Set<Tag.Cause> union(Set<Tag.Cause> some, Set<Tag.Cause> others) {
    Set<Tag.Cause> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Tag tag(Concept concept, List<Tag.Cause> from) {
    return new Tag(concept.scheme(), concept.id(), concept.label(), from);
  }
}
