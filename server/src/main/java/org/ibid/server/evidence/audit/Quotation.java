package org.ibid.server.evidence.audit;

import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Statement;

/**
 * A citation where it stands.
 *
 * @param number the statement's place in its paper, from 1
 * @param section heading that the statement stands under
 */
public record Quotation(int number, Statement statement, Citation citation, String section) {

  public String sentence() {
    return statement.sentence();
  }

  /** The characters that cite. */
  public String mark() {
    return statement.mark(citation);
  }
}
