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
          "[,.]? ?\\(?\\b(?:(\\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth"
              + "|[Ss]ixth|[Rr]ev(?:ised)?\\.?) (?:[Ee]d(?:n|ition)?)\\b|ed(?:n|ition)?\\.? (\\d{1,2})\\b)"
              + "\\.?\\)?");

  private static final Map<String, String> ORDINALS =
      Map.of("first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\\b(?:Press|Publish(?:ing|ers?)|Publications?|Springer|Wiley|Elsevier|Routledge|Verlag|"
              + "Books|Academic|McGraw|Saunders|Mosby|Churchill|Lippincott|Williams & Wilkins|"
              + "Erlbaum|Guilford|Sage|SAGE|Karger|Thieme|Blackwell|Macmillan|Prentice|Pearson|"
              + "Norton|Penguin|Harper|CRC|Humana|Kluwer|Birkh|Sinauer|Freeman|Office|"
              + "Organization|Organisation|Association|Society|Institute|Foundation|University|"
              + "Ministry|Department|Agency|Centre|Center|Bank|Council|Inc|Ltd|GmbH|Co)\\b");

  /** {@code Boston, 1994, Harbour Medical}. */
  private static final Pattern YEAR_INSIDE =
      Pattern.compile("(?<=[.,] )(\\p{Lu}[^,.;:\\d]{1,40}+), (\\d{4}), (\\p{Lu}[^,;:]{1,60})$");

  /** A place is short: {@code Cambridge, MA}. */
  private static final int MAX_PLACE_WORDS = 5;

  /** A publisher's name of more words is a title. */
  private static final int MAX_PUBLISHER_WORDS = 8;

  static Imprint in(String text) {
    Matcher edition = EDITION.matcher(text);
    String number = null;
    String rest = text;
    if (edition.find()) {
      number = number(edition.group(1) == null ? edition.group(2) : edition.group(1));
      String gap = text.startsWith(",", edition.end()) ? "" : ". ";
      rest = text.substring(0, edition.start()) + gap + text.substring(edition.end());
    }
    rest = Spaces.trimmed(Spaces.collapsed(rest.replace("..", ".").replace(". .", ".")), ".,;:(");
    return publisher(rest, number);
  }

  /** {@code 3} of {@code 3rd} and {@code Third}. */
  private static String number(String printed) {
    String digits = printed.replaceFirst("(?<=\\d)\\D+$", "");
    return ORDINALS.getOrDefault(digits.toLowerCase(Locale.ROOT), digits);
  }

  private static Imprint publisher(String text, @Nullable String edition) {
    Matcher inside = YEAR_INSIDE.matcher(text);
    if (inside.find() && Locator.year(inside.group(2)) > 0) {
      return new Imprint(
          inside.group(1),
          Spaces.trimmed(inside.group(3), "."),
          Locator.year(inside.group(2)),
          edition,
          Spaces.trimmed(text.substring(0, inside.start()), ".,;"));
    }
    Imprint placeFirst = placeFirst(text, edition);
    return placeFirst == null ? placeLast(text, edition) : placeFirst;
  }

  /** {@code Leeds: Garden Press}. */
  private static @Nullable Imprint placeFirst(String text, @Nullable String edition) {
    int colon = text.lastIndexOf(": ");
    int start = colon < 0 ? 0 : segmentStart(text, colon);
    if (start == 0 || !isPlace(text.substring(start, colon))) {
      return null;
    }
    return of(text, start, text.substring(start, colon), text.substring(colon + 2), edition);
  }

  /** {@code Delta Books; Utrecht, The Netherlands}, {@code Chapman Hallam, London}, or no place. */
  private static Imprint placeLast(String text, @Nullable String edition) {
    int start = segmentStart(text, text.length());
    String last = text.substring(start);
    if (start > 0) {
      int gap = last.lastIndexOf("; ");
      gap = gap < 0 ? last.indexOf(", ") : gap;
      if (gap > 0 && isNameOfHouse(last.substring(0, gap)) && isPlace(last.substring(gap + 2))) {
        return of(text, start, last.substring(gap + 2), last.substring(0, gap), edition);
      }
      if (isPublisher(last)) {
        return of(text, start, null, last, edition);
      }
    }
    return new Imprint(null, null, null, edition, text);
  }

  private static Imprint of(
      String text, int start, @Nullable String place, String publisher, @Nullable String edition) {
    return new Imprint(
        place == null ? null : Spaces.trimmed(place, ".,;:"),
        Spaces.trimmed(publisher, ".,;"),
        null,
        edition,
        Spaces.trimmed(text.substring(0, start), ".,;"));
  }

  /** The start of the last part before {@code end} that a stop separates. */
  private static int segmentStart(String text, int end) {
    for (int i = end - 2; i > 1; i--) {
      char c = text.charAt(i);
      boolean stop =
          c == '.'
              && text.charAt(i + 1) == ' '
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && !(Character.isUpperCase(text.charAt(i - 1))
                  && !Character.isLetter(text.charAt(i - 2)));
      if (stop || ((c == '?' || c == ')') && text.charAt(i + 1) == ' ')) {
        return i + 2;
      }
    }
    return 0;
  }

  private static boolean isPlace(String text) {
    return isCapitalised(text, MAX_PLACE_WORDS) && !PUBLISHER.matcher(text).find();
  }

  private static boolean isNameOfHouse(String text) {
    return isCapitalised(text, MAX_PUBLISHER_WORDS)
        && (PUBLISHER.matcher(text).find() || !JournalWords.holdsAbbreviation(text));
  }

  private static boolean isCapitalised(String text, int most) {
    List<String> words = Spaces.words(text);
    return !words.isEmpty()
        && words.size() <= most
        && words.stream().allMatch(JournalWords::isInName)
        && Character.isUpperCase(text.strip().charAt(0));
  }

  private static boolean isPublisher(String text) {
    return Spaces.words(text).size() <= MAX_PUBLISHER_WORDS
        && PUBLISHER.matcher(text).find()
        && JournalWords.likeness(text) > 0;
  }

  boolean isKnown() {
    return publisher != null;
  }
}
