package org.ibid.server.cli;

/** A command that can't be run as it was written; the message says what was expected. */
final class WrongUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
