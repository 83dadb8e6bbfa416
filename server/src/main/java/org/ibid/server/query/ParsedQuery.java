package org.ibid.server.query;

import java.util.List;
import java.util.Map;

/**
 * What was understood of a query's text.
 *
 * @param tree what is searched for; {@link Query.Nothing} where an error kept it from being read
 * @param problems in the order they were found
 * @param places where parts of the tree stand in the text, equal parts where the first does; a
 *     syntax tells as many as it can
 */
public record ParsedQuery(Query tree, List<Problem> problems, Map<Query, Place> places) {
  public ParsedQuery {
    problems = List.copyOf(problems);
    places = Map.copyOf(places);
  }

  /** What was understood where nothing is known of places. */
  public ParsedQuery(Query tree, List<Problem> problems) {
    this(tree, problems, Map.of());
  }

  /** Whether it must not be run as it is. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The tree in words. */
  public String understood() {
    return Description.of(tree);
  }

  /** A remark as a problem of the text, at its beginning where the part's place isn't known. */
  public Problem problem(Remark remark) {
    Place place = places.getOrDefault(remark.about(), new Place(0, 0));
    return new Problem(
        place.offset(), place.length(), remark.severity(), remark.code(), remark.message());
  }
}
