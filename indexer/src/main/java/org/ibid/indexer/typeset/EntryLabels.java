package org.ibid.indexer.typeset;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Labels that stand left of the entries of a list, too few to have an edge of their own: {@code 8.}
 * and, further in, the entry. They belong to the column of their entries.
 */
final class EntryLabels {

  /** Labels of a list and the room behind them take so many points. */
  private static final double WIDTH = 36;

  private static final Pattern LABEL = Pattern.compile("[\\[(]?\\d{1,3}[\\]).]?");

  private EntryLabels() {}

  /** The gutter left of the labels of the column behind it; the same where there are none. */
  static Gutter spared(List<Segment> segments, Gutter gutter) {
    double left = gutter.end();
    for (int i = 1; i < segments.size(); i++) {
      Segment label = segments.get(i - 1);
      if (isLabel(label, segments.get(i), gutter)) {
        left = Math.min(left, label.left());
      }
    }
    Gutter shifted = new Gutter(left);
    return isFree(segments, gutter, shifted) ? shifted : gutter;
  }

  private static boolean isLabel(Segment label, Segment entry, Gutter gutter) {
    return Math.abs(entry.left() - gutter.end()) < LeftEdges.NEAR
        && entry.isLevelWith(label)
        && label.right() < entry.left()
        && label.left() > gutter.end() - WIDTH
        && LABEL.matcher(label.words().getFirst().text()).matches();
  }

  /** Whether no text of the column before it ends where the gutter was shifted to. */
  private static boolean isFree(List<Segment> segments, Gutter gutter, Gutter shifted) {
    return segments.stream()
        .noneMatch(segment ->
            shifted.isCrossedBy(segment)
                && !gutter.isCrossedBy(segment)
                && segment.right() < gutter.end());
  }
}
