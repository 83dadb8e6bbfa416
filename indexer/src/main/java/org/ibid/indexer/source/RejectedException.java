package org.ibid.indexer.source;

/** A file that is not read at all; the message says why. */
public final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final String why;

  RejectedException(String source, String why) {
    super(why);
    this.source = source;
    this.why = why;
  }

  /** The rejection as an outcome among others. */
  public Outcome.Rejected outcome() {
    return new Outcome.Rejected(source, why);
  }
}
