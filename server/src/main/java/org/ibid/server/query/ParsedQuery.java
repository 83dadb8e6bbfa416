package org.ibid.server.query;

import java.util.List;

/**
 * What was understood of a query's text.
 *
 * @param tree what is searched for; {@link Query.Nothing} where an error kept it from being read
 * @param problems in the order they were found
 */
public record ParsedQuery(Query tree, List<Problem> problems) {
  public ParsedQuery {
    problems = List.copyOf(problems);
  }

  /** Whether it must not be run as it is. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The tree in words. */
  public String understood() {
    return Description.of(tree);
  }
}
