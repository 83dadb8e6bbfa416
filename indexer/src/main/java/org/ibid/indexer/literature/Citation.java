package org.ibid.indexer.literature;

import java.util.List;

/**
 * One mark of a statement and what it resolves to.
 *
 * @param mark where the mark stands in the sentence, brackets included: {@code [34, 79]}
 * @param scope the spans of the sentence that the mark supports, ascending, without overlap; never
 *     the mark itself
 * @param references ids in the paper's reference list, in printed order, ranges expanded; empty
 *     where the mark names no entry of the list
 * @param confidence from 0 to 1
 */
public record Citation(Span mark, List<Span> scope, List<String> references, double confidence) {
  public Citation {
    scope = List.copyOf(scope);
    references = List.copyOf(references);
    for (int i = 1; i < scope.size(); i++) {
      if (scope.get(i).start() < scope.get(i - 1).end()) {
        throw new IllegalArgumentException("scope must ascend without overlap, got " + scope);
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, got " + confidence);
    }
  }
}
