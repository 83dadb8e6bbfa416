package org.ibid.server.eval.ranking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a ranking gave for each topic.
 *
 * @param name of the ranking, one word
 * @param rankings documents by topic, best first
 */
public record Run(String name, Map<String, List<Ranked>> rankings) {

  private static final String EXPECTED = "a topic, Q0, a document, a rank, a score and a name";
  private static final int COLUMNS = 6;

  /**
   * By score as trec_eval sorts: its ranks are not looked at, and ties go by document, last first.
   */
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(Ranked::document, Comparator.reverseOrder());

  /** A document and what it scored. */
  public record Ranked(String document, double score) {}

  public Run {
    Map<String, List<Ranked>> copy = new LinkedHashMap<>();
    rankings.forEach((topic, ranked) -> copy.put(topic, List.copyOf(ranked)));
    rankings = Collections.unmodifiableMap(copy);
  }

  /** The documents of a topic, best first; none where the run has none. */
  public List<String> documents(String topic) {
    return rankings.getOrDefault(topic, List.of()).stream().map(Ranked::document).toList();
  }

  /**
   * Reads TREC's six columns.
   *
   * @throws FormatException where a line isn't that
   */
  public static Run read(Path file) throws IOException {
    Map<String, List<Ranked>> rankings = new LinkedHashMap<>();
    String name = "";
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] columns = lines.get(i).strip().split("\\s+", -1);
      if (columns.length != COLUMNS) {
        throw new FormatException(file, i + 1, EXPECTED, lines.get(i));
      }
      name = columns[5];
      Ranked ranked = new Ranked(columns[2], score(file, i + 1, columns[4]));
      rankings.computeIfAbsent(columns[0], topic -> new ArrayList<>()).add(ranked);
    }
    rankings.values().forEach(ranked -> ranked.sort(BEST_FIRST));
    return new Run(name, rankings);
  }

  private static double score(Path file, int line, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new FormatException(file, line, "a number as the score", text);
    }
  }

  /**
   * Writes TREC's six columns. The scores fall by one from rank to rank, so that whoever reads them
   * has the order of the run, also where two documents scored the same.
   */
  public void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, List<Ranked>> topic : rankings.entrySet()) {
        List<Ranked> ranked = topic.getValue();
        for (int i = 0; i < ranked.size(); i++) {
          out.write(line(topic.getKey(), ranked.get(i).document(), i + 1, ranked.size() - i));
        }
      }
    }
  }

  private String line(String topic, String document, int rank, int score) {
    return String.format(Locale.ROOT, "%s Q0 %s %d %d %s%n", topic, document, rank, score, name);
  }
}
