package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups records that are the same publication. Records with one DOI or one PMID are; records with
 * one title key are unless their DOIs differ, in which case only those that share an identifier
 * stay together.
 */
public final class Clusters {

  private Clusters() {}

  /**
   * A record that may be one of several of a publication.
   *
   * @param id id of the reference or paper
   */
  public record Candidate(String id, MatchKeys keys) {}

  /**
   * The clusters of the candidates, each with its ids ascending, ordered by their first id. Every
   * candidate is in exactly one.
   */
  public static List<List<String>> of(Collection<Candidate> candidates) {
    List<Candidate> ordered =
        candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
    UnionFind groups = new UnionFind(ordered.size());
    joinBy(ordered, groups, c -> c.keys().doi());
    joinBy(ordered, groups, c -> c.keys().pmid());
    joinByTitle(ordered, groups);
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      members.computeIfAbsent(groups.find(i), root -> new ArrayList<>()).add(ordered.get(i).id());
    }
    return members.values().stream()
        .sorted(Comparator.comparing((List<String> ids) -> ids.getFirst()))
        .collect(Collectors.toList());
  }

  /** The key that a candidate is joined by, or null. */
  @FunctionalInterface
  private interface Key {
    @org.jspecify.annotations.Nullable
    String of(Candidate candidate);
  }

  private static void joinBy(List<Candidate> ordered, UnionFind groups, Key key) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      String value = key.of(ordered.get(i));
      if (value != null) {
        Integer other = first.putIfAbsent(value, i);
        if (other != null) {
          groups.join(other, i);
        }
      }
    }
  }

  private static void joinByTitle(List<Candidate> ordered, UnionFind groups) {
    Map<String, List<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      String title = ordered.get(i).keys().title();
      if (title != null) {
        byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : byTitle.values()) {
      if (distinctDois(ordered, same) <= 1) {
        same.forEach(i -> groups.join(same.getFirst(), i));
      }
    }
  }

  private static int distinctDois(List<Candidate> ordered, List<Integer> same) {
    TreeSet<String> dois = new TreeSet<>();
    for (int i : same) {
      String doi = ordered.get(i).keys().doi();
      if (doi != null) {
        dois.add(doi);
      }
    }
    return dois.size();
  }

  /**
   * Disjoint sets whose root is their least element, so that the result has no order of joining.
   */
  private static final class UnionFind {
    private final int[] parent;

    UnionFind(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int find(int element) {
      int root = element;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    void join(int a, int b) {
      int rootA = find(a);
      int rootB = find(b);
      parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
  }
}
