package org.ibid.server.strategy.lint;

import java.util.Map;
import org.ibid.server.query.Problem;

/**
 * The names of problems: those of CoLRev's search-query (its list of lint messages), where it has
 * one for a thing, else our own.
 */
public final class ProblemCode {

  public static final String INVALID_REFERENCE = "list-query-invalid-reference";
  public static final String MISSING_ROOT = "list-query-missing-root-node";
  public static final String IMPLICIT_PRECEDENCE = "implicit-precedence";
  public static final String OPERATOR_CAPITALIZATION = "operator-capitalization";
  public static final String REDUNDANT_TERM = "redundant-term";
  public static final String SHORT_TRUNCATION = "wildcard-right-short-length";
  public static final String INVALID_WILDCARD = "invalid-wildcard-use";
  public static final String QUERY_IN_QUOTES = "query-in-quotes";

  /** A line refers to one that could not be run. */
  public static final String FAILED_REFERENCE = "failed-line-reference";

  /** A line asks what one before it does. */
  public static final String REDUNDANT_LINE = "redundant-line";

  /** No line refers to this one, and it isn't the last. */
  public static final String UNUSED_LINE = "unused-line";

  /** The time was over. */
  public static final String TIME_LIMIT = "time-limit";

  /** What the parsers call a problem, and what it is called here. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("unclosed-quote", "unbalanced-quotes"),
          Map.entry("unbalanced-parenthesis", "unbalanced-parentheses"),
          Map.entry("unknown-field", "field-unsupported"));

  private ProblemCode() {}

  /** The same problem under its name in the one vocabulary. */
  public static Problem inOneVocabulary(Problem problem) {
    String code = NAMES.getOrDefault(problem.code(), problem.code());
    return new Problem(
        problem.offset(), problem.length(), problem.severity(), code, problem.message());
  }
}
