package org.ibid.server.query;

/**
 * Where something stands in a text that was typed, in UTF-16 units.
 *
 * @param length 0 where something is missing
 */
public record Place(int offset, int length) {
  public Place {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("a place is in its text, got " + offset + ", " + length);
    }
  }
}
