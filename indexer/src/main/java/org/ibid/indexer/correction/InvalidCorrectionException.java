package org.ibid.indexer.correction;

import java.io.Serial;

/** What was given is no correction; the message says what was expected and what was got. */
public final class InvalidCorrectionException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * Refuses.
   *
   * @param parameter what of it is at fault: {@code field}, {@code value}, {@code record}
   */
  public InvalidCorrectionException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** What of it is at fault. */
  public String parameter() {
    return parameter;
  }
}
