package org.ibid.server.search;

/** Says that a part of a query can't be run; never leaves {@link QueryCompiler}. */
final class UnrunnableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Says what is wrong.
   *
   * @param message for people, without a stop
   */
  UnrunnableException(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
