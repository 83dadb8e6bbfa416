package org.ibid.indexer.index;

/** An index folder that another program writes to; it can be used when that one is done. */
public final class IndexBusyException extends IndexUnusableException {

  private static final long serialVersionUID = 1L;

  public IndexBusyException(String message, Throwable cause) {
    super(message, cause);
  }
}
