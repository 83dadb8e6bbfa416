package org.ibid.server.query;

/** What the characters of a typed text are to a parser. */
public final class Characters {

  private Characters() {}

  /** Straight quotes, and what word processors make of them in several languages. */
  public static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || isInvisible(c);
  }

  /** Whether text has something that could be found. */
  public static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The text without invisible characters, its blanks single spaces, none at its ends. */
  public static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (!isBlank(c)) {
        tidy.append(c);
      } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    return tidy.toString().strip();
  }

  /** Zero-width and direction characters and soft hyphens, which come along when text is pasted. */
  public static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
