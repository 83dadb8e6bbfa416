package org.ibid.server.strategy.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.server.query.Description;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.Remark;
import org.ibid.server.search.Syntax;

/** Words that are cut so short that they stand for too much. */
final class Truncations {

  /** Two letters begin thousands of words. */
  private static final int SHORTEST = 3;

  /** PubMed takes none that is shorter. */
  private static final int SHORTEST_OF_PUBMED = 4;

  /** As many as are read of one line. */
  private static final int MOST = 20;

  private Truncations() {}

  static List<Problem> of(ParsedQuery query, Syntax syntax) {
    boolean pubmed = syntax.id().equals("pubmed");
    int shortest = pubmed ? SHORTEST_OF_PUBMED : SHORTEST;
    String code = pubmed ? ProblemCode.INVALID_WILDCARD : ProblemCode.SHORT_TRUNCATION;
    Set<Truncation> seen = new LinkedHashSet<>();
    Parts.each(
        query.tree(),
        part -> {
          if (part instanceof Truncation truncation
              && seen.size() < MOST
              && isShort(truncation, shortest)) {
            seen.add(truncation);
          }
        });
    List<Problem> problems = new ArrayList<>();
    for (Truncation truncation : seen) {
      String message =
          Description.of(truncation)
              + " stands for any word that begins so; fewer than "
              + shortest
              + " letters find much that isn't meant.";
      problems.add(query.problem(Remark.warning(truncation, code, message)));
    }
    return problems;
  }

  private static boolean isShort(Truncation truncation, int shortest) {
    int given = 0;
    for (Part part : truncation.parts()) {
      switch (part) {
        case Literal literal -> given += literal.text().length();
        case Gap gap -> {
          if (gap.maximum() == Gap.UNLIMITED) {
            return given < shortest && truncation.parts().getLast() == part;
          }
        }
      }
    }
    return false;
  }
}
