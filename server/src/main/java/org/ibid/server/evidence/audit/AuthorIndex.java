package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.evidence.audit.NamedYears.NamedYear;

/** The entries of a list by the names of their authors, or editors where they have none. */
final class AuthorIndex {

  /** Letters in which two spellings of a name differ. */
  private static final int MISSPELLED = 2;

  /** Shorter names are a letter or two from many others. */
  private static final int SHORTEST = 6;

  /**
   * An author's entry.
   *
   * @param key letters of the name
   * @param first whether it is the first author's
   */
  private record Entry(Reference reference, String key, boolean first) {}

  /** By the first capital of a name: that of Berg in {@code van der Berg}. */
  private final Map<String, List<Entry>> entries = new HashMap<>();

  AuthorIndex(List<Reference> references) {
    for (Reference reference : references) {
      List<Name> names = names(reference);
      Set<String> known = new HashSet<>();
      for (int i = 0; i < names.size(); i++) {
        String name = NamedYears.family(names.get(i));
        if (known.add(name)) {
          entries
              .computeIfAbsent(NamedYears.initial(name), c -> new ArrayList<>())
              .add(new Entry(reference, NamedYears.key(name), i == 0));
        }
      }
    }
  }

  private static List<Name> names(Reference reference) {
    Publication publication = reference.publication();
    return publication.author().isEmpty() ? publication.editor() : publication.author();
  }

  private List<Entry> alike(NamedYear work) {
    return work.name().isEmpty()
        ? List.of()
        : entries.getOrDefault(NamedYears.initial(work.name()), List.of());
  }

  /** Entries whose first author is called so. */
  List<Reference> byFirst(NamedYear work) {
    String key = NamedYears.key(work.name());
    return alike(work).stream()
        .filter(entry -> entry.first() && entry.key().contains(key))
        .map(Entry::reference)
        .toList();
  }

  /** Whether any author of an entry of that year is called so. */
  boolean has(NamedYear work) {
    String key = NamedYears.key(work.name());
    return alike(work).stream()
        .anyMatch(entry -> entry.key().contains(key) && work.isOf(entry.reference()));
  }

  /** First authors of that year whose names differ by a slip of the pen. */
  List<String> misspelled(NamedYear work) {
    String key = NamedYears.key(work.name());
    return key.length() < SHORTEST
        ? List.of()
        : alike(work).stream()
            .filter(entry -> entry.first() && work.isOf(entry.reference()))
            .filter(entry -> SameTitle.areNear(key, entry.key(), MISSPELLED))
            .map(entry -> NamedYears.family(names(entry.reference()).getFirst()))
            .distinct()
            .toList();
  }
}
