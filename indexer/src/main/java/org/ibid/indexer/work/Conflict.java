package org.ibid.indexer.work;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two records apart, whatever else they have in common. Records between which there is a
 * conflict are never in one work, not even by way of a third.
 */
final class Conflict {

  /** Letters that two printings of one identifier may differ by. */
  private static final int SLIPS_OF_AN_IDENTIFIER = 2;

  /** Letters that one title may differ by where another identifier speaks against it. */
  private static final int SLIPS_OF_A_TITLE = 3;

  /** The versions of a Cochrane review, each a publication of its own. */
  private static final Pattern EDITION = Pattern.compile("\\.pub\\d{1,3}$");

  private static final Pattern COCHRANE_PAGE = Pattern.compile("cd\\d{1,6}");

  private Conflict() {}

  /** Why two records can't be of one publication; empty where they may be. */
  static Optional<String> between(Description a, Description b) {
    if (sharesIdentifier(a, b)) {
      return isAnother(a, b)
          ? Optional.of("one identifier, but other titles and authors or pages")
          : Optional.empty();
    }
    if (a.title().notice() != b.title().notice() && a.title().isKnown() && b.title().isKnown()) {
      return Optional.of(a.title().notice().words() + " beside " + b.title().notice().words());
    }
    if (differ(a.doi(), b.doi()) && !isSlip(a, b, a.doi(), b.doi())) {
      return Optional.of("DOIs " + a.doi() + " and " + b.doi());
    }
    if (differ(a.pmid(), b.pmid()) && !isSamePlace(a, b)) {
      return Optional.of("PMIDs " + a.pmid() + " and " + b.pmid());
    }
    return ofPlace(a, b);
  }

  /** Whether an identifier names both. */
  static boolean sharesIdentifier(Description a, Description b) {
    return isShared(a.doi(), b.doi())
        || isShared(a.pmid(), b.pmid())
        || isShared(a.pmcid(), b.pmcid());
  }

  private static boolean isShared(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  /** A supplement's DOI stands at each of its abstracts, a book's at each of its chapters. */
  private static boolean isAnother(Description a, Description b) {
    if (a.title().compare(b.title()).kind() != Title.Kind.UNLIKE) {
      return false;
    }
    Author.Agreement authors = Author.compare(a.authors(), b.authors());
    Pages.Agreement pages = a.pages().compare(b.pages());
    return authors == Author.Agreement.DISAGREE || pages == Pages.Agreement.DIFFER;
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  /** Two DOIs may be one misprinted, or be registered for one article; all else must agree. */
  private static boolean isSlip(
      Description a, Description b, @Nullable String one, @Nullable String other) {
    String doi = Objects.requireNonNull(one);
    String second = Objects.requireNonNull(other);
    if (EDITION.matcher(doi).find() || EDITION.matcher(second).find()) {
      return false;
    }
    if (isSamePlace(a, b)) {
      return true;
    }
    boolean near =
        EditDistance.within(doi, second, SLIPS_OF_AN_IDENTIFIER) <= SLIPS_OF_AN_IDENTIFIER
            || doi.startsWith(second)
            || second.startsWith(doi);
    return near && isSameTitle(a, b) && !differs(a, b);
  }

  private static boolean isSameTitle(Description a, Description b) {
    Title.Likeness title = a.title().compare(b.title());
    boolean same =
        title.kind() == Title.Kind.SAME
            || (title.kind() == Title.Kind.NEAR && title.slips() <= SLIPS_OF_A_TITLE);
    return same
        && a.title().key().length() >= Title.MIN_BEGINNING
        && Author.compare(a.authors(), b.authors()) != Author.Agreement.DISAGREE;
  }

  /** The same title at the same place: volume and first page. */
  private static boolean isSamePlace(Description a, Description b) {
    return a.pages().compare(b.pages()) == Pages.Agreement.SAME
        && !a.volume().isEmpty()
        && a.volume().equals(b.volume())
        && yearsApart(a, b) <= 1
        && isSameTitle(a, b);
  }

  private static boolean differs(Description a, Description b) {
    return a.pages().compare(b.pages()) == Pages.Agreement.DIFFER
        || differ(emptyIsUnknown(a.volume()), emptyIsUnknown(b.volume()))
        || yearsApart(a, b) > 1;
  }

  private static @Nullable String emptyIsUnknown(String value) {
    return value.isEmpty() ? null : value;
  }

  /** 0 where a year is not known. */
  static int yearsApart(Description a, Description b) {
    return a.year() == null || b.year() == null ? 0 : Math.abs(a.year() - b.year());
  }

  private static Optional<String> ofPlace(Description a, Description b) {
    boolean otherPage = a.pages().compare(b.pages()) == Pages.Agreement.DIFFER;
    boolean otherVolume = differ(emptyIsUnknown(a.volume()), emptyIsUnknown(b.volume()));
    boolean samePage = a.pages().compare(b.pages()) == Pages.Agreement.SAME;
    boolean sameVolume = !a.volume().isEmpty() && a.volume().equals(b.volume());
    if (Numerals.conflict(a.title().numerals(), b.title().numerals())
        && !(samePage && sameVolume)) {
      return Optional.of("titles with other numbers");
    }
    if (otherPage && otherVolume && isElsewhere(a, b)) {
      return Optional.of("other volumes and pages, and another year or journal");
    }
    boolean review = COCHRANE_PAGE.matcher(a.pages().first()).matches();
    return review && samePage && yearsApart(a, b) > 1
        ? Optional.of("versions of a review, of " + a.year() + " and " + b.year())
        : Optional.empty();
  }

  private static boolean isElsewhere(Description a, Description b) {
    return yearsApart(a, b) > 1 || a.journal().compare(b.journal()) == Journal.Agreement.UNLIKE;
  }
}
