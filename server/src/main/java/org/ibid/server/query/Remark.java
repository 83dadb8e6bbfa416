package org.ibid.server.query;

import org.ibid.server.query.Problem.Severity;

/**
 * Something about a part of a tree that shows only where it is run: a heading that no paper has, a
 * truncation that stands for too many words.
 *
 * @param about the part, equal to one in the tree
 * @param code stable name of the kind of remark, for programs
 * @param message a sentence for people
 */
public record Remark(Query about, Severity severity, String code, String message) {

  /** A remark on what was run, but perhaps not as meant. */
  public static Remark warning(Query about, String code, String message) {
    return new Remark(about, Severity.WARNING, code, message);
  }

  /** A remark on what could not be run. */
  public static Remark error(Query about, String code, String message) {
    return new Remark(about, Severity.ERROR, code, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
