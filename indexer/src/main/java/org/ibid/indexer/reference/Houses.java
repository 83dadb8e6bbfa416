package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of publishers and of the places they are in. */
final class Houses {

  /** Words of publishers' names, and of bodies that publish. */
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\\b(?:Press|Publish(?:ing|ers?)|Publications?|Springer|Wiley|Elsevier|Routledge|Verlag|"
              + "Books|Academic|McGraw|Saunders|Mosby|Churchill|Lippincott|Williams & Wilkins|"
              + "Erlbaum|Guilford|Sage|SAGE|Karger|Thieme|Blackwell|Macmillan|Prentice|Pearson|"
              + "Norton|Penguin|Harper|CRC|Humana|Kluwer|Birkh|Sinauer|Freeman|Office|Houghton|"
              + "Organization|Organisation|Association|Society|Institute|Foundation|University|"
              + "Ministry|Department|Agency|Centre|Center|Bank|Council|Inc|Ltd|GmbH|Co|Corp|LLC|"
              + "Corporation|College|Fund|Federation|Academy|Academies|Trust|Library|Survey|Bureau|Raven|Pergamon|Plenum|Editora|Editorial|Ediciones|Presses|"
              + "Universit\\u00e9|Universidade|Universidad|Services|Commission|Research Council|"
              + "Lawrence|Brooks|Addison|Aldine|Jossey|Taylor|Palgrave|Basic|Dover|Brill|Gruyter|"
              + "Artmed|Masson|Dunod|Gallimard|Zenodo|Dataverse|Dryad|[Ff]igshare|WHO|NICE|OECD|HMSO|RIVM|LP)\\b");

  private static final Pattern REPOSITORY =
      Pattern.compile("\\b(?:Zenodo|Dataverse|Dryad|[Ff]igshare|Mendeley Data)\\b");

  /** What proceedings are called after. */
  private static final Pattern MEETING =
      Pattern.compile("\\b(?:Proceedings|Proc\\.|Conference|Symposium|Workshop)");

  private static final Set<String> REGIONS =
      Set.of(
          "Australia",
          "Austria",
          "Belgium",
          "Brazil",
          "Canada",
          "China",
          "Denmark",
          "England",
          "Finland",
          "France",
          "Germany",
          "India",
          "Ireland",
          "Israel",
          "Italy",
          "Japan",
          "Netherlands",
          "The Netherlands",
          "New Zealand",
          "Norway",
          "Portugal",
          "Scotland",
          "South Africa",
          "Spain",
          "Sweden",
          "Switzerland",
          "United Kingdom",
          "United States",
          "D.C.",
          "U.K.",
          "U.S.A.",
          "California",
          "Massachusetts");

  /** A place is short: {@code Cambridge, MA}. */
  private static final int MAX_PLACE_WORDS = 5;

  /** A publisher's name of more words is a title. */
  private static final int MAX_WORDS = 9;

  /**
   * A publisher, and where it is.
   *
   * @param place null where none is printed
   */
  record Place(@Nullable String place, String publisher) {}

  private Houses() {}

  /** The publisher and place that are all of a text; null where it doesn't look like them. */
  static @Nullable Place read(String text) {
    String plain = Spaces.trimmed(text, ".,;:() ");
    int colon = plain.indexOf(": ");
    if (colon > 0) {
      return colon(plain.substring(0, colon), plain.substring(colon + 2));
    }
    int semicolon = plain.lastIndexOf("; ");
    if (semicolon > 0) {
      return ordered(plain.substring(0, semicolon), plain.substring(semicolon + 2));
    }
    for (int comma = plain.indexOf(", "); comma > 0; comma = plain.indexOf(", ", comma + 1)) {
      Place place = ordered(plain.substring(0, comma), plain.substring(comma + 2));
      if (place != null) {
        return place;
      }
    }
    return isHouse(plain) ? new Place(null, plain) : null;
  }

  /**
   * Publisher and place in the bracket of a year, {@code (Pier Press, Leeds, 2011)}, where nothing
   * else can stand.
   */
  static @Nullable Place inBracket(String text) {
    Place place = read(text);
    int comma = text.indexOf(", ");
    if (place != null || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return place;
    }
    if (comma < 0) {
      return new Place(null, text);
    }
    String first = text.substring(0, comma);
    String rest = text.substring(comma + 2);
    return isPublisher(rest) && !isPublisher(first)
        ? new Place(first, rest)
        : new Place(rest, first);
  }

  /** {@code Leeds: Pier Press} in most styles, {@code Pier Press: Leeds} in chemistry. */
  private static @Nullable Place colon(String before, String after) {
    if (isPublisher(before) && !isPublisher(after) && isPlace(after)) {
      return new Place(after, before);
    }
    return isPlace(before) && Spaces.words(after).size() <= MAX_WORDS + 2
        ? new Place(before, after)
        : null;
  }

  /**
   * Where the place before a colon starts, if commas alone separate it from the title: a city, and
   * the regions behind it; 0 if no comma does. {@code Life on the shore, Leeds, UK: Pier Press}
   */
  static int placeStart(String text, int colon) {
    int comma = text.lastIndexOf(", ", colon - 1);
    int end = colon;
    while (comma > 0 && isRegion(text.substring(comma + 2, end))) {
      end = comma;
      comma = text.lastIndexOf(", ", end - 1);
    }
    return comma < 0 ? 0 : comma + 2;
  }

  /** {@code MA}, {@code USA}, {@code Germany}. */
  static boolean isRegion(String text) {
    boolean code = text.length() <= 3 && text.chars().allMatch(Character::isUpperCase);
    return code || REGIONS.contains(text);
  }

  private static @Nullable Place ordered(String house, String place) {
    return isHouse(house) && isPlace(place) ? new Place(place, house) : null;
  }

  static boolean isPlace(String text) {
    return isCapitalised(text, MAX_PLACE_WORDS) && !PUBLISHER.matcher(text).find();
  }

  /** Whether a text can be a publisher's name. */
  static boolean isHouse(String text) {
    return isCapitalised(text, MAX_WORDS)
        && !MEETING.matcher(text).find()
        && (PUBLISHER.matcher(text).find() || !JournalWords.holdsAbbreviation(text));
  }

  /** Whether data are published there, and not books. */
  static boolean isRepository(String publisher) {
    return REPOSITORY.matcher(publisher).find();
  }

  /** Whether a name holds a word that only publishers' names hold. */
  static boolean isPublisher(String text) {
    return Spaces.words(text).size() <= MAX_WORDS
        && PUBLISHER.matcher(text).find()
        && JournalWords.likeness(text) > 0;
  }

  private static boolean isCapitalised(String text, int most) {
    List<String> words = Spaces.words(text);
    return !words.isEmpty()
        && words.size() <= most
        && words.stream().allMatch(JournalWords::isInName)
        && Character.isUpperCase(text.strip().charAt(0));
  }
}
