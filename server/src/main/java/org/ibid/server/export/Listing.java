package org.ibid.server.export;

import java.util.List;

/**
 * An entry of a paper's reference list, and what the paper says where it cites it.
 *
 * @param label printed number; empty in an unnumbered list, or where the mark names no entry
 * @param quotations the sentences that cite it, in order of the text
 * @param moreQuotations how many there are besides
 */
record Listing(
    String paperId,
    String paperTitle,
    String label,
    List<Quotation> quotations,
    int moreQuotations) {

  Listing {
    quotations = List.copyOf(quotations);
  }

  /**
   * A sentence that cites.
   *
   * @param statementId the sentence
   * @param section the heading it stands under, or empty
   * @param mark the characters that cite; empty where the whole sentence is meant
   * @param scope what the mark supports, its spans joined by an ellipsis; empty likewise
   */
  record Quotation(
      String statementId, String sentence, String section, String mark, String scope) {}
}
