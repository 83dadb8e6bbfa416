package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which a paper cites its numbered list: the first citations of 1, 2, 3, … follow each
 * other in the text.
 *
 * <p>Of all marks that may be, those are first citations that make up the likeliest ascending chain
 * of numbers (a heaviest increasing subsequence, Jacobson and Vo 1992, with each number weighed by
 * its mark's likelihood; cost is n log n). What merely looks like a number of the list seldom fits
 * in.
 */
final class FirstCitations {

  /** A list of which less is cited in ascending order is sorted otherwise. */
  private static final double MIN_ORDER = 0.6;

  /** Marks less likely than this don't tell how the list is sorted. */
  private static final double LIKELY = 0.5;

  /** A mark that was missed or stands in a table leaves a gap of so many numbers. */
  static final int GAP = 3;

  /** A number of a mark; {@code before} is the link that the chain comes from, or -1. */
  private record Link(int mark, int number, int before, double weight) {}

  private final List<NumberMark> marks;
  private final List<Link> links = new ArrayList<>();

  /** A Fenwick tree over numbers: the heaviest link of a prefix, or -1. */
  private final int[] heaviest;

  private final BitSet first = new BitSet();
  private final int[] highest;
  private final boolean inOrder;

  /**
   * @param marks in the order of the text
   * @param max the highest number of the list
   */
  FirstCitations(List<NumberMark> marks, int max) {
    this.marks = marks;
    this.heaviest = new int[max + 1];
    this.highest = new int[marks.size()];
    Arrays.fill(heaviest, -1);
    for (int i = 0; i < marks.size(); i++) {
      for (int number : marks.get(i).numbers()) {
        extend(i, number);
      }
    }
    int length = chain();
    this.inOrder = length >= MIN_ORDER * likely();
  }

  private void extend(int mark, int number) {
    int before = heaviestUpTo(number - 1);
    double weight = marks.get(mark).likelihood() + weight(before);
    int link = links.size();
    links.add(new Link(mark, number, before, weight));
    for (int i = number; i < heaviest.length; i += i & -i) {
      if (weight > weight(heaviest[i])) {
        heaviest[i] = link;
      }
    }
  }

  private int heaviestUpTo(int number) {
    int best = -1;
    for (int i = number; i > 0; i -= i & -i) {
      if (weight(heaviest[i]) > weight(best)) {
        best = heaviest[i];
      }
    }
    return best;
  }

  private double weight(int link) {
    return link < 0 ? 0 : links.get(link).weight;
  }

  /** Marks the heaviest chain, and returns its length. */
  private int chain() {
    int length = 0;
    int upTo = highest.length;
    int after = Integer.MAX_VALUE;
    for (int at = heaviestUpTo(heaviest.length - 1); at >= 0; at = links.get(at).before) {
      Link link = links.get(at);
      int before = link.before < 0 ? -GAP : links.get(link.before).number;
      if (link.number - before <= GAP || after - link.number <= GAP) {
        first.set(link.mark);
      }
      after = link.number;
      Arrays.fill(highest, Math.min(link.mark, upTo), upTo, link.number);
      upTo = Math.min(link.mark, upTo);
      length++;
    }
    return length;
  }

  private int likely() {
    Set<Integer> numbers = new HashSet<>();
    for (NumberMark mark : marks) {
      if (mark.likelihood() >= LIKELY) {
        numbers.addAll(mark.numbers());
      }
    }
    return numbers.size();
  }

  /** Whether the order says anything: a list may be sorted by name. */
  boolean isInOrder() {
    return inOrder;
  }

  /** Whether a mark is the first to cite one of its numbers, next to others that are. */
  boolean isFirst(int mark) {
    return first.get(mark);
  }

  /** The highest number that was cited up to a mark. */
  int highestAt(int mark) {
    return highest[mark];
  }
}
