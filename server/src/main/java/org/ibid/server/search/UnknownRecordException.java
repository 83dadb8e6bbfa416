package org.ibid.server.search;

import org.ibid.indexer.schema.Kind;

/** A request names a record that there is none of. */
public final class UnknownRecordException extends InvalidRequestException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String id;

  /**
   * Says which record is missing.
   *
   * @param parameter name of the parameter that names it
   * @param kind of the records that were searched
   */
  public UnknownRecordException(String parameter, Kind kind, String id) {
    super(parameter, "there is no record with the id \"" + id + "\"");
    this.kind = kind;
    this.id = id;
  }

  public Kind kind() {
    return kind;
  }

  public String id() {
    return id;
  }
}
