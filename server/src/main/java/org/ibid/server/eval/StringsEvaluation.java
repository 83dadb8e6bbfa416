package org.ibid.server.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well reference strings are read that somebody has labelled: {@code jats-derived.jsonl},
 * AnyStyle's and GROBID's XML, wherever they are below a folder.
 */
public final class StringsEvaluation {

  private StringsEvaluation() {}

  /**
   * The scores of all corpora below a folder, a row each, and of all that was missed.
   *
   * @param half which articles of the JATS strings; the other corpora name no articles, and are
   *     halved by the CRC-32 of each string
   * @throws IOException where the folder can't be read
   */
  public static Scores of(Path folder, Half half) throws IOException {
    Scores scores = new Scores();
    StringScorer scorer = new StringScorer(scores);
    for (Path file : files(folder)) {
      references(file, half).forEach(scorer::score);
    }
    return scores;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<LabelledReference> references(Path file, Half half) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".jsonl")) {
      return JatsStrings.in(file, half);
    }
    return name.endsWith(".xml")
        ? LabelledXml.in(file).stream().filter(labelled -> half.includes(labelled.raw())).toList()
        : List.of();
  }
}
