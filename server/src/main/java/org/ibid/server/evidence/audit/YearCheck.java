package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.jspecify.annotations.Nullable;

/** Looks at the year of each entry: whether it can be, and whether the entry itself agrees. */
final class YearCheck {

  /** The first journals, in Paris and London. */
  private static final int FIRST_JOURNALS = 1665;

  /** Printing from movable type. */
  private static final int FIRST_BOOKS = 1450;

  /** A year where an entry prints its date: in brackets, or before volume and pages. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\((1[5-9]\\d\\d|20\\d\\d)[a-z]?\\)|(?<![\\d/.-])(1[5-9]\\d\\d|20\\d\\d)(?= ?; ?\\d)");

  /** Dates that aren't the publication's own. */
  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "(?i)access|retriev|cited|epub|e-pub|online|updated|reprint|original|translat|available|visited"
              + "|suppl|conference|congress|meeting|proceedings|forthcoming|press");

  /** How far before a date stands what it is the date of. */
  private static final int LEAD = 30;

  /**
   * Elsevier's DOIs hold the year in which a manuscript was accepted: {@code j.pain.2010.03.002}.
   */
  private static final Pattern DOI_YEAR =
      Pattern.compile("/j\\.[a-z]{2,20}\\.((?:19|20)\\d\\d)\\.\\d\\d\\.\\d{3}");

  /** From acceptance to the printed issue. */
  private static final int YEARS_TO_PRINT = 2;

  private YearCheck() {}

  /** In the order of the list. */
  static List<Doubt> of(Paper paper) {
    List<Doubt> found = new ArrayList<>();
    Integer own = paper.publication().issued();
    for (Reference reference : paper.references()) {
      Integer issued = reference.publication().issued();
      if (issued != null) {
        impossible(issued, own, reference.publication())
            .or(() -> disagreeing(issued, reference))
            .ifPresent(why -> found.add(new Doubt(reference, null, why)));
      }
    }
    return found;
  }

  private static Optional<String> impossible(
      int issued, @Nullable Integer own, Publication publication) {
    if (own != null && issued > own) {
      return Optional.of(issued + " is later than the paper’s own year, " + own + ".");
    }
    boolean article = "article-journal".equals(publication.type());
    if (issued < (article ? FIRST_JOURNALS : FIRST_BOOKS)) {
      return Optional.of(
          issued + " is before there were " + (article ? "journals." : "printed books."));
    }
    return Optional.empty();
  }

  private static Optional<String> disagreeing(int issued, Reference reference) {
    String doi = reference.publication().doi();
    Matcher inDoi = DOI_YEAR.matcher(doi == null ? "" : doi.toLowerCase(Locale.ROOT));
    if (inDoi.find() && Math.abs(Integer.parseInt(inDoi.group(1)) - issued) > YEARS_TO_PRINT) {
      return Optional.of(
          "The entry says " + issued + ", its DOI " + inDoi.group(1) + ": " + doi + ".");
    }
    Set<Integer> printed = printed(reference);
    return printed.size() > 1
        ? Optional.of(
            "The entry prints several years: "
                + Words.and(printed.stream().map(String::valueOf).toList())
                + ".")
        : Optional.empty();
  }

  /**
   * The years that stand where an entry prints its date, outside of its title and its journal's.
   */
  private static Set<Integer> printed(Reference reference) {
    String raw = reference.raw();
    String title = reference.publication().title();
    String journal = reference.publication().containerTitle();
    int titleStart = title == null ? -1 : raw.indexOf(title);
    int titleEnd = title == null ? -1 : titleStart + title.length();
    Set<Integer> years = new LinkedHashSet<>();
    Matcher dates = DATE.matcher(raw);
    while (dates.find()) {
      boolean inTitle = titleStart >= 0 && dates.start() >= titleStart && dates.end() <= titleEnd;
      String lead = raw.substring(Math.max(0, dates.start() - LEAD), dates.start());
      if (!inTitle && !OTHER_DATE.matcher(lead).find()) {
        String year = dates.group(1) == null ? dates.group(2) : dates.group(1);
        if (journal == null || !journal.contains(year)) {
          years.add(Integer.parseInt(year));
        }
      }
    }
    return years;
  }
}
