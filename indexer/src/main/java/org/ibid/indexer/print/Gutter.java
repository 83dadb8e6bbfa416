package org.ibid.indexer.print;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The strip of blanks between two columns that stand side by side.
 *
 * @param at a position in it, counted in characters
 */
record Gutter(int at) {

  /** Blanks between two columns; one is a space between words. */
  private static final int NARROWEST = 2;

  /** Parts of a page are set to the same position but for so many characters. */
  private static final int TOLERANCE = 4;

  /** A column of less characters is a margin or the labels of a list. */
  private static final int NARROWEST_COLUMN = 15;

  /** Fewer lines side by side are a heading and its date, or names. */
  private static final int FEWEST_LINES = 3;

  /** A line of text has so many words at least; the cell of a table has less. */
  private static final double FEWEST_WORDS = 3;

  /** Longer lines weren't set in columns. */
  private static final int WIDEST_PAGE = 400;

  /** Three digits in brackets, and a stop. */
  private static final int LONGEST_LABEL = 6;

  private static final Pattern LABEL =
      Pattern.compile("\\[\\d{1,3}\\]\\.?|\\(?\\d{1,3}(?:[.:]|\\)\\.?)");

  /** How a line lies to a gutter. */
  enum Side {
    BLANK,
    LEFT,
    RIGHT,
    BOTH,
    ACROSS
  }

  /** The gutter of a stretch of lines; null where no text stands side by side. */
  static @Nullable Gutter of(List<String> lines) {
    int[] gaps = new int[WIDEST_PAGE + 2];
    lines.stream().filter(line -> line.length() <= WIDEST_PAGE).forEach(l -> countGaps(l, gaps));
    int covered = 0;
    int best = 0;
    int most = 0;
    for (int i = 0; i < WIDEST_PAGE; i++) {
      covered += gaps[i];
      if (i >= NARROWEST_COLUMN && covered > 0 && covered >= most) {
        most = covered;
        best = i;
      }
    }
    Gutter gutter = new Gutter(best);
    return most >= FEWEST_LINES && gutter.partsText(lines) ? gutter : null;
  }

  /**
   * Notes where each gap between ink and ink starts, and where it ends. The gap between a label and
   * its entry, in a list whose lines hang, is none.
   */
  private static void countGaps(String line, int[] gaps) {
    int gap = 0;
    int ink = Ink.start(line);
    for (int i = ink; i < line.length(); i++) {
      if (Ink.isBlank(line.charAt(i))) {
        gap++;
      } else {
        if (gap >= NARROWEST) {
          boolean labels = isLabel(line, ink, i - gap);
          gaps[i - gap] += labels ? 0 : 1;
          gaps[i] -= labels ? 0 : 1;
          ink = i;
        }
        gap = 0;
      }
    }
  }

  /** {@code 12.}, {@code [12]}. */
  private static boolean isLabel(String line, int start, int end) {
    return end - start <= LONGEST_LABEL && LABEL.matcher(line.substring(start, end)).matches();
  }

  /** Whether what stands on both sides is text, and as much of it as runs across. */
  private boolean partsText(List<String> lines) {
    int both = 0;
    int across = 0;
    int left = 0;
    int right = 0;
    int words = 0;
    for (String line : lines) {
      switch (side(line)) {
        case BOTH -> {
          int cut = cut(line);
          both++;
          left += Ink.end(line.substring(0, cut)) - Ink.start(line);
          right += Ink.end(line) - cut;
          words += words(line);
        }
        case ACROSS -> across++;
        case BLANK, LEFT, RIGHT -> {}
      }
    }
    return both >= FEWEST_LINES
        && both * FEWEST_LINES >= across / 2
        && left >= both * NARROWEST_COLUMN
        && right >= both * NARROWEST_COLUMN
        && words >= both * 2 * FEWEST_WORDS;
  }

  private static int words(String line) {
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean starts = i == 0 || Ink.isBlank(line.charAt(i - 1));
      words += starts && Character.isLetter(line.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Where a line lies. */
  Side side(String line) {
    int from = Ink.start(line);
    int to = Ink.end(line);
    if (from >= to) {
      return Side.BLANK;
    }
    if (to <= at + 1) {
      return Side.LEFT;
    }
    if (from >= at - TOLERANCE) {
      return Side.RIGHT;
    }
    return cut(line) > 0 ? Side.BOTH : to <= at + TOLERANCE ? Side.LEFT : Side.ACROSS;
  }

  /** Where the right part of a line starts; -1 where the line runs across. */
  int cut(String line) {
    for (int shift = 0; shift <= TOLERANCE; shift++) {
      int cut = Math.max(behindGap(line, at - shift), behindGap(line, at + shift));
      if (cut > 0) {
        return cut;
      }
    }
    return -1;
  }

  /** Where the gap ends that covers a position; -1 where none does. */
  private static int behindGap(String line, int position) {
    int start = position;
    int end = position;
    while (start > 0 && start <= line.length() && Ink.isBlank(line.charAt(start - 1))) {
      start--;
    }
    while (end < line.length() && Ink.isBlank(line.charAt(end))) {
      end++;
    }
    return end - start >= NARROWEST && start > 0 && end < line.length() ? end : -1;
  }

  /** Where what stands right of the gutter starts; far away where nothing does. */
  int rightFrom(String line) {
    return switch (side(line)) {
      case BOTH -> cut(line);
      case RIGHT -> Ink.start(line);
      case BLANK, LEFT, ACROSS -> Integer.MAX_VALUE;
    };
  }
}
