package org.ibid.server.search;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Remark;
import org.jspecify.annotations.Nullable;

/** A request that can't be answered as it stands; the message says what was expected. */
public sealed class InvalidRequestException extends RuntimeException
    permits UnknownRecordException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  private final transient @Nullable Remark remark;

  /**
   * Says which parameter is wrong and why.
   *
   * @param parameter name of the parameter at fault: {@code filter}, {@code cursor}, {@code search}
   */
  public InvalidRequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
    this.remark = null;
  }

  /** Says which part of a query can't be run and why. */
  public InvalidRequestException(Remark remark) {
    super(remark.message());
    this.parameter = "search";
    this.remark = remark;
  }

  /** What is wrong with a part of the query; empty where something else is wrong. */
  public Optional<Remark> remark() {
    return Optional.ofNullable(remark);
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
