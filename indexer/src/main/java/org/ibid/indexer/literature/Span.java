package org.ibid.indexer.literature;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start first unit, from 0
 * @param end the unit after the last; more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span must be 0 <= start < end, got " + start + ", " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** This span moved by {@code offset} units, for a text that is part of a longer one. */
  public Span shifted(int offset) {
    return new Span(start + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
