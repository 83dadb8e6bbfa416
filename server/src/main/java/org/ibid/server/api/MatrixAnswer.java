package org.ibid.server.api;

import java.nio.charset.StandardCharsets;
import org.ibid.server.evidence.matrix.MatrixTable;

/** A matrix as JSON, for who is no client of the server. */
public final class MatrixAnswer {

  private MatrixAnswer() {}

  /** The whole answer as one JSON object. */
  public static String json(MatrixTable table) {
    return new String(
        JsonBody.bytes(json -> MatrixResource.write(json, table)), StandardCharsets.UTF_8);
  }
}
