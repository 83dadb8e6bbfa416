package org.ibid.indexer.literature;

import java.util.Locale;

/** What happened to a database's record of a paper, or to the paper before, on a date. */
public enum RecordDate {
  /** The paper came to the journal. */
  RECEIVED,
  /** The journal took it. */
  ACCEPTED,
  /** It appeared online. */
  ELECTRONIC,
  /**
   * The record came into the database, or where that was over a year after publication, the day of
   * publication: {@code EDAT}; in PubMed's XML {@code pubmed}.
   */
  ENTERED,
  /** The record was made: {@code CRDT}; in PubMed's XML {@code entrez}. */
  CREATED,
  /** The record got its subject headings: {@code MHDA}; in PubMed's XML {@code medline}. */
  INDEXED,
  /** Work on the record ended: {@code DCOM}. */
  COMPLETED,
  /** The record was last changed: {@code LR}. */
  REVISED;

  /** How JSON names it: {@code entered}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
