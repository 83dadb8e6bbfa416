package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.audit.Audit;
import org.ibid.server.evidence.audit.Check;
import org.ibid.server.evidence.audit.Contradiction.Clash;
import org.ibid.server.evidence.audit.Contradiction.Named;
import org.ibid.server.evidence.audit.Finding;
import org.ibid.server.evidence.audit.Quotation;

/** Makes the page of an audit. */
public final class AuditReader {

  /** More findings of one kind than a browser shows with ease are left to the API. */
  private static final int MOST = 500;

  /** Checks whose findings are about what the entry prints. */
  private static final Set<Check> OF_PRINT =
      EnumSet.of(Check.IDENTIFIERS, Check.YEARS, Check.DUPLICATES);

  private final Paper paper;
  private final Audit audit;

  private AuditReader(Audit audit) {
    this.paper = audit.paper();
    this.audit = audit;
  }

  /** The page. */
  public static AuditView read(Audit audit) {
    return new AuditReader(audit).page();
  }

  private AuditView page() {
    List<AuditView.Part> parts = new ArrayList<>();
    List<String> sound = new ArrayList<>();
    for (Check check : Check.values()) {
      List<Finding> findings = audit.findings(check);
      if (!findings.isEmpty()) {
        parts.add(part(check, findings));
      } else if (audit.isMade(check)) {
        sound.add(check.none());
      }
    }
    String title = paper.publication().title();
    return new AuditView(
        title == null ? paper.id() : title,
        PageUrl.paper(paper.id()),
        "/api/v1" + PageUrl.audit(paper.id()),
        summary(),
        audit.notes().stream().map(Audit.Note::text).toList(),
        parts,
        sound);
  }

  private String summary() {
    return Labels.number(audit.count(), "finding")
        + " in "
        + Labels.number(paper.references().size(), "reference");
  }

  private AuditView.Part part(Check check, List<Finding> findings) {
    return new AuditView.Part(
        check.id().replace('_', '-'),
        check.heading(),
        hint(check),
        findings.size(),
        check == Check.CONTRADICTS || check == Check.UNLIKE,
        findings.stream().limit(MOST).map(finding -> item(check, finding)).toList());
  }

  private static String hint(Check check) {
    return switch (check) {
      case CONTRADICTS ->
          "What a sentence says of a reference, and what its title says it is about. Marked: the"
              + " words that can’t both be.";
      case UNLIKE ->
          "The title has no concept and no content word in common with the sentence. The surest"
              + " first; many are right all the same: a prompt to read.";
      case LISTED_NOT_CITED ->
          "No mark of the text names them. In tables and captions only marks in brackets are seen.";
      case OUT_OF_ORDER -> "First cited before or after their turn.";
      default -> "";
    };
  }

  private AuditView.Item item(Check check, Finding finding) {
    Quotation quotation = finding.quotation();
    return new AuditView.Item(
        finding.references().stream().map(r -> entry(check, r, finding)).toList(),
        quotation == null ? null : quote(quotation, finding.clashes()),
        check == Check.UNLIKE ? "" : finding.why());
  }

  private AuditView.Entry entry(Check check, Reference reference, Finding finding) {
    String title = Finding.title(reference);
    Layers layers = new Layers(title);
    for (Clash clash : finding.clashes()) {
      match(clash.title(), layers);
    }
    boolean printed = OF_PRINT.contains(check) && reference.publication().title() != null;
    return new AuditView.Entry(
        reference.label(),
        layers.pieces(),
        PageUrl.reference(RecordId.ofReference(paper.id(), reference.id())),
        Bibliography.of(reference.publication()),
        printed ? reference.raw() : null);
  }

  private static void match(List<Named> named, Layers layers) {
    named.forEach(name -> layers.match(name.span().start(), name.span().end()));
  }

  private AuditView.Quote quote(Quotation quotation, List<Clash> clashes) {
    Citation citation = quotation.citation();
    Layers layers = new Layers(quotation.sentence());
    if (quotation.statement().citations().size() > 1) {
      citation.scope().forEach(span -> role(span, layers, "scope"));
    }
    role(citation.mark(), layers, "own");
    clashes.forEach(clash -> match(clash.scope(), layers));
    return new AuditView.Quote(
        layers.pieces(),
        quotation.section(),
        PageUrl.inPaper(RecordId.ofStatement(paper.id(), quotation.number())));
  }

  private static void role(Span span, Layers layers, String role) {
    layers.role(span.start(), span.end(), role);
  }
}
