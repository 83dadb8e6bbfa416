package org.ibid.server.strategy.text;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.Characters;

/**
 * A line of the text as it is printed, without the blanks around it.
 *
 * @param whole the whole text
 * @param end after its last character
 * @param apart whether a blank line stands before it
 */
record Printed(String whole, int start, int end, boolean apart) {

  /** The lines of a text that aren't blank. */
  static List<Printed> of(String text) {
    List<Printed> lines = new ArrayList<>();
    boolean apart = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      Printed line = trimmed(text, at, end, apart);
      boolean ofBreak = end > at || isNewLine(text, at);
      if (line.start < line.end) {
        lines.add(line);
        apart = false;
      } else if (ofBreak) {
        apart = true;
      }
      at = end + 1;
    }
    return lines;
  }

  /** Whether a break isn't the second half of a carriage return and line feed. */
  private static boolean isNewLine(String text, int at) {
    return text.charAt(at) != '\n' || at == 0 || text.charAt(at - 1) != '\r';
  }

  /** Line feed, carriage return, vertical tab, form feed, and Unicode's own. */
  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Printed trimmed(String text, int from, int to, boolean apart) {
    int start = from;
    while (start < to && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Printed(text, start, end, apart);
  }

  /** What stands there. */
  String text() {
    return whole.substring(start, end);
  }

  Aside as(Aside.Kind kind) {
    return new Aside(kind, text(), start);
  }
}
