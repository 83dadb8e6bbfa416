package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;

/** White space of a reference string. */
final class Spaces {

  private Spaces() {}

  /** The text in one line, any run of white space as one space, none at the ends. */
  static String collapsed(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /** The words of a text in one line, split at its spaces. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        words.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }

  /** The text without spaces and the given characters at its ends. */
  static String trimmed(String text, String edges) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start), edges)) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), edges)) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The first place from {@code from} on that none of the given characters is at. */
  static int skip(String text, int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isEdge(char c, String edges) {
    return c == ' ' || edges.indexOf(c) >= 0;
  }
}
