package org.ibid.indexer.index;

/** An index folder that can't be used as it stands; the message says what to do about it. */
public class IndexUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexUnusableException(String message) {
    super(message);
  }

  public IndexUnusableException(String message, Throwable cause) {
    super(message, cause);
  }
}
