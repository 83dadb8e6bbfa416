package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;

/** A body that stands where authors stand: {@code World Health Organization.}. */
final class Bodies {

  /** A body's name of more words is a title. */
  private static final int MAX_WORDS = 14;

  private static final int MAX_LENGTH = 80;

  /** A group may call itself {@code eHealth} or {@code malERA}. */
  private static final int FIRST_LETTERS = 5;

  private static final Set<String> SMALL =
      Set.of(
          "of",
          "for",
          "and",
          "the",
          "on",
          "in",
          "to",
          "de",
          "la",
          "le",
          "der",
          "f\u00fcr",
          "des",
          "et",
          "del",
          "&",
          "at",
          "y",
          "e",
          "du",
          "von",
          "by");

  /** What the names of groups of authors end in. */
  private static final Set<String> GROUPS =
      Set.copyOf(
          Spaces.words(
              Spaces.collapsed(
                  """
                  group groups collaboration collaborators collaborative consortium committee
                  investigators network team society association organization organisation foundation
                  college council initiative panel force trialists partners members institute institutes
                  associates authority alliance administration union academies board secretariat
                  ministry department university agency federation commission academy office bureau
                  nations centre centers center fund bank corporation inc ltd service services ministério
                  instituto
                  """)));

  private Bodies() {}

  /** The body that the text starts with, or a list without names. */
  static AuthorList at(String text) {
    int end = end(text);
    String name = Spaces.trimmed(text.substring(0, Math.max(end, 0)), ".,:;");
    if (end <= 0 || !isBody(name, isGroup(name) && Character.isUpperCase(name.charAt(0)))) {
      return AuthorList.NONE;
    }
    return AuthorList.of(Name.literal(name), Spaces.skip(text, end, ".,:; "));
  }

  /**
   * Where the name of a group that starts at {@code from}, after the persons of a list, ends;
   * {@code from} if there is none.
   *
   * @param joined whether an "and" leads to it, so that an acronym will do
   */
  static int endOfGroup(String text, int from, boolean joined) {
    int end = from;
    while (end < text.length() && !endsGroup(text, end)) {
      end++;
    }
    String name = text.substring(from, end);
    boolean group = isGroup(name) || (joined && isAcronym(name));
    boolean stop =
        end < text.length() && (joined || text.charAt(end) != ',' || isDate(text, end + 2));
    boolean bracket = stop && text.charAt(end) == '(' && !isDate(text, end + 1);
    String proper = name.endsWith(" group") ? name.substring(0, name.lastIndexOf(' ')) : name;
    return stop && !bracket && group && isBody(proper, false) ? end : from;
  }

  private static boolean endsGroup(String text, int at) {
    char c = text.charAt(at);
    boolean stop = (c == '.' || c == ':' || c == ',' || c == ';') && at + 1 < text.length();
    return c == '(' || Quotes.isOpening(c) || (stop && text.charAt(at + 1) == ' ');
  }

  /** The stop, or the bracket of the year, that ends the first part. */
  private static int end(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = text.charAt(i + 1) == ' ';
      boolean stop = c == '.' && space && !endsInInitial(text, i);
      boolean said = (c == ',' || c == ':') && space && saysSo(text.substring(0, i), c == ':');
      boolean quote = c == ',' && i + 2 < text.length() && Quotes.isOpening(text.charAt(i + 2));
      if (stop || said || quote || (c == '(' && isDate(text, i + 1))) {
        return said ? longer(text, i) : i;
      }
    }
    return -1;
  }

  /** A body within a body: {@code Division of Sand, Department of the Shore, Pier University.} */
  private static int longer(String text, int comma) {
    int colon = enumerated(text, comma);
    if (colon > 0) {
      return colon;
    }
    int end = comma;
    for (int next = text.indexOf(", ", comma + 1); next > 0; next = text.indexOf(", ", next + 1)) {
      if (!isGroup(text.substring(end + 1, next)) || next - comma > MAX_LENGTH) {
        return end;
      }
      end = next;
    }
    int stop = text.indexOf(". ", end);
    int year = text.indexOf(" (", end);
    stop = year > 0 && (stop < 0 || year < stop) && isDate(text, year + 2) ? year : stop;
    return stop > 0 && stop - end < MAX_LENGTH && isGroup(text.substring(end + 1, stop))
        ? stop
        : end;
  }

  /**
   * The colon behind a name that enumerates what the body is for: {@code Society for Sand, Shells
   * and Shores (SSSS): Depths}; 0 if there is none.
   */
  private static int enumerated(String text, int comma) {
    int colon = text.indexOf(": ", comma);
    if (text.charAt(comma) != ',' || colon < 0 || colon > MAX_LENGTH + comma) {
      return 0;
    }
    String rest = text.substring(comma + 2, colon);
    String last = rest.substring(rest.lastIndexOf(", ") + 1);
    boolean ends = last.contains(" and ") || last.contains(" & ") || last.endsWith(")");
    boolean one = rest.indexOf(". ") < 0 && isBody(text.substring(0, colon), false);
    return ends && one ? colon : 0;
  }

  /**
   * Where a group ends that stands between persons and title, each with a colon behind: {@code Vale
   * S: for the Pier Study Group: Warm sand}; {@code from} if none does.
   */
  static int endOfLed(String text, int from) {
    int colon = text.indexOf(": ", from);
    if (colon < 0 || colon - from > MAX_LENGTH + MAX_LENGTH) {
      return from;
    }
    String name = text.substring(from, colon);
    boolean led = name.startsWith("for ") || name.startsWith("on behalf of ");
    boolean one = name.indexOf(". ") < 0 && name.indexOf('?') < 0;
    return one && (led ? hasCapital(name) : isGroup(name) && isNamed(name)) ? colon : from;
  }

  private static boolean hasCapital(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  /** The word that says that it is a body ends the name, or what it is of follows. */
  private static boolean isNamed(String name) {
    List<String> words = Spaces.words(name);
    for (int i = 2; i < words.size(); i++) {
      boolean ends = i + 1 == words.size() || SMALL.contains(words.get(i + 1));
      boolean within = SMALL.contains(words.get(i - 1));
      if (ends && !within && isGroup(words.get(i)) && isBody(name, false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(String text, int at) {
    return (at + 4 < text.length() && Locator.year(text.substring(at, at + 4)) > 0)
        || text.startsWith("n.d", at)
        || text.startsWith("no date", at);
  }

  /** A name that says that it is a body's, or an acronym; before a colon there may be several. */
  private static boolean saysSo(String name, boolean colon) {
    return isGroup(name)
        || isAcronym(name)
        || (colon && Stream.of(JOINER.split(name, -1)).allMatch(Bodies::isAcronym));
  }

  /** {@code UNICEF and WHO}. */
  private static final Pattern JOINER = Pattern.compile(" (?:and|&) ");

  private static boolean isAcronym(String name) {
    return name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a name holds a word that only names of bodies hold. */
  static boolean isGroup(String name) {
    return Spaces.words(name).stream()
        .anyMatch(word -> GROUPS.contains(Locator.lower(Spaces.trimmed(word, "(),."))));
  }

  private static boolean endsInInitial(String text, int stop) {
    return Character.isUpperCase(text.charAt(stop - 1))
        && (stop < 2 || !Character.isLetter(text.charAt(stop - 2)));
  }

  /**
   * Whether a text can be the name of a body.
   *
   * @param plain whether its words may begin with small letters
   */
  private static boolean isBody(String name, boolean plain) {
    List<String> words = Spaces.words(name);
    if (name.isEmpty()
        || words.size() > MAX_WORDS
        || name.indexOf('?') >= 0
        || name.indexOf(':') >= 0) {
      return false;
    }
    int letters = FIRST_LETTERS;
    for (String word : words) {
      String bare = Spaces.trimmed(word, "()[],'\u2019\u201c\u201d\"");
      boolean capital = bare.chars().limit(letters).anyMatch(Character::isUpperCase);
      letters = 1;
      if (!capital && !SMALL.contains(bare) && !plain) {
        return false;
      }
    }
    return true;
  }
}
