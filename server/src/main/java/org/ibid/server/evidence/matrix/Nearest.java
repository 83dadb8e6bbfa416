package org.ibid.server.evidence.matrix;

import java.util.List;
import org.ibid.server.search.Hit;

/**
 * A way in which evidence comes near to an empty cell.
 *
 * @param row id of the concept of the row that it is evidence of: that of the cell or a broader one
 * @param column likewise
 * @param count how many there are in all: statements, or references where {@code statements} is
 *     empty
 * @param statements the first of them
 */
public record Nearest(Way way, String row, String column, long count, List<Hit> statements) {

  public Nearest {
    statements = List.copyOf(statements);
  }

  /** How near, nearest first. */
  public enum Way {
    /** One stands in the scope, the other in the title of the reference. */
    SCOPE_AND_TITLE("One is in the scope of a citation, the other in the title of what it cites"),
    /** Both stand in one sentence, but no citation of it supports both. */
    SENTENCE("Both are in the sentence, but no citation in it supports both"),
    /** One stands in a sentence, the other in the sentence beside it. */
    NEIGHBOUR("One is in the sentence, the other in the sentence before or after it"),
    /** A broader concept has a cell that is not empty. */
    BROADER("The broader concept is cited");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    /** The way in words, without a stop. */
    public String words() {
      return words;
    }
  }
}
