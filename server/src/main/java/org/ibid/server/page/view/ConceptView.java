package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A concept that something is about.
 *
 * @param href the search that a click on it leads to
 * @param chosen whether that search gives it up, rather than adds it
 * @param met whether the search chooses it or what is broader
 * @param causes where the words that caused it stand, and the words
 */
public record ConceptView(
    String scheme,
    String id,
    String label,
    String href,
    boolean chosen,
    boolean met,
    List<Cause> causes) {

  /** As many as a hit shows outright; a long abstract has thirty. */
  private static final int SHOWN = 9;

  /** A part of the record, and the words in it that caused the tag, each once, as first printed. */
  public record Cause(String where, List<String> words) {
    public Cause {
      words = List.copyOf(words);
    }
  }

  public ConceptView {
    causes = List.copyOf(causes);
  }

  /** Those that a hit shows outright; all, where hiding would hide one. */
  public static List<ConceptView> shown(List<ConceptView> concepts) {
    return concepts.size() <= SHOWN + 1 ? concepts : concepts.subList(0, SHOWN);
  }

  /** Those that a hit shows on demand. */
  public static List<ConceptView> further(List<ConceptView> concepts) {
    return concepts.subList(shown(concepts).size(), concepts.size());
  }

  /** The causes in one line: {@code title: microglia; scope: microglial activation}. */
  public String why() {
    List<String> parts = new ArrayList<>();
    causes.forEach(c -> parts.add(c.where() + ": " + String.join(", ", c.words())));
    return String.join("; ", parts);
  }
}
