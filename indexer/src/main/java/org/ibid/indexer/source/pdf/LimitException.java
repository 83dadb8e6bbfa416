package org.ibid.indexer.source.pdf;

import java.io.IOException;

/** A file asks for more than a paper needs. */
final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
