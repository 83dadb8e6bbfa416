package org.ibid.server.eval;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.PageRange;
import org.jspecify.annotations.Nullable;

/** A field of a publication that is compared: how it is shown, and when two are the same. */
public enum Field {
  TITLE,
  /** Right only as a whole: every printed author, in order. */
  AUTHORS,
  YEAR,
  /** Journal, or book of a chapter. */
  JOURNAL,
  VOLUME,
  ISSUE,
  /** Both ends of a range, or the article number; {@code 117–23} is {@code 117-123}. */
  PAGE,
  DOI;

  /** What is compared of a paper itself. */
  public static final List<Field> FRONT_MATTER = List.of(TITLE, AUTHORS, YEAR, DOI);

  /** The name of its column. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value for a person to look at; empty where there is none. */
  public String text(Publication publication) {
    if (this == AUTHORS) {
      return publication.author().stream().map(Name::display).collect(Collectors.joining("; "));
    }
    return Objects.requireNonNullElse(value(publication), "");
  }

  /** How one value was read: as expected, otherwise, not at all, or where there is none. */
  public Tally compare(Publication expected, Publication got) {
    return compare(expected, got, 0);
  }

  /**
   * The same for a scan, where words are misread before anybody reads them.
   *
   * @param misread the share of letters of a title, name or journal that may differ, softly
   */
  Tally compare(Publication expected, Publication got, double misread) {
    Score strict = compare(key(expected, Strictness.STRICT), key(got, Strictness.STRICT), 0);
    boolean isText = this == TITLE || this == AUTHORS || this == JOURNAL;
    double tolerance = isText ? misread : 0;
    return new Tally(
        compare(key(expected, Strictness.SOFT), key(got, Strictness.SOFT), tolerance), strict);
  }

  private static Score compare(String gold, String found, double tolerance) {
    if (gold.isEmpty() && found.isEmpty()) {
      return Score.NONE;
    }
    if (gold.equals(found)) {
      return Score.RIGHT;
    }
    if (tolerance > 0 && !gold.isEmpty() && EditDistance.isWithin(gold, found, tolerance)) {
      return Score.RIGHT;
    }
    if (gold.isEmpty()) {
      return Score.WRONG;
    }
    return found.isEmpty() ? Score.MISSED : Score.OTHER;
  }

  /** What is the same for two values that count as the same; empty where there is no value. */
  String key(Publication publication, Strictness strictness) {
    if (this == AUTHORS) {
      return publication.author().stream()
          .map(name -> PersonKey.of(name, strictness))
          .collect(Collectors.joining(";"));
    }
    String value = value(publication);
    if (value == null) {
      return "";
    }
    return switch (this) {
      case PAGE -> PageRange.expanded(Folding.of(value, Strictness.STRICT).replace("--", "-"));
      case DOI -> value.toLowerCase(Locale.ROOT);
      default -> Folding.of(value, strictness);
    };
  }

  private @Nullable String value(Publication publication) {
    return switch (this) {
      case TITLE -> publication.title();
      case AUTHORS -> null;
      case YEAR -> publication.issued() == null ? null : publication.issued().toString();
      case JOURNAL -> publication.containerTitle();
      case VOLUME -> publication.volume();
      case ISSUE -> publication.issue();
      case PAGE -> publication.page();
      case DOI -> publication.doi();
    };
  }
}
