package org.ibid.server.eval;

/** When an entry that was read is the whole of one entry and nothing else. */
interface Segmentation {

  /**
   * Whether it is.
   *
   * @param raw what was read of it
   */
  boolean isWhole(Rendered.Entry entry, String raw, Strictness strictness);

  /** XML says where an entry ends, but not with which punctuation it would be printed. */
  static Segmentation byMarkup() {
    return (entry, raw, strictness) -> true;
  }

  /**
   * An entry is right with its row of links or without.
   *
   * @param misread the share of letters that may differ, softly
   */
  static Segmentation asPrinted(double misread) {
    return (entry, raw, strictness) ->
        isSame(entry.text(), raw, strictness, misread)
            || isSame(entry.text() + " " + entry.tail(), raw, strictness, misread);
  }

  private static boolean isSame(String printed, String raw, Strictness strictness, double misread) {
    String gold = Folding.of(printed, strictness);
    String read = Folding.of(raw, strictness);
    return gold.equals(read)
        || (strictness == Strictness.SOFT
            && misread > 0
            && EditDistance.isWithin(gold, read, misread));
  }
}
