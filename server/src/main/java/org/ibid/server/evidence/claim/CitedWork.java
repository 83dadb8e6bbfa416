package org.ibid.server.evidence.claim;

import java.util.List;
import org.ibid.server.search.Hit;

/**
 * A work that the statements like a claim cite for it.
 *
 * @param id of the work
 * @param record the work, or the one reference of it that there is
 * @param references ids of the list entries through which it is cited, in the order found
 * @param statements how many of the statements cite it for the claim
 * @param papers those that the statements stand in, in the order found
 */
public record CitedWork(
    String id, Hit record, List<String> references, int statements, List<Paper> papers) {

  /** A paper by its name. */
  public record Paper(String id, String title) {}

  public CitedWork {
    references = List.copyOf(references);
    papers = List.copyOf(papers);
  }
}
