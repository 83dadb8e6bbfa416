package org.ibid.indexer.reference;

import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * Whether capitalised words at the start of a reference are persons as one says their names, {@code
 * Ann Moss and Bo F. Vale, Warm sand}, and not a title in capitals, {@code Shore Notes and Tide
 * Tables, London}.
 */
final class SpokenNames {

  /** {@code Feeny P} is printed the other way round. */
  private static final Pattern INITIALS = Pattern.compile("(?U)\\p{Lu}{0,3}\\.?");

  /** More words than names of publishers without such a word have are a title. */
  private static final int MAX_PUBLISHER = 4;

  private SpokenNames() {}

  /**
   * Whether a list that was read at the start of a text is one of persons.
   *
   * @param list read as spoken names; not closed where it ends at a comma or in mid-air
   */
  static boolean areIn(String text, AuthorList list) {
    if (list.isEmpty() || !list.names().stream().allMatch(SpokenNames::isPerson)) {
      return false;
    }
    boolean initial = list.names().stream().anyMatch(SpokenNames::hasInitial);
    boolean quote = list.end() < text.length() && Quotes.isOpening(text.charAt(list.end()));
    if (quote || list.editors() || list.etAl() || (initial && list.closed())) {
      return true;
    }
    return endsAtComma(text, list.end())
        && (isYear(text, list.end())
            || initial
            || list.size() > 1
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
        && (words > MAX_PUBLISHER || !Houses.isPublisher(part));
  }

  private static boolean isPerson(Name name) {
    return name instanceof Name.Personal person
        && TitleWords.areNoneIn(name.display())
        && isSaid(person);
  }

  private static boolean isSaid(Name.Personal person) {
    return person.given() != null && !INITIALS.matcher(person.family()).matches();
  }

  private static boolean hasInitial(Name name) {
    String given = name instanceof Name.Personal person ? person.given() : null;
    return given != null && Spaces.words(given).stream().anyMatch(word -> word.endsWith("."));
  }
}
