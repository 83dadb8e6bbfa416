package org.ibid.server.api;

import io.javalin.http.Context;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.audit.Audit;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.search.Engine;

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
    Engine engine = current.get();
    Audit audit =
        audits.of(id, engine).orElseThrow(() -> CitedResource.unknown(engine, Kind.PAPER, id));
    JsonBody.send(context, json -> AuditAnswer.write(json, audit));
  }
}
