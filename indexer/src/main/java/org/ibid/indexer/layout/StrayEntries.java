package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds entries of a reference list that come before its heading: the second column of a printed
 * page, taken first.
 */
final class StrayEntries {

  /** So many entries on each other are no enumeration of the text. */
  private static final int FEWEST = 3;

  /** An entry of a list has no more lines on average. */
  private static final int MOST_LINES = 7;

  private static final Pattern LABEL = Pattern.compile("\\[\\d{1,3}\\]|\\d{1,3}\\.");
  private static final Pattern YEAR = Pattern.compile("\\b(?:18|19|20)\\d{2}[a-z]?\\b");

  private StrayEntries() {}

  /** Positions of the blocks that are such entries. */
  static Set<Integer> of(List<Block> blocks) {
    Set<Integer> strays = new HashSet<>();
    List<Integer> run = new ArrayList<>();
    int entries = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean entry = isEntry(block);
      if (entry || LABEL.matcher(block.text()).matches()) {
        run.add(i);
        entries += entry ? 1 : 0;
      } else {
        keep(run, entries, strays);
        entries = 0;
      }
      if (isList(block)) {
        strays.add(i);
      }
    }
    keep(run, entries, strays);
    return strays;
  }

  private static void keep(List<Integer> run, int entries, Set<Integer> strays) {
    if (entries >= FEWEST) {
      strays.addAll(run);
    }
    run.clear();
  }

  private static boolean isEntry(Block block) {
    return EntryShape.startsWithName(EntryLabels.unlabelled(block.text()))
        && EntryShape.endsEntry(block.text())
        && YEAR.matcher(block.text()).find();
  }

  /** Several entries without labels in one block, each starting with an author and a year. */
  private static boolean isList(Block block) {
    List<Line> lines = block.lines();
    int starts = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean named = EntryShape.startsWithName(lines.get(i).text());
      boolean ended =
          i == 0 || EntryShape.score(lines.get(i - 1), lines.get(i), 0) >= EntryShape.START;
      starts += named && ended ? 1 : 0;
    }
    return starts >= FEWEST
        && starts * MOST_LINES >= lines.size()
        && YEAR.matcher(block.text()).results().limit(starts).count() == starts;
  }
}
