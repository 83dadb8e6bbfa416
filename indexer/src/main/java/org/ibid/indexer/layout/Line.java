package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source that isn't blank.
 *
 * @param text the line without surrounding space and without its bullet
 * @param indent number of blanks before the text or its bullet
 * @param marker the bullet that stood before the text, or empty
 * @param afterBlank whether a blank line, or the start of the text, is before it
 */
record Line(String text, int indent, String marker, boolean afterBlank) {

  private static final String BULLETS = "•●▪■◦‣⁃»➢➤►▸✓·";

  /** Hyphens and asterisks are bullets only where a blank follows. */
  private static final String SPACED_BULLETS = "-*–o";

  boolean bullet() {
    return !marker.isEmpty();
  }

  /** This line as one that follows on the line before without a blank one. */
  Line following() {
    return new Line(text, indent, marker, false);
  }

  /** The line with its bullet. */
  String printed() {
    return marker.isEmpty() ? text : marker + " " + text;
  }

  /** Whether the bullet may as well be a dash of running text that a wrapped line starts with. */
  boolean startsWithDash() {
    return marker.equals("-") || marker.equals("–");
  }

  /** The lines of a text that aren't blank, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        String line = text.substring(start, i);
        if (Blank.only(line) || isEmptyItem(line)) {
          blank |= !(i > 0 && i < text.length() && isInsideCrLf(text, i));
        } else {
          lines.add(parse(line, blank));
          blank = false;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isInsideCrLf(String text, int i) {
    return text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
  }

  private static Line parse(String printed, boolean afterBlank) {
    int indent = Blank.leading(printed);
    String text = Blank.strip(printed);
    boolean bullet = startsWithBullet(text);
    return bullet
        ? new Line(Blank.strip(text.substring(1)), indent, text.substring(0, 1), afterBlank)
        : new Line(text, indent, "", afterBlank);
  }

  /** A bullet that nothing follows: an image or a button once. */
  private static boolean isEmptyItem(String line) {
    String text = line.length() > 80 ? line : Blank.strip(line);
    return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean startsWithBullet(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    return BULLETS.indexOf(first) >= 0
        || (SPACED_BULLETS.indexOf(first) >= 0 && Blank.is(text.charAt(1)));
  }
}
