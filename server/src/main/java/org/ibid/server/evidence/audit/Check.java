package org.ibid.server.evidence.audit;

import java.util.Locale;

/** What an audit looks for, in the order in which it is shown: what is worst first. */
public enum Check {
  RETRACTED("Retracted or corrected", "Nothing is on the list of retractions."),
  CONTRADICTS("Cited for what the title excludes", "Nothing is cited for what its title excludes."),
  UNLIKE("Nothing in common", "Nothing is cited beside a sentence it has nothing in common with."),
  CITED_NOT_LISTED("Cited, not listed", "Nothing is cited that isn’t listed."),
  OUT_OF_RANGE("Out of range", "Nothing is out of range."),
  LISTED_NOT_CITED("Listed, never cited", "Nothing is listed and never cited."),
  DUPLICATES("Listed twice", "Nothing is listed twice."),
  YEARS("Years", "No years disagree."),
  IDENTIFIERS("Identifiers", "No identifier is malformed, shared or missing."),
  OUT_OF_ORDER("Out of order", "Nothing is out of order.");

  private final String heading;
  private final String none;

  Check(String heading, String none) {
    this.heading = heading;
    this.none = none;
  }

  /** Its name in the API: {@code listed_not_cited}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its findings stand under. */
  public String heading() {
    return heading;
  }

  /** What is said where it found nothing, a sentence. */
  public String none() {
    return none;
  }
}
