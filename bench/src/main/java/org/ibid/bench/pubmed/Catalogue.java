package org.ibid.bench.pubmed;

import java.util.ArrayList;
import java.util.List;

/** The names that records share: journals, subject headings, families. */
final class Catalogue {

  /** PubMed has some 5,300 journals indexed with subject headings. */
  private static final int JOURNALS = 5_300;

  /** The descriptors of MeSH are some 30,000. */
  private static final int HEADINGS = 30_000;

  private static final int FAMILIES = 300_000;

  /** The most frequent family name is then some 0.5 % of all, as in PubMed. */
  private static final int SHIFT = 20;

  private static final String[] CHECK_TAGS = {
    "Humans",
    "Female",
    "Male",
    "Animals",
    "Adult",
    "Middle Aged",
    "Aged",
    "Adolescent",
    "Mice",
    "Rats"
  };

  private static final String[] FIRST_FAMILIES = {
    "Wang",
    "Smith",
    "Li",
    "Kim",
    "Zhang",
    "Garcia",
    "Müller",
    "Singh",
    "Rossi",
    "Tanaka",
    "O'Brien",
    "van den Berg",
    "Silva",
    "Nguyen",
    "Kowalski",
    "Ivanov",
    "Hansen",
    "Cohen",
    "Ali",
    "Dubois"
  };

  private final List<Journal> journals = new ArrayList<>(JOURNALS);

  Catalogue() {
    for (int i = 0; i < JOURNALS; i++) {
      journals.add(journal(SplitMix.of(1, i)));
    }
  }

  /** A journal's name, and how it is printed in a list of references. */
  record Journal(String title, String abbreviation) {}

  private static Journal journal(SplitMix random) {
    String first = capital(MadeUpWords.of(random.below(2_000) * 8));
    String second = capital(MadeUpWords.of(random.below(2_000) * 8 + 1));
    String country = random.pick("", " (London)", " International", " Reports", " Letters");
    return random.oneIn(2)
        ? new Journal(
            "Journal of " + first + " and " + second + country,
            "J " + cut(first) + " " + cut(second))
        : new Journal(first + " " + second + country, cut(first) + " " + cut(second));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(5, word.length()));
  }

  Journal journal(int number) {
    return journals.get(number);
  }

  int drawJournal(SplitMix random) {
    return random.popular(JOURNALS);
  }

  /** Headings of a record, each once, the frequent ones more often. */
  List<Integer> headings(SplitMix random) {
    List<Integer> headings = new ArrayList<>();
    for (int wanted = random.between(6, 14); wanted > 0; wanted--) {
      int heading =
          random.oneIn(3) ? random.zipf(CHECK_TAGS.length, 2) : random.zipf(HEADINGS, SHIFT);
      if (!headings.contains(heading)) {
        headings.add(heading);
      }
    }
    return headings;
  }

  static String heading(int number) {
    return number < CHECK_TAGS.length
        ? CHECK_TAGS[number]
        : capital(MadeUpWords.of(number / 4 * 8)) + ", " + capital(MadeUpWords.of(number * 8 + 1));
  }

  static String family(SplitMix random) {
    int rank = random.zipf(FAMILIES, SHIFT);
    return rank < FIRST_FAMILIES.length ? FIRST_FAMILIES[rank] : MadeUpWords.name(rank);
  }

  static String initials(SplitMix random) {
    String first = "" + (char) ('A' + random.below(26));
    return random.oneIn(2) ? first : first + (char) ('A' + random.below(26));
  }
}
