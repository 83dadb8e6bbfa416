package org.ibid.indexer.reference;

/**
 * Reads a reference string into CSL-JSON fields.
 *
 * <p>What is surest is read first, and taken away, so that the rest has less room for error:
 * identifiers ({@link Identifiers}), the names at the start ({@link AuthorList}), the year after
 * them ({@link OpeningYear}), the numbers at the end ({@link Locator}), an imprint ({@link
 * Imprint}), and last the border between title and container ({@link TitleSplit}). No citation
 * style is named anywhere: each step tries its few possible forms and keeps the one that explains
 * most.
 */
public final class ReferenceParser {

  /** No reference is longer; what is, is a page that was taken for one, and only begins like it. */
  private static final int MAX_LENGTH = 4_000;

  public ReferenceParser() {}

  /**
   * The fields of one reference.
   *
   * @param raw the entry as printed, without its label
   */
  public ParsedReference parse(String raw) {
    String text = Spaces.collapsed(raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw);
    return new Reading(Identifiers.in(text)).read();
  }
}
