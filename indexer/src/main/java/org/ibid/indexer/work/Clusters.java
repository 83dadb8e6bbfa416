package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Groups the records of a network into works. First what readers decided, the newest first; then
 * the links, the surest first. Two groups are not joined where a record of one can't be of the same
 * publication as a record of the other, or a reader said so.
 */
public final class Clusters {

  /**
   * So many different descriptions stand for a group when it is compared: a work that thousands
   * cite is misprinted in a hundred ways, and to compare them all with those of another is no
   * surer.
   */
  private static final int DESCRIPTIONS = 32;

  /** A decision outweighs every link. */
  private static final int DECIDED = 10_000;

  private final List<Candidate> candidates;
  private final List<String> ids;
  private final Map<String, Integer> indexes;
  private final int[] parent;

  /** By index of the group's first record; of those only that are to be joined or kept apart. */
  private final Map<Integer, Group> groups = new HashMap<>();

  private final List<Link> joined = new ArrayList<>();

  private Clusters(Map<String, Candidate> network) {
    this.candidates = List.copyOf(network.values());
    this.ids = List.copyOf(network.keySet());
    this.indexes = HashMap.newHashMap(ids.size());
    ids.forEach(id -> indexes.put(id, indexes.size()));
    this.parent = new int[ids.size()];
    Arrays.setAll(parent, i -> i);
  }

  /**
   * What is known of the records that were joined.
   *
   * @param apart indexes of records that none of the group may be joined with
   */
  private record Group(Set<Description> descriptions, Set<Integer> apart) {
    Group(Description description) {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
      descriptions.add(description);
    }

    void take(Group other) {
      for (Description description : other.descriptions) {
        if (descriptions.size() < DESCRIPTIONS) {
          descriptions.add(description);
        }
      }
      apart.addAll(other.apart);
    }

    boolean conflictsWith(Group other) {
      for (Description mine : descriptions) {
        for (Description its : other.descriptions) {
          if (Conflict.between(mine, its).isPresent()) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The clusters of a network, ordered by their first id. Every record is in exactly one. */
  public static List<Cluster> of(Network network) {
    Clusters clusters = new Clusters(network.candidates());
    for (Decision decision : network.decisions().about(network.ids())) {
      clusters.decide(decision);
    }
    network.links().forEach(clusters::follow);
    return clusters.clusters();
  }

  private void decide(Decision decision) {
    List<String> there = decision.records().stream().filter(id -> indexOf(id) >= 0).toList();
    if (decision.kind() == Decision.Kind.SAME) {
      there.stream()
          .skip(1)
          .forEach(id ->
              joinUnlessApart(Link.between(there.getFirst(), id, "a reader said so", DECIDED)));
    } else {
      decision.pairs().forEach(pair -> keepApart(indexOf(pair.a()), indexOf(pair.b())));
    }
  }

  private int indexOf(String id) {
    return indexes.getOrDefault(id, -1);
  }

  /** Nothing is kept apart that a newer decision joined. */
  private void keepApart(int a, int b) {
    if (a >= 0 && b >= 0 && find(a) != find(b)) {
      group(find(a)).apart().add(b);
      group(find(b)).apart().add(a);
    }
  }

  private void joinUnlessApart(Link link) {
    int a = find(indexOf(link.a()));
    int b = find(indexOf(link.b()));
    if (a != b && !isApart(a, b)) {
      join(a, b, link);
    }
  }

  private void follow(Link link) {
    int a = find(indexOf(link.a()));
    int b = find(indexOf(link.b()));
    if (a != b && !isApart(a, b) && !group(a).conflictsWith(group(b))) {
      join(a, b, link);
    }
  }

  private Group group(int root) {
    return groups.computeIfAbsent(root, i -> new Group(candidates.get(i).description()));
  }

  private boolean isApart(int a, int b) {
    return group(a).apart().stream().anyMatch(other -> find(other) == b);
  }

  /** Disjoint sets whose root is their least element. */
  private void join(int a, int b, Link link) {
    int root = Math.min(a, b);
    int other = Math.max(a, b);
    parent[other] = root;
    group(root).take(group(other));
    groups.remove(other);
    joined.add(link);
  }

  private int find(int element) {
    int root = element;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<Cluster> clusters() {
    Map<Integer, List<String>> members = new TreeMap<>();
    Map<Integer, List<Link>> links = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      members.computeIfAbsent(find(i), root -> new ArrayList<>()).add(ids.get(i));
    }
    for (Link link : joined) {
      links.computeIfAbsent(find(indexOf(link.a())), root -> new ArrayList<>()).add(link);
    }
    Map<String, Integer> owners = owners();
    return members.entrySet().stream()
        .map(of ->
            new Cluster(
                id(of.getKey(), of.getValue(), owners),
                of.getValue(),
                links.getOrDefault(of.getKey(), List.of())))
        .toList();
  }

  /** The group that each identifier names; a network holds all records that have one. */
  private Map<String, Integer> owners() {
    Map<String, Integer> owners = new HashMap<>();
    for (boolean papers : new boolean[] {true, false}) {
      for (int i = 0; i < ids.size(); i++) {
        if (isPaper(ids.get(i)) == papers) {
          for (String name : names(candidates.get(i).description())) {
            owners.putIfAbsent(name, find(i));
          }
        }
      }
    }
    return owners;
  }

  /** A reference's id holds the {@code #} between its paper's id and its own. */
  private static boolean isPaper(String id) {
    return id.indexOf('#') < 0;
  }

  private static List<String> names(Description description) {
    List<String> names = new ArrayList<>(2);
    if (description.doi() != null) {
      names.add(Cluster.idOfDoi(description.doi()));
    }
    if (description.pmid() != null) {
      names.add(Cluster.idOfPmid(description.pmid()));
    }
    return names;
  }

  private String id(int group, List<String> members, Map<String, Integer> owners) {
    TreeSet<String> dois = new TreeSet<>();
    TreeSet<String> pmids = new TreeSet<>();
    for (String member : members) {
      Description description = candidates.get(indexOf(member)).description();
      addIfOwned(dois, description.doi(), Cluster::idOfDoi, owners, group);
      addIfOwned(pmids, description.pmid(), Cluster::idOfPmid, owners, group);
    }
    if (!dois.isEmpty()) {
      return dois.first();
    }
    return pmids.isEmpty() ? Cluster.idOfRecord(members.getFirst()) : pmids.first();
  }

  private static void addIfOwned(
      Set<String> names,
      @Nullable String identifier,
      UnaryOperator<String> named,
      Map<String, Integer> owners,
      int group) {
    if (identifier != null) {
      String name = named.apply(identifier);
      if (owners.getOrDefault(name, -1) == group) {
        names.add(name);
      }
    }
  }
}
