package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of titles, journals and bodies, which names of persons hardly hold. */
final class TitleWords {

  /** Endings that nouns of titles have, and family names seldom. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?U)\\p{L}{2,}(?:tion|sion|ity|ness|ics|isms?|ology|ography|ment|ency|ability|ture|ysis|ship"
              + "|ings?|(?:or|g|ph|it)ies|tions|ments|ical|ional|able|ible)");

  /** Short forms of journals that are given names, too. */
  private static final Set<String> GIVEN = Set.of("Ann", "Can", "Dev");

  /** Small words that begin titles, or stand in them with a capital. */
  private static final Set<String> SMALL =
      Set.of(
          "The", "An", "In", "On", "Of", "From", "For", "With", "And", "To", "At", "By", "How",
          "Why", "What", "When", "New", "Les", "Das", "Die", "Der", "El", "La", "Le", "Los", "Las",
          "Une");

  /** A given name and a family name, with what stands between. */
  private static final int MAX_WORDS = 5;

  private TitleWords() {}

  /** Whether a text may be a person's name: short, and without any of these words. */
  static boolean areNoneIn(String name) {
    List<String> words = Spaces.words(name);
    return words.size() <= MAX_WORDS
        && !Bodies.isGroup(name)
        && !Houses.isPublisher(name)
        && words.stream().noneMatch(TitleWords::isOne);
  }

  private static boolean isOne(String word) {
    String bare = Spaces.trimmed(word, ".,");
    return bare.length() > 1
        && (NOUN.matcher(bare).matches()
            || JournalWords.isWrittenOut(bare)
            || (JournalWords.isAbbreviation(bare) && !GIVEN.contains(bare))
            || SMALL.contains(bare));
  }
}
