package org.ibid.indexer.source;

import java.io.IOException;

/** An input holds more than a limit allows; the message says how much is allowed. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
