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
  /** The record came into the database: MEDLINE's {@code EDAT}, PubMed's {@code entrez}. */
  ENTERED,
  /** The record was made: MEDLINE's {@code CRDT}, PubMed's {@code pubmed}. */
  CREATED,
  /** The record got its subject headings: MEDLINE's {@code MHDA}, PubMed's {@code medline}. */
  INDEXED,
  /** Work on the record ended: MEDLINE's {@code DCOM}. */
  COMPLETED,
  /** The record was last changed: MEDLINE's {@code LR}. */
  REVISED;

  /** How JSON names it: {@code entered}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
