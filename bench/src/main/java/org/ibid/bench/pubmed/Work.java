package org.ibid.bench.pubmed;

import java.util.List;

/**
 * A publication: a record of the collection, or one that is only cited. Its number is its identity.
 *
 * @param authors at least one
 * @param journal number in the {@link Catalogue}
 * @param topic what its text is about
 */
record Work(
    int number,
    String title,
    List<Author> authors,
    int journal,
    int year,
    int volume,
    int issue,
    int firstPage,
    int lastPage,
    List<String> topic) {

  static final int FIRST_PMID = 10_000_000;

  /** A person as PubMed has one. */
  record Author(String family, String initials) {}

  /** Its number in PubMed. */
  int pmid() {
    return FIRST_PMID + number;
  }

  /** Under the prefix that is kept for examples. */
  String doi() {
    return "10.5555/bench." + number;
  }
}
