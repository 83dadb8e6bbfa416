package org.ibid.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a matrix stands on.
 *
 * @param count how many quotations there are in all
 * @param quotations some of them, in the order of the papers and their texts
 */
public record CellResult(long count, List<Quotation> quotations) {

  public CellResult {
    quotations = List.copyOf(quotations);
  }

  /**
   * A sentence, or the title of a reference that no sentence need cite.
   *
   * @param statement the sentence, or null where the titles of the references say it alone
   * @param citations those of the sentence that belong to the cell
   * @param references that belong to the cell, in the order of their list
   */
  public record Quotation(@Nullable Hit statement, List<Hit> citations, List<Hit> references) {
    public Quotation {
      citations = List.copyOf(citations);
      references = List.copyOf(references);
    }
  }
}
