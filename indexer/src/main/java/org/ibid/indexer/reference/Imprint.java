package org.ibid.indexer.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who published a book, and which edition.
 *
 * @param year where it stands between place and publisher
 * @param rest the text without it
 */
record Imprint(
    @Nullable String place,
    @Nullable String publisher,
    @Nullable Integer year,
    @Nullable String edition,
    String rest) {

  private static final Pattern EDITION =
      Pattern.compile(
          "[,.;:]? ?\\(?\\b(?:(\\d{1,2}(?:st|nd|rd|th)?+\\.?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth"
              + "|[Ff]ifth|[Ss]ixth|[Rr]ev(?:ised)?\\.?) (?:[Ee]d(?:n|itions?)?+|\\u00e9d|Aufl(?:age)?+)\\b"
              + "|[Ee]d(?:n|ition)?\\.? (\\d{1,2})\\b)[.,;:]?+\\)?+");

  private static final Map<String, String> ORDINALS =
      Map.of("first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6");

  /** A publisher's name that no word tells is not longer. */
  private static final int MAX_HOUSE = 4;

  /** {@code Boston, 1994, Harbour Medical}. */
  private static final Pattern YEAR_INSIDE =
      Pattern.compile("(?<=[.,] )(\\p{Lu}[^,.;:\\d]{1,40}+), (\\d{4}), (\\p{Lu}[^,;:]{1,60})$");

  static Imprint in(String text) {
    Matcher edition = EDITION.matcher(text);
    if (!edition.find()) {
      return publisher(text, null);
    }
    String number = number(edition.group(1) == null ? edition.group(2) : edition.group(1));
    String before = text.substring(0, edition.start());
    String after = Spaces.trimmed(text.substring(edition.end()), ".,;:) ");
    Houses.Place house = after.isEmpty() ? null : Houses.read(after);
    if (house != null && !YEAR_INSIDE.matcher(text).find()) {
      return at(house, number, before);
    }
    String gap = text.startsWith(",", edition.end()) ? "" : ". ";
    String rest = before + gap + text.substring(edition.end());
    return publisher(
        Spaces.trimmed(Spaces.collapsed(rest.replace("..", ".").replace(". .", ".")), ".,;:("),
        number);
  }

  /** {@code 3} of {@code 3rd} and {@code Third}. */
  private static String number(String printed) {
    String digits = printed.replaceFirst("(?<=\\d)\\D+$", "");
    return ORDINALS.getOrDefault(digits.toLowerCase(Locale.ROOT), digits);
  }

  /** Reads a text that is known to be an imprint, behind what is the title. */
  static @Nullable Imprint behind(String title, String text) {
    Houses.Place house = text.isEmpty() ? null : Houses.read(text);
    return house == null ? null : at(house, null, title);
  }

  private static Imprint publisher(String text, @Nullable String edition) {
    Matcher inside = YEAR_INSIDE.matcher(text);
    if (Token.hasDigit(text) && inside.find() && Locator.year(inside.group(2)) > 0) {
      return new Imprint(
          inside.group(1),
          Spaces.trimmed(inside.group(3), "."),
          Locator.year(inside.group(2)),
          edition,
          closed(text.substring(0, inside.start())));
    }
    Imprint bracketed = bracketed(text, edition);
    if (bracketed != null) {
      return bracketed;
    }
    Imprint placeFirst = placeFirst(text, edition);
    return placeFirst == null ? placeLast(text, edition) : placeFirst;
  }

  /** {@code Title (Pier Press, Leeds} whose bracket closed behind the year. */
  private static @Nullable Imprint bracketed(String text, @Nullable String edition) {
    int open = text.lastIndexOf(" (");
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (open <= 0 || (close >= 0 && close < text.length() - 1)) {
      return null;
    }
    String inside = Spaces.trimmed(text.substring(open + 2), ").,; ");
    Houses.Place house = close < 0 ? Houses.inBracket(inside) : Houses.read(inside);
    boolean sure = close < 0 || Houses.isPublisher(inside) || inside.contains(": ");
    return house == null || !sure ? null : at(house, edition, text.substring(0, open));
  }

  /** {@code Leeds: Garden Press}, or {@code Garden Press: Leeds}. */
  private static @Nullable Imprint placeFirst(String text, @Nullable String edition) {
    int colon = text.lastIndexOf(": ");
    int start = colon < 0 ? 0 : segmentStart(text, colon);
    if (colon > 0) {
      int semicolon = text.lastIndexOf("; ", colon);
      boolean chemical =
          semicolon > start && Houses.isPublisher(text.substring(semicolon + 2, colon));
      boolean place = start > 0 && Houses.isPlace(text.substring(start, colon));
      int after = place ? start : Math.max(start, Houses.placeStart(text, colon));
      start = chemical ? semicolon + 2 : after;
    }
    if (start == 0) {
      return null;
    }
    Houses.Place house = Houses.read(text.substring(start));
    return house == null || house.place() == null
        ? null
        : at(house, edition, text.substring(0, start));
  }

  /** {@code Delta Books; Utrecht, The Netherlands}, {@code Chapman Hallam, London}, or no place. */
  private static Imprint placeLast(String text, @Nullable String edition) {
    int start = segmentStart(text, text.length());
    String last = text.substring(start);
    Houses.Place house = start > 0 ? Houses.read(last) : null;
    boolean sure = house != null && (house.place() != null || Houses.isPublisher(last));
    if (house != null && sure) {
      return at(house, edition, text.substring(0, start));
    }
    Imprint city = cityLast(text, edition);
    return city == null ? afterComma(text, edition) : city;
  }

  /** {@code Title, Pier Press, Leeds}: only a name that says what it is. */
  private static Imprint afterComma(String text, @Nullable String edition) {
    for (int at = text.indexOf(", "); at > 0; at = text.indexOf(", ", at + 1)) {
      String tail = text.substring(at + 2);
      int next = tail.indexOf(", ");
      String first = next < 0 ? tail : tail.substring(0, next);
      Houses.Place house = Houses.isPublisher(first) ? Houses.read(tail) : null;
      if (house != null) {
        return beside(text, at, house, edition);
      }
    }
    return cityBefore(text, edition);
  }

  /** {@code Title, Paris, Hachette}: a city and a name that nothing else tells. */
  private static Imprint cityBefore(String text, @Nullable String edition) {
    int comma = text.lastIndexOf(", ");
    String house = comma < 0 ? "" : closed(text.substring(comma + 2));
    int start = comma < 0 ? 0 : Houses.placeStart(text, comma);
    String place = start == 0 ? "" : text.substring(start, comma);
    return Cities.startIn(place) && Houses.isHouse(house) && !Houses.isRegion(house)
        ? at(new Houses.Place(place, house), edition, text.substring(0, start))
        : new Imprint(null, null, null, edition, text);
  }

  /** {@code Title, Hachette, Paris}, or the city alone; null where none ends the text. */
  private static @Nullable Imprint cityLast(String text, @Nullable String edition) {
    int stop = segmentStart(text, text.length());
    int start = Math.max(stop, Houses.placeStart(text, text.length()));
    String place = Spaces.trimmed(text.substring(start), ".,;:");
    if (start == 0 || !Cities.startIn(place)) {
      return null;
    }
    String before = closed(text.substring(0, start));
    int comma = before.lastIndexOf(", ");
    int house = Math.max(segmentStart(before, before.length()), comma < 0 ? 0 : comma + 2);
    if (house > 0 && isShortHouse(before.substring(house))) {
      Houses.Place named = new Houses.Place(place, before.substring(house));
      return at(named, edition, before.substring(0, house));
    }
    boolean sentences = start > stop && segmentStart(before, before.length()) > 0;
    return sentences ? null : new Imprint(place, null, null, edition, before);
  }

  private static boolean isShortHouse(String text) {
    boolean few = Spaces.words(text).size() <= MAX_HOUSE;
    return Houses.isHouse(text) && (few || Houses.isPublisher(text));
  }

  /** {@code Title, Leeds, Pier Press}: a city before a publisher without one. */
  private static Imprint beside(
      String text, int comma, Houses.Place house, @Nullable String edition) {
    int before = text.lastIndexOf(", ", comma - 1);
    String city = before < 0 ? "" : text.substring(before + 2, comma);
    return house.place() == null && Cities.are(city)
        ? at(new Houses.Place(city, house.publisher()), edition, text.substring(0, before))
        : at(house, edition, text.substring(0, comma));
  }

  /** The imprint of a house, behind what is the title. */
  private static Imprint at(Houses.Place house, @Nullable String edition, String title) {
    return new Imprint(house.place(), house.publisher(), null, edition, closed(title));
  }

  private static String closed(String text) {
    return Spaces.trimmed(text, ".,;:(");
  }

  /** The start of the last part before {@code end} that a stop separates. */
  private static int segmentStart(String text, int end) {
    for (int i = end - 2; i > 1; i--) {
      if (text.charAt(i + 1) == ' ' && isEnd(text, i)) {
        return i + 2;
      }
    }
    return 0;
  }

  private static boolean isEnd(String text, int at) {
    char before = text.charAt(at - 1);
    return switch (text.charAt(at)) {
      case '?', '!', ')', '\u201d', '\u2019' -> !Character.isLetterOrDigit(text.charAt(at + 1));
      case '.' -> {
        boolean initial = Character.isUpperCase(before) && !Character.isLetter(text.charAt(at - 2));
        yield !initial && !isShort(text, at);
      }
      default -> false;
    };
  }

  /** {@code Inc.}, {@code St.}: the stop ends the word only. */
  private static boolean isShort(String text, int stop) {
    return List.of("Inc", "Ltd", "Co", "St", "Corp", "Univ", "Mt").stream()
        .anyMatch(word -> text.startsWith(word, stop - word.length()));
  }

  /** The same with the year that was printed before it. */
  Imprint of(int printed) {
    return new Imprint(place, publisher, year == null ? printed : year, edition, rest);
  }

  boolean isKnown() {
    return publisher != null || place != null;
  }
}
