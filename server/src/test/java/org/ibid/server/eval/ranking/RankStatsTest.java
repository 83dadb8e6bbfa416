package org.ibid.server.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.SeedIndex;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the rankings find, so that a change of them is a readable difference. {@code
 * -Dgolden.update=true} rewrites the golden files; {@code -Dranking.collections=DIR} measures the
 * collections of a folder, too: one folder each, of {@code docs.*}, {@code queries.tsv} and {@code
 * qrels.txt}.
 */
class RankStatsTest {

  private static final Path OWN = Path.of("src/test/resources/ranking");
  private static final Path STATS = Path.of("../docs/rank-stats.txt");
  private static final Path COLLECTIONS = Path.of("../docs/rank-stats-collections.txt");

  @TempDir Path folder;

  @Test
  void ownCollectionIsRankedAsBefore() throws IOException {
    check(STATS, measured(OWN, "own", true));
  }

  @Test
  @EnabledIfSystemProperty(named = "ranking.collections", matches = ".+")
  void collectionsAreRankedAsBefore() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> folders =
        Files.list(Path.of(System.getProperty("ranking.collections", "")))) {
      for (Path collection : folders.filter(Files::isDirectory).sorted().toList()) {
        lines.addAll(measured(collection, String.valueOf(collection.getFileName()), false));
      }
    }
    check(COLLECTIONS, lines);
  }

  private static void check(Path golden, List<String> lines) throws IOException {
    List<String> stats = new ArrayList<>(List.of(header()));
    stats.addAll(lines);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(golden, stats);
    }
    assertThat(stats).isEqualTo(Files.readAllLines(golden));
  }

  private List<String> measured(Path collection, String name, boolean topics) throws IOException {
    Judgements judgements = Judgements.read(collection.resolve("qrels.txt"));
    List<Topic> asked = TopicReader.read(collection.resolve("queries.tsv"));
    Path index = folder.resolve(name);
    SeedIndex.open(index, List.of(documents(collection))).close();
    try (LuceneEngine engine = LuceneEngine.open(new org.ibid.indexer.index.IndexFolder(index))) {
      NamedRanking.Asked question = new NamedRanking.Asked(engine, Kind.PAPER, judgements, asked);
      Evaluation plain = Evaluation.of(NamedRanking.PLAIN.run(question), judgements);
      List<String> lines = new ArrayList<>();
      for (NamedRanking ranking : NamedRanking.values()) {
        Run run = ranking.run(question);
        lines.add(line(name, Evaluation.of(run, judgements), plain));
        if (topics) {
          asked.forEach(topic -> lines.add(first(topic, run, judgements)));
        }
      }
      return lines;
    }
  }

  private static Path documents(Path collection) throws IOException {
    try (Stream<Path> files = Files.list(collection)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("docs."))
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private static String header() {
    return String.format(
        "%-20s %-9s%7s%9s%9s%11s%9s%11s",
        "collection", "ranking", "topics", "nDCG@10", "MAP", "recall@100", "MRR", "p(nDCG)");
  }

  /** The p is of the difference of nDCG@10 from the plain ranking's. */
  private static String line(String collection, Evaluation measured, Evaluation plain) {
    return String.format(
        Locale.ROOT,
        "%-20s %-9s%7d%9.4f%9.4f%11.4f%9.4f%11.4f",
        collection,
        measured.name(),
        measured.topics(),
        measured.mean(Measure.NDCG_10),
        measured.mean(Measure.MAP),
        measured.mean(Measure.RECALL_100),
        measured.mean(Measure.MRR),
        measured.against(plain, Measure.NDCG_10).p());
  }

  /** The first five of a topic, each with its grade, or a dot where it isn't relevant. */
  private static String first(Topic topic, Run run, Judgements judgements) {
    Map<String, Integer> grades = judgements.of(topic.id());
    String found =
        run.documents(topic.id()).stream()
            .limit(5)
            .map(document ->
                document + ":" + (grades.containsKey(document) ? grades.get(document) : "."))
            .collect(Collectors.joining(" "));
    return "  " + topic.text() + " → " + found;
  }
}
