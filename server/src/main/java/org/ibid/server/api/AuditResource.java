package org.ibid.server.api;

import io.javalin.http.Context;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.audit.Audit;
import org.ibid.server.evidence.audit.Audits;

/** Whether the reference lists of papers are sound. */
final class AuditResource {

  private final CurrentEngine current;
  private final Audits audits;

  AuditResource(CurrentEngine current, Audits audits) {
    this.current = current;
    this.audits = audits;
  }

  void paper(Context context) {
    String id = context.pathParam("id");
    Audit audit =
        audits
            .of(id, current.get())
            .orElseThrow(() -> new ProblemException(ProblemDetails.unknown(Kind.PAPER.id(), id)));
    JsonBody.send(context, json -> AuditAnswer.write(json, audit));
  }
}
