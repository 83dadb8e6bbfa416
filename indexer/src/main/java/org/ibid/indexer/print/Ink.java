package org.ibid.indexer.print;

/** Where the characters of a line stand that aren't blank. */
final class Ink {

  private Ink() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  static boolean isEmpty(String line) {
    return start(line) == line.length();
  }

  /** The first character that isn't blank; the line's length where all are. */
  static int start(String line) {
    int i = 0;
    while (i < line.length() && isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Behind the last character that isn't blank; 0 where all are. */
  static int end(String line) {
    int i = line.length();
    while (i > 0 && isBlank(line.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static String stripped(String line) {
    int start = start(line);
    return start == line.length() ? "" : line.substring(start, end(line));
  }
}
