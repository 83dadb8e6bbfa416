package org.ibid.server.strategy;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.text.Strategy;

/**
 * What came of running a strategy.
 *
 * @param lines in the order of the strategy, all of them
 * @param known what became of the known papers, as they were given
 * @param searched how many documents were searched in all
 * @param partial whether the time was over before all was done
 * @param tookMillis wall-clock time of all of it
 */
public record StrategyRun(
    Strategy strategy,
    Syntax syntax,
    Kind kind,
    List<LineRun> lines,
    List<KnownPaper> known,
    long searched,
    boolean partial,
    long tookMillis) {
  public StrategyRun {
    lines = List.copyOf(lines);
    known = List.copyOf(known);
  }

  /** The line whose hits are the strategy's: the last. */
  public Optional<LineRun> result() {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
  }

  /** How many lines could not be run. */
  public long failed() {
    return lines.stream().filter(line -> line.count() == null).count();
  }

  /** How many of the known papers the collection has. */
  public long knownHere() {
    return known.stream().filter(KnownPaper::here).count();
  }
}
