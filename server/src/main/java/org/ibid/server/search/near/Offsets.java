package org.ibid.server.search.near;

import java.util.HashMap;
import java.util.Map;

/** Where the words at some positions stand in the text; nothing where that isn't wanted. */
final class Offsets {

  /** A word's characters. */
  record Characters(int start, int end) {}

  private final boolean wanted;
  private final Map<Integer, Characters> byPosition = new HashMap<>();

  Offsets(boolean wanted) {
    this.wanted = wanted;
  }

  boolean wanted() {
    return wanted;
  }

  void put(int position, int start, int end) {
    if (wanted) {
      byPosition.put(position, new Characters(start, end));
    }
  }

  Characters at(int position) {
    Characters characters = byPosition.get(position);
    if (characters == null) {
      throw new IllegalArgumentException("no word was read at " + position);
    }
    return characters;
  }
}
