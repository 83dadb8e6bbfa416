package org.ibid.bench.pubmed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.bench.pubmed.Work.Author;

/**
 * All works by number. The first are the records of the collection, the others are only cited.
 * Which are cited how often follows Redner's law ({@link SplitMix#popular}); with seven references
 * a record and eight works a record some two of three references are to a work that another paper
 * of the collection cites, too. In all of PubMed nearly all are, in a handful of papers nearly
 * none: a collection on one subject is in between.
 */
final class Works {

  private static final int WORKS_A_RECORD = 8;

  /** No multiple of it is a size that anyone asks for: its steps go through all works. */
  private static final long STEP = 2_147_483_647L;

  private static final int FIRST_YEAR = 1970;
  private static final int YEARS = 56;
  private static final int MOST_AUTHORS = 9;

  private final Prose prose;
  private final Catalogue catalogue;
  private final long seed;
  private final int count;

  Works(Prose prose, Catalogue catalogue, int records, long seed) {
    this.prose = prose;
    this.catalogue = catalogue;
    this.seed = seed;
    this.count = Math.multiplyExact(records, WORKS_A_RECORD);
  }

  /** The work of a number, the same whenever it is asked for. */
  Work work(int number) {
    SplitMix random = SplitMix.of(seed, number);
    List<String> topic = prose.topic(random);
    StringBuilder title = new StringBuilder();
    prose.title(random, topic, title);
    int firstPage = random.between(1, 1_800);
    return new Work(
        number,
        title.toString(),
        authors(random),
        catalogue.drawJournal(random),
        year(random),
        random.between(1, 120),
        random.between(1, 12),
        firstPage,
        firstPage + random.between(1, 15),
        topic);
  }

  private static List<Author> authors(SplitMix random) {
    List<Author> authors = new ArrayList<>();
    for (int wanted = random.between(1, MOST_AUTHORS); wanted > 0; wanted--) {
      authors.add(new Author(Catalogue.family(random), Catalogue.initials(random)));
    }
    return authors;
  }

  /** More every year, as papers are. */
  private static int year(SplitMix random) {
    return FIRST_YEAR + (int) (YEARS * Math.sqrt(random.unit()));
  }

  /** Numbers of the works that a list of that length cites, each once. */
  Set<Integer> cited(SplitMix random, int length) {
    Set<Integer> cited = new LinkedHashSet<>();
    int most = Math.min(length, count / 2);
    while (cited.size() < most) {
      cited.add((int) (random.popular(count) * STEP % count));
    }
    return cited;
  }
}
