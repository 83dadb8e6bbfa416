package org.ibid.indexer.layout;

import java.util.regex.Pattern;

/**
 * Numbers alone on their lines in a reference list: labels where they count on from 1, numbers of
 * pages where they don't.
 */
final class LoneLabels {

  /** So many labels may have gone with their entries before a number is no label any more. */
  private static final int WIDEST_GAP = 5;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private int last;

  /** Whether a block is the next label; asked of each block once, in order. */
  boolean isNext(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    int number = Integer.parseInt(text);
    boolean next = last == 0 ? number == 1 : number > last && number <= last + WIDEST_GAP;
    last = next ? number : last;
    return next;
  }
}
