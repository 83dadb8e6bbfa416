package org.ibid.indexer.concept;

/**
 * The words of stretches of ASCII, found as UAX 29 finds them: letters and digits, an apostrophe
 * between two letters or two digits, and a stop, comma or semicolon between two digits. Stops and
 * colons between letters part words, as {@link TextAnalysis} wants it.
 */
final class AsciiWords {

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;

  private static final char LAST_ASCII = '\u007F';
  private static final byte[] KINDS = kinds();

  private AsciiWords() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[LAST_ASCII + 1];
    for (char c = 0; c <= LAST_ASCII; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      kinds[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : OTHER;
    }
    return kinds;
  }

  /** Whether the words of a stretch are found here; an underscore joins words in its own way. */
  static boolean areIn(char c) {
    return c <= LAST_ASCII && c != '_';
  }

  /** Where the next word begins, or {@code to}. */
  static int start(char[] text, int from, int to) {
    int at = from;
    while (at < to && KINDS[text[at]] == OTHER) {
      at++;
    }
    return at;
  }

  /** Where the word ends that begins at {@code start}. */
  static int end(char[] text, int start, int to) {
    int at = start + 1;
    while (at < to && (KINDS[text[at]] != OTHER || joins(text, at, to))) {
      at++;
    }
    return at;
  }

  private static boolean joins(char[] text, int at, int to) {
    if (at + 1 >= to) {
      return false;
    }
    byte before = KINDS[text[at - 1]];
    return before != OTHER
        && before == KINDS[text[at + 1]]
        && switch (text[at]) {
          case '\'' -> true;
          case '.', ',', ';' -> before == DIGIT;
          default -> false;
        };
  }

  /** Whether a word is made of digits alone. */
  static boolean isNumber(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (KINDS[text[i]] != DIGIT) {
        return false;
      }
    }
    return true;
  }

  static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** Where a word ends without the possessive's {@code 's}. */
  static int withoutPossessive(char[] text, int start, int end) {
    boolean possessive =
        end - start >= 2 && text[end - 2] == '\'' && (text[end - 1] == 's' || text[end - 1] == 'S');
    return possessive ? end - 2 : end;
  }
}
