package org.ibid.indexer.reference;

/** Quotation marks around a title. */
final class Quotes {

  /** The first words of a journal's name tell that it is one. */
  private static final int NAME = 24;

  private Quotes() {}

  static boolean isOpening(char c) {
    return c == '\u201c'
        || c == '"'
        || c == '\u2018'
        || c == '\u00ab'
        || c == '\u201e'
        || c == '\'';
  }

  /** Where the quotation that opens at {@code open} closes; -1 if it doesn't. */
  static int closing(String text, int open) {
    String closers =
        switch (text.charAt(open)) {
          case '\u201c', '\u201d' -> "\u201d";
          case '\u2018', '\u2019' -> "\u2019";
          case '\u00ab', '\u00bb' -> "\u00bb";
          case '\u201e' -> "\u201c\u201d";
          case '\'' -> "'";
          default -> "\"";
        };
    for (int i = open + 1; i < text.length(); i++) {
      boolean marked = ",.?!".indexOf(text.charAt(i - 1)) >= 0;
      boolean letterAfter =
          !marked && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (closers.indexOf(text.charAt(i)) >= 0 && !letterAfter) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the quotation that is a whole title closes: a stop or comma stands before or after it.
   * {@code “Holding me back”: living with arthritis} is a title that only begins with one.
   */
  static int closingTitle(String text, int open) {
    int close = closing(text, open);
    int at = close;
    while (at > 0 && !endsTitle(text, at)) {
      int next = closing(text, at);
      at = next > at ? next : -1;
    }
    return at;
  }

  private static boolean endsTitle(String text, int close) {
    boolean before = ",.?!".indexOf(text.charAt(close - 1)) >= 0;
    boolean ends = Spaces.skip(text, close + 1, ", ") == text.length();
    boolean after = ends || ".;".indexOf(text.charAt(close + 1)) >= 0;
    boolean comma =
        text.startsWith(", ", close + 1)
            && close + 3 < text.length()
            && (!Character.isLowerCase(text.charAt(close + 3))
                || text.startsWith("in ", close + 3));
    boolean name = text.charAt(close) == '"' || text.charAt(close) == '\u201d';
    boolean capital =
        close + 2 < text.length()
            && text.charAt(close + 1) == ' '
            && Character.isUpperCase(text.charAt(close + 2));
    return before
        || after
        || comma
        || (capital && (name || JournalWords.isJournal(firstWords(text, close + 2))));
  }

  private static String firstWords(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + NAME));
  }
}
