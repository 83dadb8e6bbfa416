package org.ibid.bench.pubmed;

import org.ibid.bench.pubmed.Work.Author;

/** A work as a list of references prints it: in one of three styles, now and then misprinted. */
final class CitationText {

  private static final int MISPRINT_IN = 25;
  private static final int WRONG_YEAR_IN = 100;
  private static final int AUTHORS_BEFORE_ET_AL = 3;

  private final Catalogue catalogue;

  CitationText(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** One printing of the work; another draw gives another. */
  String of(Work work, SplitMix random) {
    StringBuilder text = new StringBuilder();
    String title = title(work, random);
    String journal = journal(work, random);
    int year = work.year() - (random.oneIn(WRONG_YEAR_IN) ? 1 : 0);
    switch (random.below(3)) {
      case 0 -> vancouver(work, title, journal, year, text);
      case 1 -> authorYear(work, title, journal, year, text);
      default -> terse(work, title, journal, year, text);
    }
    return text.toString();
  }

  private static String title(Work work, SplitMix random) {
    StringBuilder title = new StringBuilder(work.title());
    if (random.oneIn(MISPRINT_IN)) {
      title.deleteCharAt(random.below(title.length()));
    }
    return title.toString();
  }

  private String journal(Work work, SplitMix random) {
    Catalogue.Journal journal = catalogue.journal(work.journal());
    return random.oneIn(3) ? journal.title() : journal.abbreviation();
  }

  private static void authors(Work work, int most, String given, StringBuilder to) {
    int shown = Math.min(most, work.authors().size());
    for (int i = 0; i < shown; i++) {
      Author author = work.authors().get(i);
      to.append(i == 0 ? "" : ", ").append(author.family()).append(given).append(author.initials());
    }
    to.append(shown < work.authors().size() ? ", et al" : "");
  }

  private static void vancouver(
      Work work, String title, String journal, int year, StringBuilder to) {
    authors(work, 6, " ", to);
    to.append(". ").append(title).append(". ").append(journal).append(". ").append(year);
    to.append(';').append(work.volume()).append('(').append(work.issue()).append("):");
    to.append(work.firstPage()).append('-').append(work.lastPage()).append('.');
  }

  private static void authorYear(
      Work work, String title, String journal, int year, StringBuilder to) {
    authors(work, Integer.MAX_VALUE, ", ", to);
    to.append(" (").append(year).append("). ").append(title).append(". ").append(journal);
    to.append(", ").append(work.volume()).append(", ").append(work.firstPage());
    to.append('–').append(work.lastPage()).append(". https://doi.org/").append(work.doi());
  }

  private static void terse(Work work, String title, String journal, int year, StringBuilder to) {
    authors(work, AUTHORS_BEFORE_ET_AL, " ", to);
    to.append(". ").append(title).append(". ").append(journal).append(' ').append(year);
    to.append("; ").append(work.volume()).append(": ").append(work.firstPage()).append('.');
  }
}
