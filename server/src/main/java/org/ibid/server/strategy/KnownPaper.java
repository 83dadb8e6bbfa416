package org.ibid.server.strategy;

import java.util.List;

/**
 * What became of a paper that a strategy should find.
 *
 * @param given as it was named
 * @param ids of the records that it is in the collection; empty where it isn't there
 * @param found whether the last line that ran found it
 * @param lost where it was lost, in the order of the lines; empty where it was found or isn't there
 */
public record KnownPaper(String given, List<String> ids, boolean found, List<Loss> lost) {
  public KnownPaper {
    ids = List.copyOf(ids);
    lost = List.copyOf(lost);
  }

  /** Whether the collection has it. */
  public boolean here() {
    return !ids.isEmpty();
  }

  /**
   * A line that doesn't find a paper although the lines that it stands on do, or has none.
   *
   * @param line its number
   * @param operand the part of it that fails; empty where it is all of it
   * @param excluded whether that part takes the paper away rather than failing to find it
   */
  public record Loss(String line, String operand, boolean excluded) {}
}
