package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Confidence;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.Tag;
import org.jspecify.annotations.Nullable;

/** What was taken for what in a paper, for a person to check against the source. */
final class PaperText {

  /** The field names stand in a column of this width, the longest of them and two spaces. */
  private static final int LABEL_WIDTH = 15;

  /** Enough to recognise a passage by. */
  private static final int PASSAGE = 160;

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  private PaperText(Screen screen) {
    this.screen = screen;
  }

  static String of(Paper paper, Screen screen) {
    PaperText text = new PaperText(screen);
    text.heading(paper.source().toString());
    text.frontMatter(paper);
    text.sections(paper.sections());
    text.references(paper.references());
    text.related(paper.related());
    text.statements(paper);
    text.concepts(paper.concepts());
    text.dropped(paper.dropped());
    text.warnings(paper.warnings());
    return String.join("\n", text.lines) + "\n";
  }

  private void heading(String text) {
    lines.add(Marked.bold(Plain.line(text), screen.styled()));
  }

  private void part(String name, int count) {
    lines.add("");
    heading(name + " (" + count + ")");
  }

  private void frontMatter(Paper paper) {
    Publication publication = paper.publication();
    field("id", paper.id());
    field("title", publication.title());
    field("authors", names(publication.author()));
    field("year", publication.issued());
    field("journal", publication.containerTitle());
    field("volume", publication.volume());
    field("issue", publication.issue());
    field("pages", publication.page());
    field("DOI", publication.doi());
    field("PMID", publication.pmid());
    field("ISSN", publication.issn());
    field("type", publication.type());
    field("genre", publication.genre());
    paper.asPrinted().forEach((name, printed) -> field("as printed", name + ": " + printed));
    field("keywords", String.join("; ", paper.keyword()));
    cataloguing(paper.cataloguing());
    field("abbreviations", abbreviations(paper.abbreviations()));
    field("abstract", paper.abstractText());
  }

  private void cataloguing(Cataloguing cataloguing) {
    field("MeSH", printed(cataloguing.headings()));
    field("record types", String.join("; ", cataloguing.publicationTypes()));
    field("languages", String.join(", ", cataloguing.languages()));
    field("substances", String.join("; ", cataloguing.substances()));
    field(
        "dates",
        cataloguing.dates().entrySet().stream()
            .map(date -> date.getKey().id() + " " + date.getValue())
            .collect(Collectors.joining(", ")));
  }

  private static String printed(List<SubjectHeading> headings) {
    return headings.stream().map(SubjectHeading::display).collect(Collectors.joining("; "));
  }

  private static String names(List<Name> names) {
    return names.stream().map(Name::display).collect(Collectors.joining(", "));
  }

  private static String abbreviations(Map<String, String> abbreviations) {
    return abbreviations.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private void field(String name, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      entry(name, LABEL_WIDTH, value.toString());
    }
  }

  /** A label, and beside it a text in as many lines as it takes. */
  private void entry(String label, int labelWidth, String text) {
    String margin = " ".repeat(2 + labelWidth);
    String first = "  " + label + " ".repeat(Math.max(1, labelWidth - Columns.of(label)));
    for (String line : Marked.plain(text).lines(screen.width() - margin.length(), false)) {
      lines.add(first + line);
      first = margin;
    }
  }

  private void sections(List<Section> sections) {
    part("Sections", sections.size());
    for (Section section : sections) {
      int level = section.level() == null ? 1 : section.level();
      String heading = section.heading().isEmpty() ? "(before any heading)" : section.heading();
      String size = section.text().length() + " characters";
      lines.add(Plain.line("  ".repeat(level) + heading + " – " + size));
    }
  }

  private void references(List<Reference> references) {
    part("References", references.size());
    int width = references.stream().mapToInt(r -> r.id().length()).max().orElse(0) + 2;
    for (Reference reference : references) {
      entry(reference.id(), width, understood(reference.publication(), reference.confidence()));
      if (isUnsure(reference)) {
        entry("", width, "printed: " + reference.raw());
      }
    }
  }

  private static String understood(Publication publication) {
    return understood(publication, Map.of());
  }

  /** The fields in one line, a question mark and the confidence beside those that are unsure. */
  private static String understood(Publication publication, Map<String, Double> confidence) {
    List<String> parts = new ArrayList<>();
    String others = publication.etAl() ? " et al." : "";
    add(parts, "", names(publication.author()) + others, confidence.get("author"));
    add(parts, "", publication.issued(), confidence.get("issued"));
    add(parts, "", publication.title(), confidence.get("title"));
    add(parts, "", publication.containerTitle(), confidence.get("container-title"));
    add(parts, "vol ", publication.volume(), confidence.get("volume"));
    add(parts, "no ", publication.issue(), confidence.get("issue"));
    add(parts, "pp ", publication.page(), confidence.get("page"));
    add(parts, "doi:", publication.doi(), confidence.get("DOI"));
    add(parts, "pmid:", publication.pmid(), confidence.get("PMID"));
    add(parts, "", publication.publisher(), confidence.get("publisher"));
    return String.join(" | ", parts);
  }

  private static void add(
      List<String> parts, String before, @Nullable Object value, @Nullable Double confidence) {
    if (value == null || value.toString().isBlank()) {
      return;
    }
    parts.add(before + value + (confidence == null ? "" : doubt(confidence)));
  }

  private static String doubt(double confidence) {
    return confidence < Confidence.SURE ? " (?" + Math.round(confidence * 100) + " %)" : "";
  }

  /** What the fields leave out is lost to a search by field: it stands beside them as printed. */
  private static boolean isUnsure(Reference reference) {
    return reference.confidence().values().stream().anyMatch(sure -> sure < Confidence.SURE)
        || reference.publication().title() == null;
  }

  private void related(List<Publication> related) {
    if (!related.isEmpty()) {
      part("Related records, not references", related.size());
      related.forEach(publication -> entry("-", 2, understood(publication)));
    }
  }

  private void statements(Paper paper) {
    part("Statements", paper.statements().size());
    for (Statement statement : paper.statements()) {
      entry("-", 2, statement.sentence());
      for (Citation citation : statement.citations()) {
        entry(
            "", 2, statement.mark(citation) + " → " + cited(citation) + scope(statement, citation));
      }
    }
  }

  private static String cited(Citation citation) {
    return citation.references().isEmpty()
        ? "nothing that is listed"
        : String.join(", ", citation.references());
  }

  /** What the mark is cited for, where it is not the only one of its sentence. */
  private static String scope(Statement statement, Citation citation) {
    if (statement.citations().size() == 1) {
      return "";
    }
    return citation.scope().stream()
        .map(span -> span.of(statement.sentence()))
        .collect(Collectors.joining(" … ", " for “", "”"));
  }

  private void concepts(List<Tag> concepts) {
    part("Concepts", concepts.size());
    for (Tag tag : concepts) {
      String causes =
          tag.from().stream()
              .map(c -> c.text() + " in " + c.where())
              .distinct()
              .collect(Collectors.joining(", "));
      entry(tag.scheme(), LABEL_WIDTH, tag.label() + " – " + causes);
    }
  }

  private void dropped(List<Dropped> dropped) {
    part("Dropped", dropped.size());
    Map<String, Map<String, Long>> passages = new LinkedHashMap<>();
    for (Dropped passage : dropped) {
      passages
          .computeIfAbsent(passage.why(), why -> new LinkedHashMap<>())
          .merge(shortened(passage.text()), 1L, Long::sum);
    }
    passages.forEach((why, texts) -> {
      lines.add("  " + Plain.line(why));
      texts.forEach((text, times) -> entry("  -", 4, times == 1 ? text : text + " ×" + times));
    });
  }

  private static String shortened(String text) {
    return text.length() <= PASSAGE ? text : text.substring(0, PASSAGE) + "…";
  }

  private void warnings(List<String> warnings) {
    if (!warnings.isEmpty()) {
      part("Warnings", warnings.size());
      warnings.forEach(warning -> entry("-", 2, warning));
    }
  }
}
