package org.ibid.indexer.reference;

/** Where family names end, which may be of several words: {@code van den Berg}. */
final class FamilyNames {

  /** A family name of more words is a phrase. */
  static final int MAX_WORDS = 5;

  private FamilyNames() {}

  /** The end of a family name that initials may follow; -1 if there is none. */
  static int endBeforeInitials(String text, int from) {
    int at = from;
    int end = -1;
    for (int words = 0; words < MAX_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      boolean name = NameWords.isFamilyWord(word) && !(words > 0 && isInitials(text, at, wordEnd));
      boolean article = words == 0 && word.equals("A");
      if (article || (!name && !(NameWords.isParticle(word) && wordEnd < text.length()))) {
        return end;
      }
      end = name ? wordEnd : end;
      if (!isBeforeSpace(text, wordEnd)) {
        return end;
      }
      at = wordEnd + 1;
    }
    return -1;
  }

  /** The end of a family name that stands behind given names or before a comma; -1 if none does. */
  static int end(String text, int from) {
    int at = from;
    int end = -1;
    for (int words = 0; words < MAX_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      boolean name = NameWords.isFamilyWord(word) && wordEnd - at > 1;
      boolean joiner = word.equals("and") || word.equals("et");
      if (joiner || (!name && !NameWords.isParticle(word))) {
        return end;
      }
      end = name ? wordEnd : end;
      if (!isBeforeSpace(text, wordEnd)) {
        return end;
      }
      at = wordEnd + 1;
    }
    return end;
  }

  /** Whether a word is nothing but initials. */
  static boolean isInitials(String text, int at, int wordEnd) {
    return NameWords.initialsEnd(text, at) >= wordEnd;
  }

  private static boolean isBeforeSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ';
  }
}
