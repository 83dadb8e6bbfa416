package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines that a page wrapped. */
final class Blocks {

  /** Shorter lines don't tell how wide the text was set. */
  private static final int SHORTEST_WRAPPED = 40;

  /** Lines longer than this weren't wrapped by hand, typewriter or OCR. */
  private static final int WIDEST_WRAPPED = 200;

  /** A line is full when its next word would have ended beyond this part of the width. */
  private static final double FULL = 0.86;

  /** How much of the lines must run on in lower case for a page to count as hard-wrapped. */
  private static final int FEWEST_RUN_ON = 2;

  private static final Pattern LIST_LABEL =
      Pattern.compile("(?:\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|\\d{1,4}[.)])(?:\\s.*+|$)", Pattern.DOTALL);
  private static final Pattern RUN_IN_LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}/&’' -]{2,40}:.*+", Pattern.DOTALL);
  private static final Pattern NOTE_MARK =
      Pattern.compile("(?:[a-z]\\.|[*†‡§¶#∗])\\s?\\.?\\s*\\p{Lu}.*+", Pattern.DOTALL);
  private static final Pattern OPEN_END =
      Pattern.compile(
          ".*(?:[,:–—-]|\\s(?:of|and|in|for|the|a|an|with|on|to|by|from|or|as|at))",
          Pattern.DOTALL);

  private final SectionNames names;
  private final SiteChrome chrome;

  Blocks(SectionNames names, SiteChrome chrome) {
    this.names = names;
    this.chrome = chrome;
  }

  List<Block> of(List<Line> lines) {
    double width = width(lines);
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      open.add(lines.get(i));
      boolean last = i + 1 == lines.size();
      if (last || !joined(lines.get(i), lines.get(i + 1), open.size(), width)) {
        blocks.add(block(open, last || lines.get(i + 1).afterBlank()));
        open = new ArrayList<>();
      }
    }
    return blocks;
  }

  /** The width that the page was wrapped to; infinite where it wasn't. */
  private static double width(List<Line> lines) {
    int runOn = 0;
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      int length = lines.get(i).text().length();
      if (!next.afterBlank() && length >= SHORTEST_WRAPPED && length <= WIDEST_WRAPPED) {
        lengths.add(length);
        runOn += startsLower(next.text()) ? 1 : 0;
      }
    }
    if (runOn < FEWEST_RUN_ON || runOn * 8 < lengths.size()) {
      return Double.POSITIVE_INFINITY;
    }
    int[] sorted = lengths.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) (0.9 * (sorted.length - 1))];
  }

  private boolean joined(Line line, Line next, int open, double width) {
    if (next.bullet() || startsBlock(next.text()) || standsAlone(line.text())) {
      return false;
    }
    String text = line.text();
    boolean lower = startsLower(next.text());
    if (next.afterBlank()) {
      return lower && brokenOverBlank(text, next.text(), width);
    }
    if (lower && !Block.endsSentence(text)) {
      return true;
    }
    if (Double.isInfinite(width)) {
      return false;
    }
    return isFull(text, next.text(), width) || open == 1 && OPEN_END.matcher(text).matches();
  }

  /** A page break or OCR put a blank line into a wrapped paragraph. */
  private static boolean brokenOverBlank(String text, String next, double width) {
    return !Double.isInfinite(width)
        && text.length() >= 0.6 * width
        && !Block.endsSentence(text)
        && text.charAt(text.length() - 1) != ':'
        && next.length() <= WIDEST_WRAPPED;
  }

  private static boolean isFull(String text, String next, double width) {
    int word = next.indexOf(' ');
    int needed = text.length() + 1 + (word < 0 ? next.length() : word);
    return needed > FULL * width;
  }

  private boolean startsBlock(String next) {
    return LIST_LABEL.matcher(next).matches()
        || NOTE_MARK.matcher(next).matches()
        || isRunInLabel(next)
        || standsAlone(next);
  }

  private boolean isRunInLabel(String next) {
    return RUN_IN_LABEL.matcher(next).matches()
        && next.indexOf(':') <= 42
        && (AbstractLabels.opens(next)
            || names.part(next.substring(0, next.indexOf(':'))).isPresent());
  }

  private boolean standsAlone(String text) {
    return names.part(text).isPresent() || chrome.isButton(text);
  }

  private static boolean startsLower(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  private static Block block(List<Line> lines, boolean beforeBlank) {
    StringBuilder text = new StringBuilder(lines.getFirst().text());
    for (Line line : lines.subList(1, lines.size())) {
      if (!splitsWord(text, line.text())) {
        text.append(' ');
      }
      text.append(line.text());
    }
    return new Block(lines, text.toString(), beforeBlank);
  }

  /** A line that ends in a hyphen goes on without a space; whether the hyphen stays isn't known. */
  private static boolean splitsWord(StringBuilder text, String next) {
    int end = text.length();
    return end > 1
        && text.charAt(end - 1) == '-'
        && Character.isLetter(text.charAt(end - 2))
        && startsLower(next);
  }
}
