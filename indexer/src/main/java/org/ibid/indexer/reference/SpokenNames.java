package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * Whether capitalised words at the start of a reference are persons as one says their names, {@code
 * Ann Moss and Bo F. Vale, Warm sand}, and not a title in capitals, {@code Shore Notes and Tide
 * Tables, London}.
 */
final class SpokenNames {

  /** Endings that nouns of titles have, and family names seldom. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?U)\\p{L}{2,}(?:tion|sion|ity|ness|ics|isms?|ology|ography|ment|ency|ability|ture|ysis|ship"
              + "|ings?|(?:or|g|ph|it)ies|tions|ments|ical|ional|able|ible)");

  /** Short forms of journals that are given names, too. */
  private static final Set<String> GIVEN = Set.of("Ann", "Can", "Dev");

  /** {@code Feeny P} is printed the other way round. */
  private static final Pattern INITIALS = Pattern.compile("(?U)\\p{Lu}{0,3}\\.?");

  /** Small words that begin titles, or stand in them with a capital. */
  private static final Set<String> SMALL =
      Set.of(
          "The", "An", "In", "On", "Of", "From", "For", "With", "And", "To", "At", "By", "How",
          "Why", "What", "When", "New", "Les", "Das", "Die", "Der", "El", "La", "Le", "Los", "Las",
          "Une");

  /** A given name and a family name, with what stands between. */
  private static final int MAX_WORDS = 4;

  private SpokenNames() {}

  /**
   * Whether a list that was read at the start of a text is one of persons.
   *
   * @param list read as spoken names; not closed where it ends at a comma or in mid-air
   */
  static boolean areIn(String text, AuthorList list) {
    List<Name> names = list.names();
    if (names.isEmpty() || !names.stream().allMatch(SpokenNames::isPerson)) {
      return false;
    }
    boolean initial = names.stream().anyMatch(SpokenNames::hasInitial);
    boolean quote = list.end() < text.length() && Quotes.isOpening(text.charAt(list.end()));
    if (quote || list.editors() || list.etAl() || (initial && list.closed())) {
      return true;
    }
    return endsAtComma(text, list.end())
        && (isYear(text, list.end())
            || initial
            || names.size() > 1
            || isTitle(text.substring(list.end())));
  }

  private static boolean isYear(String text, int at) {
    return at + 4 <= text.length() && Locator.year(text.substring(at, at + 4)) > 0;
  }

  /** A comma that a list ends at, before a title and not in the middle of one. */
  static boolean endsAtComma(String text, int end) {
    return end > 2
        && end + 1 < text.length()
        && text.startsWith(", ", end - 2)
        && !Character.isLowerCase(text.charAt(end));
  }

  /** Two words or more up to the next comma or stop: no region, no publisher, no given name. */
  static boolean isTitle(String text) {
    int end = 0;
    while (end < text.length() && ",.(:;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String part = text.substring(0, end);
    int words = Spaces.words(part).size();
    return words > 1
        && Character.isLetter(part.charAt(0))
        && (words > MAX_WORDS || !Houses.isPublisher(part));
  }

  private static boolean isPerson(Name name) {
    return name instanceof Name.Personal person && isName(name.display()) && isSaid(person);
  }

  private static boolean isSaid(Name.Personal person) {
    return person.given() != null && !INITIALS.matcher(person.family()).matches();
  }

  /** Whether no word of a name is one that names of bodies, journals or titles hold. */
  static boolean isName(String name) {
    List<String> words = Spaces.words(name);
    return words.size() <= MAX_WORDS + 1
        && !Bodies.isGroup(name)
        && !Houses.isPublisher(name)
        && words.stream().noneMatch(SpokenNames::isOfTitle);
  }

  private static boolean isOfTitle(String word) {
    String bare = Spaces.trimmed(word, ".,");
    return bare.length() > 1
        && (NOUN.matcher(bare).matches()
            || JournalWords.isWrittenOut(bare)
            || (JournalWords.isAbbreviation(bare) && !GIVEN.contains(bare))
            || SMALL.contains(bare));
  }

  private static boolean hasInitial(Name name) {
    String given = name instanceof Name.Personal person ? person.given() : null;
    return given != null && Spaces.words(given).stream().anyMatch(word -> word.endsWith("."));
  }
}
