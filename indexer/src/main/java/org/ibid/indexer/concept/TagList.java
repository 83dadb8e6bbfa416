package org.ibid.indexer.concept;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Tag;

/** Tags as they are found: a tag a concept, each cause once, in the order found. */
final class TagList {

  private final Map<Concept, Set<Tag.Cause>> causes = new LinkedHashMap<>();

  void add(String where, List<Finder.Find> finds) {
    for (Finder.Find find : finds) {
      for (Concept concept : find.concepts()) {
        add(concept, Set.of(new Tag.Cause(where, find.quote())));
      }
    }
  }

  void addAll(TagList others) {
    others.causes.forEach(this::add);
  }

  private void add(Concept concept, Set<Tag.Cause> found) {
    causes.computeIfAbsent(concept, c -> new LinkedHashSet<>()).addAll(found);
  }

  List<Tag> tags() {
    return causes.entrySet().stream().map(e -> tag(e.getKey(), List.copyOf(e.getValue()))).toList();
  }

  private static Tag tag(Concept concept, List<Tag.Cause> from) {
    return new Tag(concept.scheme(), concept.id(), concept.label(), from);
  }
}
