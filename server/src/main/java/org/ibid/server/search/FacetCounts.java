package org.ibid.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;

/**
 * How many documents have each value of a dimension, by the values' numbers. As long as few were
 * added the numbers themselves are kept: most searches find some papers of very many, and a place
 * for each value that there is would cost more than the search. For one thread.
 */
final class FacetCounts implements FacetValues.Sink {

  /** A number listed and sorted costs about as much as this many places zeroed and looked at. */
  private static final int PLACES_AN_ENTRY = 16;

  private static final int FIRST_ENTRIES = 64;

  /**
   * More values of one count than this are not told apart by their labels, each of which may have
   * to be looked for: where everything is found, all papers have about as many references.
   */
  private static final int MOST_TIES = 1_000;

  private final int size;
  private int[] counts;
  private int[] listed = new int[FIRST_ENTRIES];
  private int length;

  /** Counts for values that are numbered from 0 to {@code size - 1}. */
  FacetCounts(int size) {
    this.size = size;
    this.counts = new int[size <= FIRST_ENTRIES * PLACES_AN_ENTRY ? size : 0];
  }

  /** A value by its number, and its count. */
  record Counted(int number, int count) {}

  @Override
  public void add(int number) {
    if (counts.length > 0) {
      counts[number]++;
    } else {
      list(number);
    }
  }

  private void list(int number) {
    if (length >= size / PLACES_AN_ENTRY) {
      spread();
      counts[number]++;
    } else {
      listed = ArrayUtil.grow(listed, length + 1);
      listed[length++] = number;
    }
  }

  private void spread() {
    counts = new int[size];
    for (int i = 0; i < length; i++) {
      counts[listed[i]]++;
    }
    length = 0;
  }

  /** Takes a value and its count. */
  @FunctionalInterface
  interface Consumer {
    void accept(int number, int count);
  }

  /** Hands over every value that has a count, in the order of their numbers. */
  void each(Consumer to) {
    if (counts.length > 0) {
      eachPlace(to);
    } else {
      eachListed(to);
    }
  }

  private void eachPlace(Consumer to) {
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        to.accept(number, counts[number]);
      }
    }
  }

  private void eachListed(Consumer to) {
    Arrays.sort(listed, 0, length);
    int first = 0;
    for (int i = 1; i <= length; i++) {
      if (i == length || listed[i] != listed[first]) {
        to.accept(listed[first], i - first);
        first = i;
      }
    }
  }

  /** Count of one value. */
  int of(int number) {
    if (counts.length > 0) {
      return counts[number];
    }
    return (int) Arrays.stream(listed, 0, length).filter(n -> n == number).count();
  }

  /** Number of values that have a count. */
  int distinct() {
    int[] distinct = {0};
    each((number, count) -> distinct[0]++);
    return distinct[0];
  }

  /**
   * Values among which the {@code limit} most frequent are.
   *
   * @param byNumber whether of equally frequent values those of the least numbers are wanted;
   *     otherwise all of them are returned, up to some
   */
  List<Counted> mostFrequent(int limit, boolean byNumber) {
    if (limit == 0) {
      return List.of();
    }
    LongHeap first = first(limit);
    if (byNumber || first.size() < limit) {
      return all(first);
    }
    List<Counted> withTies = atLeast(Math.toIntExact(first.top() >>> Integer.SIZE), limit);
    return withTies.isEmpty() ? all(first) : withTies;
  }

  /** Counts above the complements of numbers: the greatest are the most frequent, then least. */
  private LongHeap first(int limit) {
    LongHeap first = new LongHeap(Math.min(limit, Math.max(1, size)));
    each((number, count) ->
        first.insertWithOverflow(((long) count << Integer.SIZE) | Integer.toUnsignedLong(~number)));
    return first;
  }

  private static List<Counted> all(LongHeap first) {
    List<Counted> all = new ArrayList<>();
    for (int i = 1; i <= first.size(); i++) {
      long entry = first.get(i);
      all.add(new Counted(~(int) entry, (int) (entry >>> Integer.SIZE)));
    }
    return all;
  }

  /** All of at least that count; empty where they are too many. */
  private List<Counted> atLeast(int least, int limit) {
    List<Counted> all = new ArrayList<>();
    each((number, count) -> {
      if (count >= least && all.size() <= limit + MOST_TIES) {
        all.add(new Counted(number, count));
      }
    });
    return all.size() > limit + MOST_TIES ? List.of() : all;
  }
}
