package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that readers decided, the newest last. Where two contradict each other, the newer holds. */
public final class Decisions {

  /** Nobody decided anything. */
  public static final Decisions NONE = new Decisions(List.of());

  private final List<Decision> all;
  private final Map<String, List<Integer>> byId = new HashMap<>();

  public Decisions(List<Decision> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      for (String id : all.get(i).ids()) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** In the order in which they were made. */
  public List<Decision> all() {
    return all;
  }

  /** These and a newer one, which takes the place of any about the very same records. */
  public Decisions with(Decision newest) {
    List<Decision> kept = new ArrayList<>(all);
    kept.removeIf(old -> old.ids().equals(newest.ids()));
    kept.add(newest);
    return new Decisions(kept);
  }

  /** These without one. */
  public Decisions without(Decision forgotten) {
    return new Decisions(all.stream().filter(d -> !d.equals(forgotten)).toList());
  }

  /** Ids of all records that any of them names. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The ids that a record was ever said to be the same as. */
  Set<String> sameAs(String id) {
    Set<String> same = new TreeSet<>();
    for (int i : byId.getOrDefault(id, List.of())) {
      if (all.get(i).kind() == Decision.Kind.SAME) {
        same.addAll(all.get(i).records());
      }
    }
    same.remove(id);
    return same;
  }

  /** Those that name any of some records, the newest first. */
  List<Decision> about(Collection<String> ids) {
    Set<Integer> found = new TreeSet<>();
    ids.forEach(id -> found.addAll(byId.getOrDefault(id, List.of())));
    return List.copyOf(found).reversed().stream().map(all::get).toList();
  }
}
