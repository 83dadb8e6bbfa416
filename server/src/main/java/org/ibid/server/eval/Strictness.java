package org.ibid.server.eval;

/**
 * When two texts are the same, after GROBID's end-to-end evaluation (its documentation, "Matching
 * techniques").
 */
public enum Strictness {
  /**
   * Character by character, but for how Unicode composes them, white space and typographic quotes
   * and dashes.
   */
  STRICT,
  /** Case, punctuation, spaces and accents apart. */
  SOFT
}
