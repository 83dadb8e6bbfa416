package org.ibid.server.search;

/** Says that a part of a query can't be run; never leaves {@link QueryCompiler}. */
final class UnrunnableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String reason;

  /**
   * Says what is wrong.
   *
   * @param message a sentence for people
   */
  UnrunnableException(String code, String message) {
    super(message);
    this.code = code;
    this.reason = message;
  }

  String code() {
    return code;
  }

  String reason() {
    return reason;
  }
}
