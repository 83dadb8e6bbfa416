package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels by their terms: a tree that is walked along a text, a step a word. */
final class LabelTrie {

  /** No label that anybody would write is longer, and no walk is. */
  static final int LONGEST = 32;

  /**
   * A label of a concept.
   *
   * @param concept what it names
   * @param text as written in the scheme, or the short form that a paper defines
   * @param abbreviation its {@link Abbreviation#key}, or empty where it is matched as words
   * @param punctuated whether punctuation parts its words, so that it may in a text
   */
  record Label(Concept concept, String text, String abbreviation, boolean punctuated) {

    boolean isAbbreviation() {
      return !abbreviation.isEmpty();
    }
  }

  /** Where a walk stands: the labels that end there, and the terms that lead on. */
  static final class Node {

    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Label> labels = new ArrayList<>(0);

    private Node() {}

    boolean isEndOfLabel() {
      return !labels.isEmpty();
    }

    List<Label> labels() {
      return labels;
    }
  }

  private final Node root = new Node();

  Node root() {
    return root;
  }

  void add(List<String> terms, Label label) {
    if (terms.isEmpty() || terms.size() > LONGEST) {
      return;
    }
    Node node = root;
    for (String term : terms) {
      node = node.next.computeIfAbsent(term, t -> new Node());
    }
    if (!node.labels.contains(label)) {
      node.labels.add(label);
    }
  }

  /** Where the word's terms lead from some nodes. */
  static List<Node> step(List<Node> nodes, List<String> terms) {
    List<Node> reached = new ArrayList<>(1);
    for (Node node : nodes) {
      for (String term : terms) {
        Node next = node.next.get(term);
        if (next != null) {
          reached.add(next);
        }
      }
    }
    return reached;
  }
}
