package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the lines that a page wrapped. */
final class Blocks {

  /** Shorter lines don't tell how wide the text was set. */
  private static final int SHORTEST_WRAPPED = 40;

  /** Lines longer than this weren't wrapped by hand, typewriter or OCR. */
  private static final int WIDEST_WRAPPED = 200;

  /**
   * Of the lines that surely run on, all but this part needed at least as much room as the width;
   * the rest were broken early.
   */
  private static final double BROKEN_EARLY = 0.08;

  /** Lines of the front matter, where a journal or title isn't followed by a blank line. */
  private static final int FRONT = 80;

  /** Links of a menu are short. */
  private static final int LONGEST_MENU_ITEM = 40;

  /** How much of the lines must run on in lower case for a page to count as hard-wrapped. */
  private static final int FEWEST_RUN_ON = 2;

  private static final Pattern LIST_LABEL =
      Pattern.compile("(?:\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|\\d{1,3}[.)])(?:\\s.*+|$)", Pattern.DOTALL);
  private static final Pattern SUBHEADING =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?\\s\\p{Lu}.{0,120}");

  /** Licences end so; what follows them on the next line is the paper's. */
  private static final Pattern LICENCE_END =
      Pattern.compile(
          "\\b(?:properly (?:cited|credited)|(?:source|author)s? are credited)\\.$|^cited\\.$");

  private static final Pattern RUN_IN_LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}/&’' -]{2,40}:.*+", Pattern.DOTALL);
  private static final Pattern NOTE_MARK =
      Pattern.compile("(?:[a-z]\\.|[*†‡§¶#∗])\\s?\\.?\\s*\\p{Lu}.*+", Pattern.DOTALL);
  private static final Pattern MARKED = Pattern.compile("\\p{L}\\s?[\\d*†‡§]");
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

  /** The blocks of a page, and which of them are surely its title and its authors. */
  PageBlocks of(List<Line> lines) {
    double set = width(lines);
    double width = !Double.isInfinite(set) && isBlankSeparated(lines, set) ? RAGGED * set : set;
    Optional<TitleSpan> head = TitleSpan.of(lines, names, chrome, !Double.isInfinite(set));
    LineJoin join = new LineJoin(lines);
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      open.add(lines.get(i));
      boolean last = i + 1 == lines.size();
      int at = i;
      boolean joins = head.filter(h -> h.joins(at)).isPresent();
      boolean parts = head.filter(h -> h.parts(at)).isPresent();
      if (last || !(joins || (!parts && joined(i, lines, open.size(), width)))) {
        blocks.add(block(open, last || lines.get(i + 1).afterBlank(), join));
        open = new ArrayList<>();
      }
    }
    return PageBlocks.of(blocks, head, join);
  }

  /** Where blank lines part the paragraphs, a line this short may still run on. */
  private static final double RAGGED = 0.72;

  /** Whether short lines that end a sentence mostly have a blank line behind them. */
  private static boolean isBlankSeparated(List<Line> lines, double width) {
    int blank = 0;
    int none = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().length() < width
          && Block.endsSentence(line.text())
          && !isFull(line.text(), lines.get(i + 1).text(), RAGGED * width)) {
        blank += lines.get(i + 1).afterBlank() ? 1 : 0;
        none += lines.get(i + 1).afterBlank() ? 0 : 1;
      }
    }
    return blank > 3 * none;
  }

  /** The width that the page was wrapped to; infinite where it wasn't. */
  private static double width(List<Line> lines) {
    int candidates = 0;
    List<Integer> needed = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      int length = lines.get(i).text().length();
      if (!next.afterBlank() && length >= SHORTEST_WRAPPED && length <= WIDEST_WRAPPED) {
        candidates++;
        if (startsLower(next.text()) && !next.bullet()) {
          needed.add(needed(lines.get(i).text(), next.text()));
        }
      }
    }
    if (needed.size() < FEWEST_RUN_ON || needed.size() * 8 < candidates) {
      return Double.POSITIVE_INFINITY;
    }
    int[] sorted = needed.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted[(int) Math.ceil(BROKEN_EARLY * (sorted.length - 1))];
  }

  private boolean joined(int i, List<Line> lines, int open, double width) {
    Line next = lines.get(i + 1);
    String text = lines.get(i).text();
    boolean midSentence =
        !next.afterBlank() && isFull(text, next.text(), width) && !endsClause(text);
    boolean starts =
        (next.bullet() && !(midSentence && next.startsWithDash()))
            || startsBlock(next.text(), midSentence)
            || (i < FRONT && opensAuthors(text, next.text()))
            || (i < FRONT && FrontLine.isLetteredAffiliation(next.text()));
    if (starts
        || LICENCE_END.matcher(text).find()
        || standsAlone(text)
        || (i < FRONT && endsJournalLine(text, next.text()))) {
      return false;
    }
    if (i + 2 < Math.min(lines.size(), FRONT) && wrapsTitle(text, next, lines.get(i + 2))) {
      return true;
    }
    if (LineJoin.isContinuation(next.text()) && (i < FRONT || !next.afterBlank())) {
      return true;
    }
    boolean lower = startsLower(next.text());
    if (next.afterBlank()) {
      return lower && brokenOverBlank(text, next.text(), width);
    }
    if (i < FRONT && isMenuItem(text) && isMenuItem(next.text())) {
      return false;
    }
    if (lower && !Block.endsSentence(text)) {
      return true;
    }
    if (Double.isInfinite(width)) {
      return false;
    }
    return isFull(text, next.text(), width)
        || (open == 1 && (OPEN_END.matcher(text).matches() || areCapitals(text, next.text())));
  }

  /** A long line and a shorter one above the authors are a title. */
  private static boolean wrapsTitle(String text, Line next, Line third) {
    return !next.afterBlank()
        && text.length() >= SHORTEST_WRAPPED
        && next.text().length() < text.length()
        && !Block.endsSentence(text)
        && isAuthors(third.text())
        && !isAuthors(next.text())
        && !isAuthors(text)
        && !FrontLine.isFurniture(next.text())
        && !FrontLine.isFurniture(text);
  }

  /** Three names, or names with the marks of their notes, below a line that isn't left open. */
  private static boolean opensAuthors(String text, String next) {
    return !OPEN_END.matcher(text).matches()
        && !isAuthors(text)
        && AuthorLine.recognise(next, AffiliationMarks.none())
            .filter(a -> a.authors().size() > (MARKED.matcher(next).find() ? 1 : 2))
            .isPresent();
  }

  private static boolean isAuthors(String text) {
    return AuthorLine.isLabelled(text)
        || AuthorLine.recognise(text, AffiliationMarks.none())
            .filter(a -> a.authors().size() > 1)
            .isPresent();
  }

  /** A title in capitals over two lines. */
  private static boolean areCapitals(String text, String next) {
    return TitleCase.isCapitals(text) && TitleCase.isCapitals(next) && Words.count(text) > 2;
  }

  private static boolean endsJournalLine(String text, String next) {
    return Character.isUpperCase(next.codePointAt(0))
        && text.charAt(text.length() - 1) != '-'
        && JournalLine.parse(text).isPresent();
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
    return needed(text, next) >= width;
  }

  /** Room that a line needs to hold the next one's first word too. */
  private static int needed(String text, String next) {
    int word = next.indexOf(' ');
    return text.length() + 1 + (word < 0 ? next.length() : word);
  }

  private static boolean endsClause(String text) {
    return Block.endsSentence(text) || ":;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A number at the start of a line labels it, unless the line before breaks off in a sentence. */
  private boolean startsBlock(String next, boolean midSentence) {
    return (!midSentence && LIST_LABEL.matcher(next).matches())
        || SUBHEADING.matcher(next).matches()
        || NOTE_MARK.matcher(next).matches()
        || isRunInLabel(next)
        || (next.indexOf(':') > 0 && AuthorLine.isLabelled(next))
        || standsAlone(next);
  }

  private boolean isRunInLabel(String next) {
    return RUN_IN_LABEL.matcher(next).matches()
        && next.indexOf(':') <= 42
        && (AbstractLabels.opens(next)
            || names.part(next.substring(0, next.indexOf(':'))).isPresent());
  }

  private boolean standsAlone(String text) {
    return names.part(text).isPresent() || chrome.isButton(text) || TypeLine.of(text).isPresent();
  }

  /** A word or three in lower case above the title: {@code articles}, {@code our journals}. */
  private static boolean isMenuItem(String text) {
    return startsLower(text)
        && text.length() <= LONGEST_MENU_ITEM
        && Words.count(text) <= 3
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean startsLower(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  private static Block block(List<Line> lines, boolean beforeBlank, LineJoin join) {
    StringBuilder text = new StringBuilder(lines.getFirst().text());
    lines.subList(1, lines.size()).forEach(line -> join.append(text, line));
    return new Block(lines, text.toString(), beforeBlank);
  }
}
