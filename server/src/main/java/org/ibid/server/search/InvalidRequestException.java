package org.ibid.server.search;

import java.util.List;
import org.ibid.indexer.schema.Kind;

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

  /** That records of a kind have nothing of that name, and what they have. */
  static String none(Kind kind, String what, String name, List<String> known) {
    return "%ss have no %s \"%s\"; they have %s"
        .formatted(kind.id(), what, name, String.join(", ", known));
  }

  static InvalidRequestException tooManyWords() {
    return new InvalidRequestException("search", "the query stands for too many words");
  }

  public String parameter() {
    return parameter;
  }
}
