package org.ibid.server.api;

/** The first index is still being written; the same request will be answered a little later. */
public final class NotYetSearchableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotYetSearchableException() {
    super("The first index is still being written. Try again in a moment.");
  }
}
