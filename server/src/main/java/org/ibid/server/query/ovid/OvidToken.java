package org.ibid.server.query.ovid;

import java.util.List;

/** A piece of a text in Ovid's syntax, with where it stands in the tidy text. */
sealed interface OvidToken {

  int start();

  int end();

  /** A group is opened. */
  record Open(int start, int end) implements OvidToken {}

  /** A group is closed. */
  record Close(int start, int end) implements OvidToken {}

  /** A word as typed, its wildcards in it; a quoted one is never an operator or a number. */
  record Word(String text, boolean quoted, int start, int end) implements OvidToken {}

  /** What joins operands. */
  record Operator(Joint joint, int start, int end) implements OvidToken {}

  /** Lines joined by their numbers: {@code or/1-4,7}. */
  record Combination(boolean all, List<String> lines, int start, int end) implements OvidToken {}

  /** Fields after an operand: {@code .ti,ab.}. */
  record Suffix(List<String> codes, int start, int end) implements OvidToken {}

  /** The stroke that makes a heading of what stands before it, with the qualifiers in full. */
  record Stroke(List<String> qualifiers, int start, int end) implements OvidToken {}

  /** How often at least: {@code /freq=3}. */
  record Frequency(int least, int start, int end) implements OvidToken {}

  /**
   * How operands are joined.
   *
   * @param between for adjacency, how many words may stand between
   * @param ordered for adjacency, whether in the order given
   */
  record Joint(Kind kind, int between, boolean ordered) {

    static final Joint AND = new Joint(Kind.AND, 0, false);
    static final Joint OR = new Joint(Kind.OR, 0, false);
    static final Joint NOT = new Joint(Kind.NOT, 0, false);
    static final Joint ADJ = new Joint(Kind.ADJ, 0, true);

    /** What joins closest comes first. */
    enum Kind {
      ADJ,
      AND,
      NOT,
      OR
    }
  }
}
