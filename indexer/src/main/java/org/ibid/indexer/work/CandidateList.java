package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A catalogue in memory. */
public final class CandidateList implements Catalogue {

  private final Map<String, Candidate> byId = new TreeMap<>();
  private final Map<String, List<Candidate>> byKey = new HashMap<>();

  public CandidateList(Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      byId.put(candidate.id(), candidate);
      candidate
          .keys()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate));
    }
  }

  /** All of them, by id. */
  public Collection<Candidate> all() {
    return byId.values();
  }

  @Override
  public Map<String, List<Candidate>> byKey(Set<String> keys) {
    Map<String, List<Candidate>> found = new HashMap<>();
    for (String key : keys) {
      found.put(key, byKey.getOrDefault(key, List.of()));
    }
    return found;
  }

  @Override
  public Collection<Candidate> byId(Set<String> ids) {
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }
}
