package org.ibid.server.eval;

import java.util.List;

/** Misreads characters as scanners do. */
final class Scan {

  /** What is taken for what, as far as letters go. */
  private static final List<String[]> CONFUSIONS =
      List.of(
          new String[] {"rn", "m"},
          new String[] {"m", "rn"},
          new String[] {"cl", "d"},
          new String[] {"li", "h"},
          new String[] {"e", "c"},
          new String[] {"c", "e"},
          new String[] {"b", "o"},
          new String[] {"h", "b"},
          new String[] {"l", "1"},
          new String[] {"I", "l"},
          new String[] {"β", "B"},
          new String[] {"μ", "u"},
          new String[] {"ü", "u"},
          new String[] {"é", "e"});

  /** Shorter words are read by what stands around them, and hold initials. */
  private static final int MIN_WORD = 5;

  private final Choices choices;
  private final double rate;

  /**
   * A scanner.
   *
   * @param perMille how many of a thousand letters are misread: 1 to 5 with today's programs
   */
  Scan(Choices choices, int perMille) {
    this.choices = choices;
    this.rate = perMille / 1000.0;
  }

  String of(String text) {
    String joined = choices.chance(0.5) ? text.replace("fi", "ﬁ").replace("fl", "ﬂ") : text;
    StringBuilder scanned = new StringBuilder(joined.length());
    int at = 0;
    while (at < joined.length()) {
      int end = at;
      while (end < joined.length() && Character.isLetter(joined.charAt(end))) {
        end++;
      }
      if (end == at) {
        scanned.append(joined.charAt(at++));
      } else {
        String word = joined.substring(at, end);
        boolean isAddress = end < joined.length() && "/@_".indexOf(joined.charAt(end)) >= 0;
        scanned.append(word.length() < MIN_WORD || isAddress ? word : misread(word));
        at = end;
      }
    }
    return scanned.toString();
  }

  private String misread(String word) {
    if (!choices.chance(rate * word.length())) {
      return word;
    }
    String[] confusion = CONFUSIONS.get(choices.between(0, CONFUSIONS.size()));
    int at = word.indexOf(confusion[0]);
    return at <= 0
        ? word
        : word.substring(0, at) + confusion[1] + word.substring(at + confusion[0].length());
  }
}
