package org.ibid.indexer.work;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its publication, as it is compared. Two records that say the same are of
 * the same publication.
 *
 * @param doi lower-cased, or null where there is none or it is no DOI
 * @param volume letters and digits of the volume without leading zeros and what follows, or empty
 * @param rest what is never compared but tells records apart: issue, edition, ISBN
 * @param entry letters of the printed entry where little of it was understood, else empty
 */
record Description(
    @Nullable String doi,
    @Nullable String pmid,
    @Nullable String pmcid,
    Title title,
    List<Author> authors,
    @Nullable Integer year,
    Journal journal,
    String volume,
    Pages pages,
    String rest,
    String entry) {

  /** ISO 26324: a prefix that begins with {@code 10.}, a slash and a suffix. */
  private static final Pattern DOI = Pattern.compile("10\\.\\d[\\d.]*+/\\S.*+");

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0++(?=\\d)");

  /** Entries are compared by so much of their beginning. */
  private static final int MAX_ENTRY_CHARS = 1000;

  private static final int MAX_VOLUME_CHARS = 60;

  Description {
    authors = List.copyOf(authors);
  }

  /**
   * The description of a record.
   *
   * @param raw the printed entry; empty where there is none
   */
  static Description of(Publication publication, String raw) {
    Title title = Title.of(publication.title());
    String volume = volume(publication.volume());
    Pages pages = Pages.of(publication.page());
    String doi = doi(publication.doi());
    boolean understood =
        title.isKnown()
            || doi != null
            || publication.pmid() != null
            || publication.pmcid() != null
            || (!volume.isEmpty() && pages.isKnown());
    return new Description(
        doi,
        publication.pmid(),
        publication.pmcid(),
        title,
        Author.of(publication.author()),
        publication.issued(),
        Journal.of(publication.containerTitle(), publication.issn()),
        volume,
        pages,
        rest(publication),
        understood ? "" : letters(raw));
  }

  private static String rest(Publication publication) {
    return Stream.of(publication.issue(), publication.edition(), publication.isbn())
        .map(value -> Objects.requireNonNullElse(value, ""))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String letters(String raw) {
    return String.join("", Letters.words(raw, MAX_ENTRY_CHARS));
  }

  /** A DOI as it is compared, or null where it is none. */
  static @Nullable String doi(@Nullable String doi) {
    if (doi == null) {
      return null;
    }
    String lower = doi.strip().toLowerCase(Locale.ROOT);
    return DOI.matcher(lower).matches() ? lower : null;
  }

  private static String volume(@Nullable String volume) {
    if (volume == null) {
      return "";
    }
    List<String> words = Letters.words(volume, MAX_VOLUME_CHARS);
    String first =
        words.stream()
            .filter(word -> Character.isDigit(word.charAt(0)))
            .findFirst()
            .orElseGet(() -> String.join("", words));
    return LEADING_ZEROS.matcher(first).replaceFirst("");
  }

  /** About how many characters it has: what isn't counted is short by its making. */
  int length() {
    return rest.length() + lengthOf(doi) + lengthOf(pmid) + lengthOf(pmcid);
  }

  private static int lengthOf(@Nullable String value) {
    return value == null ? 0 : value.length();
  }

  /** Whether there is anything to compare. */
  boolean saysSomething() {
    return !equals(NOTHING);
  }

  private static final Description NOTHING = of(Publication.unknown(), "");
}
