package org.ibid.server.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.Sources;

/** One article read by Ibid's own readers, with the time that took and what they refused. */
final class ReadBack {

  private final Sources sources;
  private final String article;
  private final Scores scores;
  private final List<String> rejected = new ArrayList<>();

  /**
   * The reading of an article.
   *
   * @param scores where times are counted
   */
  ReadBack(Sources sources, String article, Scores scores) {
    this.sources = sources;
    this.article = article;
    this.scores = scores;
  }

  /** Bytes in memory, by the reader that is named. */
  Paper bytes(String row, byte[] bytes, String format) {
    return paper(
        row, outcomes -> sources.read(Input.of(article, bytes), Optional.of(format), outcomes));
  }

  /** A file as a user hands it over: its format is found out too. */
  Paper twin(Twin twin) {
    return paper(
        twin.row(),
        outcomes -> sources.read(SourceFile.of(twin.file()), Optional.empty(), outcomes));
  }

  /** The paper that was read; one that holds nothing where the reader refused it. */
  private Paper paper(String row, Consumer<Consumer<Outcome>> reading) {
    List<Outcome> outcomes = new ArrayList<>();
    long start = System.nanoTime();
    reading.accept(outcomes::add);
    scores.add(row, Duration.ofNanos(System.nanoTime() - start));
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Read(Paper paper) -> {
          return paper;
        }
        case Outcome.Rejected fault ->
            rejected.add(row + ": " + fault.source() + ": " + fault.why());
      }
    }
    return EmptyPaper.named(article);
  }

  /** What was refused so far, and why. */
  List<String> rejected() {
    return List.copyOf(rejected);
  }
}
