package org.ibid.server.eval;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entry that was read is which that was printed: first those whose text is the same, then
 * those between them that share half of their words, in order.
 */
final class EntryAlignment {

  /** Half of the words: a part of an entry, or two run together, still has its fields compared. */
  private static final double MIN_SHARED = 0.5;

  private final int[] toRead;
  private final int[] toPrinted;

  private EntryAlignment(int printed, int read) {
    toRead = new int[printed];
    toPrinted = new int[read];
    Arrays.fill(toRead, -1);
    Arrays.fill(toPrinted, -1);
  }

  static EntryAlignment of(List<String> printed, List<String> read) {
    EntryAlignment alignment = new EntryAlignment(printed.size(), read.size());
    alignment.joinSame(printed, read);
    alignment.joinAlike(printed, read);
    return alignment;
  }

  /** The position of what was read of a printed entry, or -1. */
  int read(int printed) {
    return toRead[printed];
  }

  /** The position of the printed entry that was read here, or -1. */
  int printed(int read) {
    return toPrinted[read];
  }

  private void join(int printed, int read) {
    toRead[printed] = read;
    toPrinted[read] = printed;
  }

  private void joinSame(List<String> printed, List<String> read) {
    Map<String, Deque<Integer>> byText = new HashMap<>();
    for (int i = 0; i < printed.size(); i++) {
      byText.computeIfAbsent(key(printed.get(i)), key -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < read.size(); i++) {
      Deque<Integer> same = byText.get(key(read.get(i)));
      if (same != null && !same.isEmpty()) {
        join(same.remove(), i);
      }
    }
  }

  private static String key(String text) {
    return Folding.of(text, Strictness.SOFT);
  }

  private void joinAlike(List<String> printed, List<String> read) {
    boolean[] ordered = ordered();
    int from = 0;
    for (int i = 0; i < printed.size(); i++) {
      if (toRead[i] >= 0) {
        from = ordered[i] ? toRead[i] + 1 : from;
        continue;
      }
      for (int j = from; j < read.size() && !(toPrinted[j] >= 0 && ordered[toPrinted[j]]); j++) {
        if (toPrinted[j] < 0 && Words.shared(printed.get(i), read.get(j)) >= MIN_SHARED) {
          join(i, j);
          from = j + 1;
          break;
        }
      }
    }
  }

  /**
   * Which printed entries were found in the order of the list: the most of them that are. A list
   * may have an entry twice, and of those the other one may have been found.
   */
  private boolean[] ordered() {
    int[] length = new int[toRead.length];
    int[] before = new int[toRead.length];
    int last = -1;
    for (int i = 0; i < toRead.length; i++) {
      before[i] = -1;
      length[i] = toRead[i] < 0 ? 0 : 1;
      for (int j = 0; j < i && toRead[i] >= 0; j++) {
        if (toRead[j] >= 0 && toRead[j] < toRead[i] && length[j] >= length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      last = length[i] > 0 && (last < 0 || length[i] > length[last]) ? i : last;
    }
    boolean[] ordered = new boolean[toRead.length];
    for (int i = last; i >= 0; i = before[i]) {
      ordered[i] = true;
    }
    return ordered;
  }
}
