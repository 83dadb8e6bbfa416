package org.ibid.server.query.pubmed;

import java.util.List;

/**
 * What PubMed calls automatic term mapping: the subject headings that a text without a tag is
 * searched as, too. Whoever has an index or a vocabulary gives one.
 */
@FunctionalInterface
public interface TermMapping {

  /** Texts without a tag are words only. */
  TermMapping NONE = phrase -> List.of();

  /**
   * The headings that a phrase means, best first; empty where it means none.
   *
   * @param phrase one or several words as typed, single spaces between them
   */
  List<String> headings(String phrase);
}
