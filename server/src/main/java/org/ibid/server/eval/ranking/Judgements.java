package org.ibid.server.eval.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which documents answer which topics, and how well: TREC's qrels.
 *
 * @param grades by topic, by document; 1 or more where the document is relevant
 */
public record Judgements(Map<String, Map<String, Integer>> grades) {

  private static final String EXPECTED =
      "a topic, an iteration, a document and a grade, or a topic, a document and a grade";

  public Judgements {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((topic, documents) -> copy.put(topic, Map.copyOf(documents)));
    grades = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads TREC's four columns, or BEIR's three with its line of names.
   *
   * @throws FormatException where a line is neither
   */
  public static Judgements read(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !isNames(i, line)) {
        add(grades, file, i + 1, line);
      }
    }
    if (grades.isEmpty()) {
      throw new FormatException(file, "has no judgements: expected " + EXPECTED);
    }
    return new Judgements(grades);
  }

  private static boolean isNames(int index, String line) {
    return index == 0 && line.startsWith("query-id");
  }

  private static void add(
      Map<String, Map<String, Integer>> grades, Path file, int number, String line) {
    String[] columns = line.split("\\s+", -1);
    boolean trec = columns.length == 4;
    String grade = columns[columns.length - 1];
    if (columns.length < 3 || columns.length > 4 || !grade.matches("-?\\d{1,6}")) {
      throw new FormatException(file, number, EXPECTED, line);
    }
    grades
        .computeIfAbsent(columns[0], topic -> new LinkedHashMap<>())
        .merge(columns[trec ? 2 : 1], Integer.valueOf(grade), Math::max);
  }

  /** The topics that anything was judged for, in the file's order. */
  public Set<String> topics() {
    return grades.keySet();
  }

  /** The judged documents of a topic; empty where there are none. */
  public Map<String, Integer> of(String topic) {
    return grades.getOrDefault(topic, Map.of());
  }

  /** Whether a topic has a document that answers it, without which no ranking can be good. */
  public boolean isAnswerable(String topic) {
    return of(topic).values().stream().anyMatch(grade -> grade > 0);
  }
}
