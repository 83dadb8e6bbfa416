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
   * @param everyday whether it is a word that says little by itself, see {@link EverydayWords}
   */
  record Label(
      Concept concept, String text, String abbreviation, boolean punctuated, boolean everyday) {

    boolean isAbbreviation() {
      return !abbreviation.isEmpty();
    }
  }

  /**
   * Where a walk stands: the labels that end there, and the terms that lead on. Most nodes have one
   * of each, or none.
   */
  static final class Node {

    private Map<String, Node> next = Map.of();
    private List<Label> labels = List.of();

    private Node() {}

    boolean isEndOfLabel() {
      return !labels.isEmpty();
    }

    List<Label> labels() {
      return labels;
    }

    private Node next(String term) {
      Node known = next.get(term);
      if (known != null) {
        return known;
      }
      Node fresh = new Node();
      if (next.isEmpty()) {
        next = Map.of(term, fresh);
      } else {
        next = next.size() == 1 ? new HashMap<>(next) : next;
        next.put(term, fresh);
      }
      return fresh;
    }

    private void end(Label label) {
      if (labels.isEmpty()) {
        labels = List.of(label);
      } else if (!labels.contains(label)) {
        labels = labels.size() == 1 ? new ArrayList<>(labels) : labels;
        labels.add(label);
      }
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
      node = node.next(term);
    }
    node.end(label);
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
