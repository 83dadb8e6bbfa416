package org.ibid.indexer.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strip of blanks between two columns that stand side by side.
 *
 * @param start where the lines of the right column start, counted in characters
 */
record Gutter(int start) {

  /** Blanks between two columns; one or none is a space between words. */
  private static final int NARROWEST = 2;

  /** Lines of a page are set to the same position but for so many characters. */
  private static final int TOLERANCE = 4;

  /** A column of less characters is a margin or the labels of a list. */
  private static final int NARROWEST_COLUMN = 15;

  /** Fewer lines side by side are a heading and its date, or names. */
  private static final int FEWEST_LINES = 3;

  /** A line of text has so many words at least; the cell of a table has less. */
  private static final double FEWEST_WORDS = 3;

  /** Longer lines weren't set in columns. */
  private static final int WIDEST_PAGE = 400;

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
    int[] starts = new int[WIDEST_PAGE + 1];
    for (String line : lines) {
      if (line.length() <= WIDEST_PAGE) {
        countStarts(line, starts);
      }
    }
    int best = 0;
    int most = 0;
    for (int at = NARROWEST_COLUMN; at < WIDEST_PAGE; at++) {
      int votes = starts[at - 1] + 2 * starts[at] + starts[at + 1];
      if (votes > most) {
        most = votes;
        best = at;
      }
    }
    Gutter gutter = new Gutter(best);
    return most > 0 && gutter.partsText(lines) ? gutter : null;
  }

  /** Counts where ink starts behind other ink and a gap. */
  private static void countStarts(String line, int[] starts) {
    int gap = 0;
    for (int i = Ink.start(line); i < line.length(); i++) {
      if (Ink.isBlank(line.charAt(i))) {
        gap++;
      } else {
        starts[i] += gap >= NARROWEST ? 1 : 0;
        gap = 0;
      }
    }
  }

  /** Whether what stands on both sides is text, and more of it than runs across. */
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
          right += line.length() - cut;
          words += words(line);
        }
        case ACROSS -> across++;
        case BLANK, LEFT, RIGHT -> {}
      }
    }
    return both >= FEWEST_LINES
        && both * 3 >= across
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
    if (from >= start - TOLERANCE) {
      return Side.RIGHT;
    }
    if (to <= start + TOLERANCE / 2) {
      return Side.LEFT;
    }
    return cut(line) > 0 ? Side.BOTH : Side.ACROSS;
  }

  /** Where the right part of a line starts; -1 where the line runs across. */
  int cut(String line) {
    for (int shift = 0; shift <= TOLERANCE; shift++) {
      if (startsAfterGap(line, start + shift)) {
        return start + shift;
      }
      if (startsAfterGap(line, start - shift)) {
        return start - shift;
      }
    }
    return -1;
  }

  /** Where what stands right of the gutter starts; the gutter's own start where nothing does. */
  int rightFrom(String line) {
    return switch (side(line)) {
      case BOTH -> cut(line);
      case RIGHT -> Math.min(Ink.start(line), start);
      case BLANK, LEFT, ACROSS -> start;
    };
  }

  private static boolean startsAfterGap(String line, int at) {
    return at >= NARROWEST
        && at < line.length()
        && !Ink.isBlank(line.charAt(at))
        && Ink.isBlank(line.charAt(at - 1))
        && Ink.isBlank(line.charAt(at - 2));
  }
}
