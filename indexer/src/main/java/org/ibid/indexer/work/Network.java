package org.ibid.indexer.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records and the links between them: all that hangs together with some records, by links or by an
 * identifier that both have. What is not in it can't change how they are clustered and named, so
 * that it is clustered alone.
 */
public final class Network {

  private final Catalogue catalogue;
  private final Decisions decisions;
  private final Block.Limits limits;
  private final Map<String, Candidate> candidates = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Block> blocks = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Network(Catalogue catalogue, Decisions decisions, Block.Limits limits) {
    this.catalogue = catalogue;
    this.decisions = decisions;
    this.limits = limits;
  }

  /** Whoever is linked with the seeds, directly or by others, and the seeds. */
  public static Network around(
      Collection<Candidate> seeds, Catalogue catalogue, Decisions decisions) throws IOException {
    return around(seeds, catalogue, decisions, Block.LIMITS);
  }

  static Network around(
      Collection<Candidate> seeds, Catalogue catalogue, Decisions decisions, Block.Limits limits)
      throws IOException {
    Network network = new Network(catalogue, decisions, limits);
    network.growFrom(seeds);
    return network;
  }

  /** Adds whoever is linked with more seeds. */
  public void growFrom(Collection<Candidate> seeds) throws IOException {
    Collection<Candidate> frontier = newOnes(seeds);
    while (!frontier.isEmpty()) {
      look(frontier);
      Map<String, Candidate> found = new HashMap<>();
      for (Candidate candidate : frontier) {
        link(candidate, found);
      }
      decided(frontier, found);
      frontier = newOnes(found.values());
    }
  }

  private Collection<Candidate> newOnes(Collection<Candidate> found) {
    List<Candidate> fresh = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidates.putIfAbsent(candidate.id(), candidate) == null) {
        fresh.add(candidate);
      }
    }
    return fresh;
  }

  /** Makes the blocks of the frontier's keys that were not asked for before. */
  private void look(Collection<Candidate> frontier) throws IOException {
    Set<String> keys = new HashSet<>();
    for (Candidate candidate : frontier) {
      candidate.keys().stream().filter(asked::add).forEach(keys::add);
    }
    catalogue
        .byKey(keys)
        .forEach((key, members) -> {
          if (members.size() > 1) {
            blocks.put(key, new Block(key, members, limits));
          }
        });
  }

  private void link(Candidate candidate, Map<String, Candidate> found) {
    Set<Candidate> compared = new HashSet<>();
    for (String key : candidate.keys()) {
      Block block = blocks.get(key);
      if (block != null) {
        for (Candidate other : block.comparedWith(candidate)) {
          if (isToCompare(candidate, other) && compared.add(other)) {
            compare(candidate, other, found);
          }
        }
      }
    }
  }

  /** A pair of which both are known was compared, or will be, when the lesser had its turn. */
  private boolean isToCompare(Candidate candidate, Candidate other) {
    int order = candidate.id().compareTo(other.id());
    return order < 0 || (order > 0 && !candidates.containsKey(other.id()));
  }

  private void compare(Candidate candidate, Candidate other, Map<String, Candidate> found) {
    boolean ordered = candidate.id().compareTo(other.id()) < 0;
    Description a = (ordered ? candidate : other).description();
    Description b = (ordered ? other : candidate).description();
    if (Comparison.of(a, b) instanceof Verdict.Same(int strength, String why)) {
      links.add(Link.between(candidate.id(), other.id(), why, strength));
      found.put(other.id(), other);
    } else if (Conflict.sharesIdentifier(a, b)) {
      found.put(other.id(), other);
    }
  }

  private void decided(Collection<Candidate> frontier, Map<String, Candidate> found)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    frontier.forEach(candidate -> ids.addAll(decisions.sameAs(candidate.id())));
    ids.removeAll(candidates.keySet());
    if (!ids.isEmpty()) {
      catalogue.byId(ids).forEach(candidate -> found.put(candidate.id(), candidate));
    }
  }

  /** By id, ascending. */
  SortedMap<String, Candidate> candidates() {
    return new TreeMap<>(candidates);
  }

  /** Ids of all records in it, in no order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(candidates.keySet());
  }

  /** The links, the surest first, each once. */
  List<Link> links() {
    List<Link> sorted = new ArrayList<>(links);
    sorted.sort(Link.SUREST_FIRST);
    List<Link> once = new ArrayList<>(sorted.size());
    for (Link link : sorted) {
      if (once.isEmpty() || !link.equals(once.getLast())) { // the same ones stand together
        once.add(link);
      }
    }
    return once;
  }

  Decisions decisions() {
    return decisions;
  }
}
