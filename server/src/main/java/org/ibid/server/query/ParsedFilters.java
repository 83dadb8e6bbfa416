package org.ibid.server.query;

import java.util.List;

/**
 * What was understood of a text of filters.
 *
 * @param filters those that could be read
 * @param problems errors, in the order they were found
 */
public record ParsedFilters(Filters filters, List<Problem> problems) {
  public ParsedFilters {
    problems = List.copyOf(problems);
  }
}
