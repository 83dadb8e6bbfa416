package org.ibid.server.api;

import java.nio.charset.StandardCharsets;
import org.ibid.server.evidence.forgotten.Forgotten;

/** What a list forgot as JSON, for who is no client of the server. */
public final class ForgottenAnswer {

  private ForgottenAnswer() {}

  /** The whole answer as one JSON object. */
  public static String json(Forgotten forgotten) {
    return new String(
        JsonBody.bytes(json -> ForgottenResource.write(json, forgotten)), StandardCharsets.UTF_8);
  }
}
