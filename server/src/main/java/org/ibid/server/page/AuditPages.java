package org.ibid.server.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.page.view.AuditReader;
import org.ibid.server.page.view.AuditView;
import org.ibid.server.search.Engine;

/** Gathers what the page of an audit shows. */
final class AuditPages {

  private final Supplier<Engine> engine;
  private final Audits audits;

  AuditPages(Supplier<Engine> engine, Audits audits) {
    this.engine = engine;
    this.audits = audits;
  }

  /** The audit of a paper, or empty where there is no paper of that id. */
  Optional<AuditView> paper(String id) {
    return audits.of(id, engine.get()).map(AuditReader::read);
  }
}
