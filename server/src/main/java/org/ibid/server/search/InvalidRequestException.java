package org.ibid.server.search;

/** A request that can't be answered as it stands; the message says what was expected. */
public final class InvalidRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * Says which parameter is wrong and why.
   *
   * @param parameter name of the parameter at fault: {@code filter}, {@code cursor}, {@code search}
   */
  public InvalidRequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
