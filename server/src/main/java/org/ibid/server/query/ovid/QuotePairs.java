package org.ibid.server.query.ovid;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Which quotation mark closes which. Where their number is odd, one that would take in a field or
 * half a group has lost its partner.
 */
final class QuotePairs {

  private static final Pattern FIELD = Pattern.compile("\\.[a-z]{2}(?:,[a-z]{2})*+\\.");

  private final String text;
  private final int[] closing;

  QuotePairs(String text, int start, int end) {
    this.text = text;
    this.closing = new int[end];
    Arrays.fill(closing, -1);
    long count = text.substring(start, end).chars().filter(c -> c == '"').count();
    pair(start, end, count % 2 == 1);
  }

  /** Where the mark at an offset is closed; -1 where it has no partner. */
  int closing(int mark) {
    return closing[mark];
  }

  private void pair(int start, int end, boolean odd) {
    boolean astray = odd;
    int open = text.indexOf('"', start);
    while (open >= 0 && open < end) {
      int close = text.indexOf('"', open + 1);
      if (close < 0 || close >= end) {
        return;
      }
      if (astray && isAstray(open + 1, close)) {
        astray = false;
        open = close;
      } else {
        closing[open] = close;
        open = text.indexOf('"', close + 1);
      }
    }
  }

  private boolean isAstray(int start, int end) {
    String inside = text.substring(start, end);
    long opened = inside.chars().filter(c -> c == '(').count();
    long closed = inside.chars().filter(c -> c == ')').count();
    return opened != closed || FIELD.matcher(inside).find();
  }
}
