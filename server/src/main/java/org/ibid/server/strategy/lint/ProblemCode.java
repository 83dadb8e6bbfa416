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
  public static final String OPERATOR_CAPITALIZATION = "operator-capitalization";
  public static final String REDUNDANT_TERM = "redundant-term";
  public static final String SHORT_TRUNCATION = "wildcard-right-short-length";
  public static final String INVALID_WILDCARD = "invalid-wildcard-use";

  /** A line refers to one that could not be run. */
  public static final String FAILED_REFERENCE = "failed-line-reference";

  /** A line asks what one before it does. */
  public static final String REDUNDANT_LINE = "redundant-line";

  /** No line refers to this one, and it isn't the last. */
  public static final String UNUSED_LINE = "unused-line";

  /** The time was over. */
  public static final String TIME_LIMIT = "time-limit";

  /** The terms of a line were not counted one by one. */
  public static final String NOT_COUNTED = "terms-not-counted";

  /** What the parsers call a problem, and what it is called here. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("unclosed-quote", "unbalanced-quotes"),
          Map.entry("unopened-quote", "unbalanced-quotes"),
          Map.entry("unclosed-parenthesis", "unbalanced-parentheses"),
          Map.entry("unopened-parenthesis", "unbalanced-parentheses"),
          Map.entry("curly-quotes", "non-standard-quotes"),
          Map.entry("unknown-field", "field-unsupported"),
          Map.entry("field-not-held", "field-unsupported"),
          Map.entry("field-not-here", "field-unsupported"),
          Map.entry("field-of-group", "nested-query-with-field"),
          Map.entry("operator-case", OPERATOR_CAPITALIZATION),
          Map.entry("foreign-operator", "boolean-operator-readability"),
          Map.entry("missing-operator", "invalid-token-sequence"),
          Map.entry("dangling-operator", "invalid-token-sequence"),
          Map.entry("not-in-proximity", "invalid-proximity-use"),
          Map.entry("truncation-in-proximity", "invalid-proximity-use"),
          Map.entry("distance-limited", "near-distance-too-large"),
          Map.entry("truncation-too-short", INVALID_WILDCARD),
          Map.entry("foreign-wildcard", "wildcard-unsupported"),
          Map.entry("invisible-character", "invalid-character"),
          Map.entry("not-a-year", "year-format-invalid"),
          Map.entry("no-year", "year-format-invalid"),
          Map.entry("too-many-words", "too-many-terms"),
          Map.entry("line-label", "unsupported-prefix"),
          Map.entry("hit-count", "unsupported-suffix"),
          Map.entry("foreign-field", "invalid-syntax"),
          Map.entry("field-in-proximity", "invalid-proximity-use"),
          Map.entry("line-number", "unsupported-prefix"),
          Map.entry("empty-group", "empty-parentheses"),
          Map.entry("nothing-before", "invalid-token-sequence"),
          Map.entry("conflicting-operators", "invalid-token-sequence"),
          Map.entry("stray-character", "invalid-character"),
          Map.entry("and-or", "boolean-operator-readability"),
          Map.entry("unknown-line", INVALID_REFERENCE),
          Map.entry("no-such-line", INVALID_REFERENCE));

  private ProblemCode() {}

  /** What each name of a parser's becomes here; others stay as they are. */
  public static Map<String, String> names() {
    return NAMES;
  }

  /** The same problem under its name in the one vocabulary. */
  public static Problem inOneVocabulary(Problem problem) {
    String code = NAMES.getOrDefault(problem.code(), problem.code());
    return new Problem(
        problem.offset(), problem.length(), problem.severity(), code, problem.message());
  }
}
