package org.ibid.server.export;

/**
 * How records are carried away.
 *
 * @param style name of the citation style; of use only to bibliographies
 */
public record Wanted(Format format, String style, Question question) {

  /** The style that medical journals ask for. */
  public static final String DEFAULT_STYLE = "vancouver";

  /** In the style that is usual here. */
  public Wanted(Format format, Question question) {
    this(format, DEFAULT_STYLE, question);
  }
}
