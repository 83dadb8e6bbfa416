package org.ibid.indexer.source.jats;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years as they are marked up. */
final class Dates {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  /** Dates of manuscripts and archives, not of the publication. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "pmc-release",
          "nihms-submitted",
          "archival-date",
          "preprint",
          "epreprint",
          "retraction",
          "corrected",
          "ecorrected",
          "received",
          "accepted",
          "rev-recd",
          "submitted");

  private Dates() {}

  /** The earliest year of an article's publication, or null. */
  static @Nullable Integer earliest(Element meta) {
    Integer earliest = null;
    for (Element date : meta.elements("pub-date")) {
      boolean other =
          OF_OTHERS.contains(date.attribute("pub-type"))
              || OF_OTHERS.contains(date.attribute("date-type"));
      Integer year = other ? null : of(date);
      if (year != null && (earliest == null || year < earliest)) {
        earliest = year;
      }
    }
    return earliest;
  }

  /** The year of a date, or null. */
  static @Nullable Integer of(Element date) {
    Integer year = date.first("year").map(e -> in(e.text())).orElse(null);
    return year != null ? year : in(date.first("string-date").orElse(date).text());
  }

  /** The first year in a text, or null. */
  static @Nullable Integer in(String text) {
    if (text.length() < 4) {
      return null;
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? Integer.valueOf(year.group()) : null;
  }
}
