package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.audit.Audit;
import org.ibid.server.evidence.audit.Check;
import org.ibid.server.evidence.audit.Contradiction.Clash;
import org.ibid.server.evidence.audit.Contradiction.Named;
import org.ibid.server.evidence.audit.Finding;
import org.ibid.server.evidence.audit.Quotation;

/** An audit for the eyes of a person. */
final class AuditText {

  /** So many of a kind; past that nobody reads on, and programs take JSON. */
  private static final int SHOWN = 20;

  /** Longer labels are cut, not to push the text away. */
  private static final int LABEL_WIDTH = 10;

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  private AuditText(Screen screen) {
    this.screen = screen;
  }

  static String of(Audit audit, Screen screen) {
    AuditText text = new AuditText(screen);
    String title = audit.paper().publication().title();
    text.wrapped("", Marked.plain(title == null ? audit.paper().id() : title), true);
    text.lines.add(text.dim(audit.paper().id()));
    audit.notes().forEach(note -> text.wrapped("", Marked.plain(note.text()), false));
    for (Check check : Check.values()) {
      text.part(check, audit.findings(check));
    }
    text.sound(audit);
    return String.join("\n", text.lines);
  }

  private String dim(String line) {
    return Marked.dim(Plain.line(line), screen.styled());
  }

  private void part(Check check, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(Marked.bold(check.heading() + " (" + findings.size() + ")", screen.styled()));
    findings.stream().limit(SHOWN).forEach(finding -> finding(check, finding));
    if (findings.size() > SHOWN) {
      lines.add(dim("  … and " + (findings.size() - SHOWN) + " more: --format json has them all"));
    }
  }

  private void finding(Check check, Finding finding) {
    for (Reference reference : finding.references()) {
      entry(check, reference, finding.clashes());
    }
    if (finding.references().isEmpty() || (check != Check.UNLIKE && !finding.why().isEmpty())) {
      wrapped(margin(""), Marked.plain(finding.why()), false);
    }
    Quotation quotation = finding.quotation();
    if (quotation != null) {
      List<Span> words = spans(finding.clashes().stream().map(Clash::scope).toList());
      wrapped(margin(""), Marked.spans("“" + quotation.sentence() + "”", shifted(words)), false);
    }
  }

  /** Its title; the entry as printed where that is what the finding is about. */
  private void entry(Check check, Reference reference, List<Clash> clashes) {
    String label = reference.label() == null ? "-" : reference.label();
    List<Span> words = spans(clashes.stream().map(Clash::title).toList());
    Marked text =
        switch (check) {
          case IDENTIFIERS, YEARS, DUPLICATES -> Marked.plain(reference.raw());
          default -> Marked.spans(Finding.title(reference), words);
        };
    wrapped(margin(label), text, false);
  }

  private static List<Span> spans(List<List<Named>> named) {
    return named.stream().flatMap(List::stream).map(Named::span).distinct().sorted().toList();
  }

  /** Behind a quotation mark. */
  private static List<Span> shifted(List<Span> spans) {
    return spans.stream().map(span -> span.shifted(1)).toList();
  }

  private static String margin(String label) {
    String plain = Plain.line(label);
    String shown = plain.length() < LABEL_WIDTH ? plain : plain.substring(0, LABEL_WIDTH);
    return "  " + shown + " ".repeat(Math.max(1, 4 - shown.length()));
  }

  /** A text in as many lines as it takes, the first after a margin, the others below the text. */
  private void wrapped(String margin, Marked text, boolean bold) {
    String before = margin;
    for (String line : text.lines(screen.width() - margin.length(), screen.styled())) {
      lines.add(before + Marked.bold(line, bold && screen.styled()));
      before = " ".repeat(margin.length());
    }
  }

  private void sound(Audit audit) {
    String sound =
        Arrays.stream(Check.values())
            .filter(check -> audit.findings(check).isEmpty() && audit.isMade(check))
            .map(Check::none)
            .collect(Collectors.joining("\n"));
    if (!sound.isEmpty()) {
      lines.add("");
      lines.add(sound);
    }
  }
}
