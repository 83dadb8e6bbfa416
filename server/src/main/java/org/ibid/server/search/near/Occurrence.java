package org.ibid.server.search.near;

import java.util.Arrays;
import java.util.Comparator;

/** One way in which a document says a wording: the positions of its words, in ascending order. */
final class Occurrence {

  static final Comparator<Occurrence> BY_START =
      Comparator.comparingInt(Occurrence::start).thenComparingInt(Occurrence::end);

  private final int[] words;

  Occurrence(int... words) {
    this.words = words;
  }

  int start() {
    return words[0];
  }

  int end() {
    return words[words.length - 1];
  }

  /** How many positions it stretches over. */
  int width() {
    return end() - start() + 1;
  }

  int[] words() {
    return words;
  }

  /** Whether it and another one are on a word both. */
  boolean shares(Occurrence other) {
    if (end() < other.start() || other.end() < start()) {
      return false;
    }
    int mine = 0;
    int others = 0;
    while (mine < words.length && others < other.words.length) {
      int difference = words[mine] - other.words[others];
      if (difference == 0) {
        return true;
      }
      mine += difference < 0 ? 1 : 0;
      others += difference > 0 ? 1 : 0;
    }
    return false;
  }

  /** All their words as one. */
  static Occurrence joined(Occurrence[] parts) {
    int length = 0;
    for (Occurrence part : parts) {
      length += part.words.length;
    }
    int[] all = new int[length];
    int at = 0;
    for (Occurrence part : parts) {
      System.arraycopy(part.words, 0, all, at, part.words.length);
      at += part.words.length;
    }
    Arrays.sort(all);
    return new Occurrence(all);
  }

  /** How many positions from the first to the last of these are within none of them. */
  static int between(Occurrence[] parts) {
    Occurrence[] inOrder = parts.clone();
    Arrays.sort(inOrder, BY_START);
    int between = 0;
    int end = inOrder[0].end();
    for (Occurrence part : inOrder) {
      between += Math.max(0, part.start() - end - 1);
      end = Math.max(end, part.end());
    }
    return between;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Occurrence occurrence && Arrays.equals(words, occurrence.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return Arrays.toString(words);
  }
}
