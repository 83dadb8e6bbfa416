package org.ibid.server.query;

/**
 * Something about a text that was typed.
 *
 * @param offset where it stands in the text, in UTF-16 units
 * @param length how much of the text it is about; 0 where something is missing
 * @param code stable name of the kind of problem, for programs: {@code unclosed-quote}
 * @param message what was found and what was done about it, a sentence for people
 */
public record Problem(int offset, int length, Severity severity, String code, String message) {

  /** What a problem means for the answer. */
  public enum Severity {
    /** It could not be run. */
    ERROR,
    /** It was run, but perhaps not as meant. */
    WARNING
  }

  public Problem {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("a problem is in its text, got " + offset + ", " + length);
    }
  }

  /** A problem that is told, but stops nothing. */
  public static Problem warning(int offset, int length, String code, String message) {
    return new Problem(offset, length, Severity.WARNING, code, message);
  }

  /** A problem that keeps the text from being run. */
  public static Problem error(int offset, int length, String code, String message) {
    return new Problem(offset, length, Severity.ERROR, code, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
