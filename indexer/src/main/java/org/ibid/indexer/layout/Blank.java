package org.ibid.indexer.layout;

/**
 * Space as pages print it: Unicode's, and the non-breaking and zero-width ones that Java's isn't.
 */
final class Blank {

  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean only(String text) {
    return leading(text) == text.length();
  }

  /** Number of blanks that a text starts with. */
  static int leading(String text) {
    int i = 0;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static String strip(String text) {
    int start = leading(text);
    int end = text.length();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text with every run of blanks as one space, and none around it. */
  static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        collapsed.append(c);
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    return strip(collapsed.toString());
  }
}
