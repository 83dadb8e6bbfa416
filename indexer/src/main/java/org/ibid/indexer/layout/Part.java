package org.ibid.indexer.layout;

/** What a stretch of a page is for. */
public enum Part {
  /** Before the first heading: title, authors, journal. */
  FRONT,
  ABSTRACT,
  KEYWORDS,
  ABBREVIATIONS,
  REFERENCES,
  /** How the page says the paper is to be cited. */
  CITE,
  /** Publications beside the paper. */
  RELATED,
  /** Of the journal, not of the paper. */
  JOURNAL,
  /** Dates and identifiers of the paper. */
  ABOUT,
  LICENCE,
  AUTHORS,
  AFFILIATIONS,
  /** Headings that hold nothing of their own. */
  FURNITURE,
  CHROME,
  /** Sections of the paper. */
  BODY,
  /** Sections at the end of the paper: funding, contributions, interests. */
  BACK;

  /** Whether what stands in this part is a section of the paper. */
  public boolean section() {
    return this == BODY || this == BACK;
  }

  /** Why text of this part that is in no field was dropped. */
  public String why() {
    return switch (this) {
      case FRONT -> "front matter";
      case ABSTRACT -> "abstract furniture";
      case KEYWORDS, ABBREVIATIONS -> "label";
      case REFERENCES -> "reference list furniture";
      case CITE -> "citation of the paper";
      case RELATED -> "related record";
      case JOURNAL -> "about the journal";
      case ABOUT -> "publication history";
      case LICENCE -> "licence";
      case AUTHORS, AFFILIATIONS -> "author information";
      case FURNITURE, CHROME, BODY, BACK -> "site chrome";
    };
  }
}
