package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Hit;

/** Makes the page of a paper out of the parsed paper and the records that were indexed of it. */
public final class PaperReader {

  private final List<String> schemes;

  /**
   * For a collection.
   *
   * @param schemes in the order in which their concepts are shown
   */
  public PaperReader(List<String> schemes) {
    this.schemes = List.copyOf(schemes);
  }

  /**
   * The page.
   *
   * @param json the parsed paper
   * @param record the paper as a hit
   * @param references its references, in the order of its list
   * @param statements its statements, in the order of its text
   */
  public PaperView read(String json, Hit record, List<Hit> references, List<Hit> statements) {
    Paper paper = PaperJson.read(json);
    PaperText text = new PaperText(paper);
    Bibliography bibliography = Bibliography.of(paper.publication());
    String title = bibliography.title();
    return new PaperView(
        title == null ? paper.id() : title,
        bibliography,
        paper.source().toString(),
        counts(paper),
        text.paragraphs(paper.abstractText()),
        paper.keyword(),
        headings(paper.cataloguing()),
        links(Kind.PAPER).groups(RecordJson.read(record.json())),
        abbreviations(paper),
        sections(paper, text),
        entries(references, statements),
        paper.related().stream().map(Bibliography::of).toList(),
        carryAway(paper),
        reading(paper));
  }

  private static List<CarryAway> carryAway(Paper paper) {
    List<CarryAway> files = new ArrayList<>();
    files.add(CarryAway.ofRecord(Kind.PAPER, PageUrl.paper(paper.id())));
    CarryAway.ofList(paper.id(), paper.references().size()).ifPresent(files::add);
    return files;
  }

  private static List<HitView.Onward> counts(Paper paper) {
    List<HitView.Onward> counts = new ArrayList<>();
    HitView.onward(counts, paper.references().size(), Kind.REFERENCE, paper.id());
    HitView.onward(counts, paper.statements().size(), Kind.STATEMENT, paper.id());
    if (!paper.references().isEmpty()) {
      counts.add(new HitView.Onward("Audit of its references", PageUrl.audit(paper.id())));
    }
    counts.add(HitView.like(Kind.PAPER, paper.id()));
    counts.add(new HitView.Onward("Correct", CorrectReader.href(paper.id())));
    return counts;
  }

  private static List<PaperView.Heading> headings(Cataloguing cataloguing) {
    return cataloguing.headings().stream().map(PaperReader::heading).toList();
  }

  private static PaperView.Heading heading(SubjectHeading heading) {
    SearchUrl papers = SearchUrl.of(Kind.PAPER);
    return new PaperView.Heading(
        heading.term(),
        heading.qualifiers().stream()
            .map(SubjectHeading.Qualifier::term)
            .collect(Collectors.joining(", ")),
        heading.isMajorAnywhere(),
        papers.with(Toggle.value(Filters.NONE, Schema.MESH, heading.term())).path());
  }

  private static List<PaperView.Abbreviation> abbreviations(Paper paper) {
    return paper.abbreviations().entrySet().stream()
        .map(e -> new PaperView.Abbreviation(e.getKey(), e.getValue()))
        .toList();
  }

  private static List<PaperView.Part> sections(Paper paper, PaperText text) {
    List<PaperView.Part> parts = new ArrayList<>();
    for (Section section : paper.sections()) {
      Integer level = section.level();
      parts.add(
          new PaperView.Part(
              "section-" + (parts.size() + 1),
              section.heading(),
              level == null ? 1 : level,
              text.paragraphs(section.text())));
    }
    return parts;
  }

  private List<PaperView.Entry> entries(List<Hit> references, List<Hit> statements) {
    Map<String, List<Hit>> citing = citing(statements);
    return references.stream().map(r -> entry(r, citing.getOrDefault(r.id(), List.of()))).toList();
  }

  private static Map<String, List<Hit>> citing(List<Hit> statements) {
    Map<String, List<Hit>> citing = new HashMap<>();
    for (Hit statement : statements) {
      Set<String> cited = new LinkedHashSet<>();
      Json.list(RecordJson.read(statement.json()), "citations")
          .forEach(c -> cited.addAll(Json.texts(c, "references")));
      cited.forEach(id -> citing.computeIfAbsent(id, r -> new ArrayList<>()).add(statement));
    }
    return citing;
  }

  private PaperView.Entry entry(Hit reference, List<Hit> statements) {
    JsonNode json = RecordJson.read(reference.json());
    Bibliography bibliography = Bibliography.of(json);
    String title = bibliography.title();
    return new PaperView.Entry(
        PageUrl.anchor(reference.id()),
        Json.text(json, "label"),
        title == null ? Json.text(json, "raw", reference.id()) : title,
        PageUrl.reference(reference.id()),
        bibliography,
        links(Kind.REFERENCE).chips(json),
        statements.stream().map(s -> StatementView.citing(s, reference.id())).toList());
  }

  private ConceptLinks links(Kind kind) {
    return ConceptLinks.to(kind, schemes);
  }

  private static PaperView.Reading reading(Paper paper) {
    Map<String, Map<String, Integer>> times = new LinkedHashMap<>();
    for (Dropped dropped : paper.dropped()) {
      times
          .computeIfAbsent(dropped.why(), why -> new LinkedHashMap<>())
          .merge(dropped.text(), 1, Integer::sum);
    }
    List<String> warnings = new ArrayList<>(paper.warnings());
    paper.correctedOf(null).stream()
        .filter(field -> !field.field().startsWith("concept:")) // a tag says itself who put it on
        .forEach(field -> warnings.add(corrected(field)));
    return new PaperView.Reading(
        warnings, times.entrySet().stream().map(e -> leftOut(e.getKey(), e.getValue())).toList());
  }

  private static String corrected(CorrectedField field) {
    String read = field.read().isEmpty() ? "nothing" : "“" + String.join("; ", field.read()) + "”";
    return Labels.capitalised(field.field())
        + " is as "
        + field.by()
        + " says; read: "
        + read
        + ".";
  }

  private static PaperView.LeftOut leftOut(String why, Map<String, Integer> times) {
    List<PaperView.Passage> passages =
        times.entrySet().stream()
            .map(e -> new PaperView.Passage(e.getKey(), e.getValue()))
            .toList();
    return new PaperView.LeftOut(Labels.capitalised(why), passages);
  }
}
