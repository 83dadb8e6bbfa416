package org.ibid.server.search.near;

/** Says that a document holds so many ways to read a wording that it was given up. */
public final class TooInvolvedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooInvolvedException() {
    super("the words stand near each other in too many ways");
  }
}
