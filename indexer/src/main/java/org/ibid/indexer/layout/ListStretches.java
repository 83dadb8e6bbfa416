package org.ibid.indexer.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the stretches of a page that are entries of a reference list, wherever a printed page's
 * columns were put: line by line what speaks for an entry and what for text, summed up, and the
 * best parting of the whole page into stretches of either (a Viterbi path over two states).
 */
final class ListStretches {

  /** What a stretch must have more for it than against it: three entries have. */
  private static final int WORTH = 10;

  /** An entry's authors at the start of a line. */
  private static final int NAMED = 2;

  /** A year with volume or pages, or what stands last in an entry at the line's end. */
  private static final int SOURCE = 2;

  /** A label alone on its line. */
  private static final int LABEL = 2;

  /** A line that shows none of these: entries have one or two such, text little else. */
  private static final int PLAIN = -1;

  /** A line of a block that shows none of these at all. */
  private static final int TEXT = -3;

  /** A cell of a table has less words before its year or range. */
  private static final int FEWEST_WORDS = 4;

  /** So many names start a list's lines; a table of studies has years alone. */
  private static final int FEWEST_NAMED = 3;

  private static final Pattern ALONE = Pattern.compile("\\[\\d{1,3}\\]|\\d{1,3}\\.");

  /** {@code 2015;33(11)}, {@code 2003, 12:4}, {@code 12, 34–56 (2003)}. */
  private static final Pattern YEAR_AND_SOURCE =
      Pattern.compile(
          "\\b(?:19|20)\\d{2}[a-z]?(?:[;,]\\s?\\d|\\s[A-Z][a-z]{2}[ ;:]|\\)[.,]\\s\\p{Lu})|\\d[–-]\\d++,?\\s\\(?(?:19|20)\\d{2}\\b");

  private final List<Block> blocks;
  private final Headings headings;

  private ListStretches(List<Block> blocks, Headings headings) {
    this.blocks = blocks;
    this.headings = headings;
  }

  /** Positions of the blocks in such stretches. */
  static Set<Integer> of(List<Block> blocks, Headings headings) {
    return new ListStretches(blocks, headings).find();
  }

  private Set<Integer> find() {
    Set<Integer> inside = new HashSet<>();
    int text = 0;
    int list = -WORTH;
    int[] from = new int[blocks.size()];
    boolean[] ends = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      boolean begins = i == 0 || text - WORTH > list;
      from[i] = begins ? i : from[i - 1];
      list = Math.max(list, text - WORTH) + score(i);
      ends[i] = list > text;
      text = Math.max(text, list);
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (ends[i]) {
        keep(from[i], i, inside);
        i = from[i];
      }
    }
    return inside;
  }

  private void keep(int from, int last, Set<Integer> inside) {
    long named =
        blocks.subList(from, last + 1).stream()
            .flatMap(block -> block.lines().stream())
            .filter(line -> EntryShape.startsWithAuthor(EntryLabels.unlabelled(line.text())))
            .limit(FEWEST_NAMED)
            .count();
    if (named == FEWEST_NAMED) {
      for (int i = from; i <= last; i++) {
        inside.add(i);
      }
    }
  }

  /** What speaks for a block; nobody sets a heading or a paragraph of text in a list. */
  private int score(int i) {
    if (headings.known(i).isPresent()) {
      return -WORTH;
    }
    List<Line> lines = blocks.get(i).lines();
    int score = lines.stream().mapToInt(line -> score(line.text())).sum();
    return score == PLAIN * lines.size() ? TEXT * lines.size() : score;
  }

  private static int score(String text) {
    if (ALONE.matcher(text).matches()) {
      return LABEL;
    }
    int score =
        (EntryShape.startsWithName(EntryLabels.unlabelled(text)) ? NAMED : 0)
            + (isSource(text) ? SOURCE : 0);
    return score == 0 ? PLAIN : score;
  }

  private static boolean isSource(String text) {
    return YEAR_AND_SOURCE.matcher(text).find()
        || (EntryShape.endsEntry(text) && Words.count(text) >= FEWEST_WORDS);
  }
}
