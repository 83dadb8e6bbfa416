package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers as a mark lists them: {@code 2, 4–7}.
 *
 * @param numbers ranges expanded, in printed order, each once
 * @param end the unit after the last digit
 */
record NumberList(List<Integer> numbers, int end) {

  /** The longest bibliographies count some hundred thousand entries. */
  private static final int MAX_DIGITS = 6;

  /** A range wider than this would be a list that nobody cites at once: {@code [1–900]} is data. */
  private static final int MAX_RANGE = 200;

  NumberList {
    numbers = List.copyOf(numbers);
  }

  /** The list that starts at {@code from}, or one without numbers where none does. */
  static NumberList at(String text, int from) {
    return new Reader(text, from, true).read();
  }

  /** The list that starts at {@code from} and has no space in it. */
  static NumberList tight(String text, int from) {
    return new Reader(text, from, false).read();
  }

  static boolean isDash(char c) {
    return c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2012'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2212';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\n';
  }

  /** The first unit at or after {@code at} that isn't a space. */
  static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static final class Reader {
    private final String text;
    private final boolean spaced;
    private final Set<Integer> numbers = new LinkedHashSet<>();
    private int at;
    private int end;

    Reader(String text, int from, boolean spaced) {
      this.text = text;
      this.spaced = spaced;
      this.at = from;
      this.end = from;
    }

    NumberList read() {
      boolean more = true;
      while (more) {
        more = item() && separator();
      }
      return new NumberList(new ArrayList<>(numbers), end);
    }

    private boolean item() {
      int first = number();
      if (first <= 0) {
        return false;
      }
      int afterFirst = at;
      int dash = skip(at);
      if (dash < text.length() && isDash(text.charAt(dash))) {
        at = skip(dash + 1);
        int last = number();
        if (last > first && last - first <= MAX_RANGE) {
          for (int n = first; n <= last; n++) {
            numbers.add(n);
          }
          end = at;
          return true;
        }
        at = afterFirst;
      }
      numbers.add(first);
      end = at;
      return true;
    }

    private int skip(int from) {
      return spaced ? skipBlanks(text, from) : from;
    }

    private boolean separator() {
      int i = skip(at);
      if (i >= text.length() || (text.charAt(i) != ',' && text.charAt(i) != ';')) {
        return false;
      }
      at = skip(i + 1);
      return true;
    }

    /** The number at {@code at}, or 0 where there is none that could be a label. */
    private int number() {
      int start = at;
      int value = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        value = at - start < MAX_DIGITS ? value * 10 + text.charAt(at) - '0' : 0;
        at++;
      }
      boolean label = at - start <= MAX_DIGITS && at > start && text.charAt(start) != '0';
      return label ? value : 0;
    }
  }
}
