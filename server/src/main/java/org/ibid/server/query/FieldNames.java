package org.ibid.server.query;

/**
 * Names of fields beside the schema's text fields. What the dialects call their fields is mapped to
 * these and those; records that don't have a field have nothing in it.
 */
public final class FieldNames {

  /** Whole subject headings; a word, phrase or truncation is the whole of one. */
  public static final String HEADING = "heading";

  /** Whole qualifiers of subject headings, in full: {@code drug therapy}. */
  public static final String QUALIFIER = "qualifier";

  /** Whole publication types: {@code randomized controlled trial}. */
  public static final String PUBLICATION_TYPE = "publication_type";

  /** The language of a paper, as a code or in English: {@code eng}, {@code en}, {@code English}. */
  public static final String LANGUAGE = "language";

  /** Every text field of a record that is its own: not its printed references. */
  public static final String ALL = "all";

  /**
   * The year of publication; a {@link Query.Range} of years. The days of a record have the ids of
   * {@code RecordDate} ({@code entered}); their ranges are ISO dates, of which the end may be left
   * off: {@code 2018}, {@code 2018-03}.
   */
  public static final String YEAR = "year";

  private FieldNames() {}
}
