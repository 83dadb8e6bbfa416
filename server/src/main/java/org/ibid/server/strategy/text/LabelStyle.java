package org.ibid.server.strategy.text;

/**
 * How numbers stand before lines.
 *
 * @param before what stands before a number: {@code #}, {@code S}, or nothing
 * @param after what stands behind: {@code .}, a tab, or nothing but a blank
 * @param printed whether there are numbers at all
 * @param descending whether the last line comes first, as in the history of a search interface
 */
public record LabelStyle(String before, String after, boolean printed, boolean descending) {

  /** No numbers: lines are counted. */
  public static final LabelStyle NONE = new LabelStyle("", "", false, false);

  static LabelStyle of(String before, String after) {
    return new LabelStyle(before, after, true, false);
  }

  /** Whether what stands around a number says that it is one of a line. */
  boolean isPlain() {
    return !after.isEmpty();
  }

  /** A number as it stands before a line; nothing where lines have none. */
  String print(int number) {
    if (!printed) {
      return "";
    }
    return before + number + after + (after.equals("\t") ? "" : " ");
  }

  LabelStyle reversed() {
    return new LabelStyle(before, after, printed, true);
  }
}
