package org.ibid.indexer.layout;

/** Counts words as runs of anything but blanks. */
final class Words {

  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean ink = !Blank.is(text.charAt(i));
      words += ink && !inside ? 1 : 0;
      inside = ink;
    }
    return words;
  }
}
