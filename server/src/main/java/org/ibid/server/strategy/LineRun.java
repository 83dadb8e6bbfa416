package org.ibid.server.strategy;

import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Problem;
import org.ibid.server.strategy.text.StrategyLine;
import org.jspecify.annotations.Nullable;

/**
 * What came of running a line.
 *
 * @param understood the tree in words
 * @param count how many documents it found, exactly; null where it could not be run
 * @param tookMillis wall-clock time, its terms not included
 * @param partial whether the count may be too low, as the time was over or one of its lines is so
 * @param problems in the order of the line's text, with offsets in it
 * @param terms of each {@code OR} in it, in its order
 * @param operands of its {@code AND}, limits included; empty where it is none
 * @param recalled how many of the known papers it found; null where none were given
 * @param alone what it asks without other lines, in the strategy's language; where it ran, isn't
 *     too large and can be written so
 */
public record LineRun(
    StrategyLine line,
    String understood,
    @Nullable Long count,
    long tookMillis,
    boolean partial,
    List<Problem> problems,
    List<TermHits> terms,
    List<OperandHits> operands,
    @Nullable Integer recalled,
    Optional<String> alone) {

  public LineRun {
    problems = List.copyOf(problems);
    terms = List.copyOf(terms);
    operands = List.copyOf(operands);
  }

  /**
   * What a term of an {@code OR} found.
   *
   * @param text as the line has it
   * @param group which {@code OR} of the line it is of, from 0
   * @param unique how many none of the others of its {@code OR} found
   * @param suggestions words of the collection that are spelled almost so, where it found nothing
   */
  public record TermHits(
      String text, int group, long count, long unique, List<String> suggestions) {
    public TermHits {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * What an operand of an {@code AND} did.
   *
   * @param text as the line has it
   * @param negated whether what it finds is taken away
   * @param count how many it found by itself
   * @param removed how many more the line would find without it
   */
  public record OperandHits(String text, boolean negated, long count, long removed) {}
}
