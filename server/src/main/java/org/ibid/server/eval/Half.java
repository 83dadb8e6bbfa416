package org.ibid.server.eval;

/**
 * Which half of the articles: one to build on, the other only to measure on. An article is of the
 * first where the CRC-32 of its file's name is even, so that no list has to be kept.
 */
public enum Half {
  DEV,
  TEST,
  ALL;

  /** Whether a file of that name (without its folder) is of this half. */
  public boolean has(String fileName) {
    boolean even = Choices.checksum(fileName) % 2 == 0;
    return switch (this) {
      case DEV -> even;
      case TEST -> !even;
      case ALL -> true;
    };
  }
}
