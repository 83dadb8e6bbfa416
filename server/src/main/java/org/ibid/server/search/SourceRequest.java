package org.ibid.server.search;

import java.util.Locale;
import java.util.Optional;

/**
 * Which sources of an index are asked for, and which page of them.
 *
 * @param trait what they need a person's eye for, or empty for all
 * @param format what they were taken for, or empty for any; what could not be read has none
 * @param size how many at most
 * @param after {@link SourceResult#next()} of the page before, or empty for the first
 */
public record SourceRequest(
    Optional<Trait> trait, Optional<String> format, int size, Optional<String> after) {

  /** What a source needs a person's eye for. */
  public enum Trait {
    /** It could not be read. */
    REJECTED,
    /** Something of it is in doubt. */
    WARNINGS,
    /** Passages of it are in no field. */
    DROPPED,
    /** Another source is the same paper. */
    DUPLICATES;

    /** What parameters call it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
