package org.ibid.indexer.source.nbib;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a file, with its number from 1. */
sealed interface NbibLine {

  /**
   * A tag of two to four characters, blanks up to its hyphen, and the value. Those who write such
   * files by hand leave out blanks: before the hyphen, or after it where some stand before.
   */
  Pattern TAGGED =
      Pattern.compile(
          "([A-Z][A-Z0-9]{1,3}+)(?: {0,3}+-(?:[ \\t]++(.*+))?+$| {1,2}+-(\\S.*+)|(?<=PMID)-(\\d++)\\s*+)");

  int number();

  /** The characters it is kept with. */
  String text();

  /** A field begins. */
  record Field(int number, String tag, String text) implements NbibLine {}

  /** The field before goes on. */
  record Continuation(int number, String text) implements NbibLine {}

  /** Neither. */
  record Stray(int number, String text) implements NbibLine {}

  /** What a line is that isn't blank. */
  static NbibLine of(int number, String line) {
    Matcher tagged = TAGGED.matcher(line);
    if (tagged.matches()) {
      return new Field(number, tagged.group(1), value(tagged));
    }
    String text = line.strip();
    return Character.isWhitespace(line.charAt(0))
        ? new Continuation(number, text)
        : new Stray(number, text);
  }

  private static String value(Matcher tagged) {
    for (int group = 2; group <= tagged.groupCount(); group++) {
      if (tagged.group(group) != null) {
        return tagged.group(group).strip();
      }
    }
    return "";
  }
}
