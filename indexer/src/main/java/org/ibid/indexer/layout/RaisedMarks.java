package org.ibid.indexer.layout;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out what was raised behind or before the names of authors in print and now stands in their
 * line: {@code Ng1,2,*}, {@code Ng,1 Poe2}, {@code 2Ng}, {@code Ng, PhDa,b}, {@code Ng ID1}.
 */
final class RaisedMarks {

  /** Symbols of notes: stars, daggers, signs of paragraphs and sections, envelopes. */
  private static final String SYMBOL = "*∗⁎†‡§¶‖#✉✝^";

  /** The icon of an author's ORCID comes out as its letters. */
  private static final Pattern ICON =
      Pattern.compile(
          "(?<=[\\p{L}\\d.] ?)(?:ID|iD)(?=\\s?[\\d,;" + SYMBOL + "]|\\s*+$|\\s(?:and|&)\\s)");

  private static final Pattern DEGREE =
      Pattern.compile(
          "(?<=,\\s?)(?:Ph\\.?D|DPhil|DSc|MSc|BSc|MPhil|PharmD|MPH|MD|MB|MM|MS|MA|BS|BA|RN)"
              + "(?:[a-h](?:,\\s?[a-h](?!\\p{L}))*+)(?=[\\s,;"
              + SYMBOL
              + "]|$)");

  /** Numbers and symbols with what parts them; letters only behind a number. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\s,]*+[\\d"
              + SYMBOL
              + "](?:[\\s,]*+[\\d"
              + SYMBOL
              + "]|[–-](?=\\d)|(?<=[\\d"
              + SYMBOL
              + "]),?\\s?[a-h](?=[\\s,;]|$))*+[\\s,]*+");

  /** {@code Ng . Poe .}: dots in mid-height between names. */
  private static final Pattern DOTS = Pattern.compile("\\s\\.(?=\\s|$)");

  private static final Pattern NUMBER = Pattern.compile(" \\d{2,4} ");

  /** What follows the number of {@code the 204 Study Group}. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:\\p{L}++ ){0,3}(?:[Gg]roup|Consortium|Investigators|Collaborators)(?=\\W|$)");

  private RaisedMarks() {}

  /** The line with a comma for each group of marks; one that holds none comes back as it is. */
  static String removed(String line) {
    String plain = DOTS.matcher(line).replaceAll(",");
    boolean marked =
        plain.codePoints().anyMatch(c -> Character.isDigit(c) || SYMBOL.indexOf(c) >= 0);
    if (!marked) {
      return DEGREE.matcher(plain).replaceAll("");
    }
    String bare = ICON.matcher(DEGREE.matcher(plain).replaceAll("")).replaceAll("");
    return MARKS
        .matcher(bare)
        .replaceAll(mark -> isOfGroup(bare, mark) ? mark.group() : ", ")
        .replaceAll("(?:,\\s*+){2,}", ", ");
  }

  /** Whether a line holds any. */
  static boolean isIn(String line) {
    return MARKS.matcher(line).results().anyMatch(mark -> !isOfGroup(line, mark));
  }

  private static boolean isOfGroup(String line, MatchResult mark) {
    return NUMBER.matcher(mark.group()).matches()
        && GROUP.matcher(line).region(mark.end(), line.length()).lookingAt();
  }
}
