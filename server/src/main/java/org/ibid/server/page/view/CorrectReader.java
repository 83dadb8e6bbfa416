package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Field;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.correction.Values;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Confidence;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Statement;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a record is corrected. */
public final class CorrectReader {

  /** As much of a text as a page shows to compare with. */
  private static final int MOST_TEXT = 20_000;

  private static final int ABSTRACT_LINES = 8;

  /** A title that is cut off can't be compared. */
  private static final int TITLE_LINES = 2;

  private static final Set<String> USUAL =
      Set.of(
          "title", "author", "issued", "container-title", "volume", "issue", "page", "DOI", "type");

  private static final Set<String> SHORT =
      Set.of(
          "issued",
          "volume",
          "issue",
          "page",
          "PMID",
          "PMCID",
          "type",
          "genre",
          "edition",
          "ISSN",
          "ISBN",
          "language",
          "publisher",
          "publisher-place");

  /** A list has a line more than values, up to so many. */
  private static final int MOST_LINES = 10;

  private final Paper paper;
  private final Schemes schemes;

  /**
   * For one paper.
   *
   * @param json the parsed paper, as it is corrected
   */
  public CorrectReader(String json, Schemes schemes) {
    this.paper = PaperJson.read(json);
    this.schemes = schemes;
  }

  /**
   * What a person did last.
   *
   * @param by who they are; empty where they never said
   * @param typed the fields that they typed and that were refused, by name
   * @param refused why; empty where nothing was
   * @param outcomes what became of the corrections of this paper
   */
  public record Last(String by, Map<String, String> typed, String refused, List<Outcome> outcomes) {
    public Last {
      typed = Map.copyOf(typed);
      outcomes = List.copyOf(outcomes);
    }
  }

  /** The page of the paper. */
  public CorrectView paper(Hit hit, Last last) {
    List<CorrectView.Input> inputs = new ArrayList<>();
    for (String name : Values.fields(true)) {
      inputs.add(input(name, valueOf(name), last, null, null));
    }
    return view("Paper", paper.id(), hit, printed(), inputs, marks(null), last);
  }

  /** The page of a reference of it; the id is the one that it has in its paper. */
  public CorrectView reference(String id, Hit hit, Last last) {
    Reference reference =
        paper.references().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    CorrectedField.Part part = new CorrectedField.Part.OfReference(id);
    List<CorrectView.Input> inputs = new ArrayList<>();
    for (Field field : Field.all()) {
      Double sure = reference.confidence().get(field.id());
      inputs.add(input(field.id(), field.in(reference.publication()), last, part, sure));
    }
    List<CorrectView.Printed> printed =
        List.of(new CorrectView.Printed("As printed", reference.raw(), false));
    return view(
        "Reference", RecordId.ofReference(paper.id(), id), hit, printed, inputs, marks(id), last);
  }

  private CorrectView view(
      String kind,
      String record,
      Hit hit,
      List<CorrectView.Printed> printed,
      List<CorrectView.Input> inputs,
      List<CorrectView.Mark> marks,
      Last last) {
    JsonNode json = RecordJson.read(hit.json());
    return new CorrectView(
        record,
        kind,
        Objects.requireNonNullElse(Bibliography.of(json).title(), record),
        kind.equals("Paper") ? PageUrl.paper(record) : PageUrl.reference(record),
        last.by(),
        last.refused(),
        printed,
        inputs.stream().filter(CorrectReader::isUsual).toList(),
        inputs.stream().filter(input -> !isUsual(input)).toList(),
        tags(json),
        concepts(),
        marks.stream().filter(CorrectView.Mark::low).toList(),
        marks.stream().filter(mark -> !mark.low()).toList(),
        last.outcomes().stream()
            .filter(one -> kind.equals("Paper") || one.record().equals(record))
            .map(CorrectReader::said)
            .toList());
  }

  private List<String> valueOf(String name) {
    return switch (name) {
      case Correction.ABSTRACT ->
          paper.abstractText().isEmpty() ? List.of() : List.of(paper.abstractText());
      case Correction.KEYWORD -> paper.keyword();
      default -> Field.of(name).orElseThrow().in(paper.publication());
    };
  }

  private CorrectView.Input input(
      String name,
      List<String> value,
      Last last,
      CorrectedField.@Nullable Part part,
      @Nullable Double sure) {
    String was = String.join("\n", value);
    String shown = last.typed().getOrDefault(name, was);
    boolean low = sure != null && sure < Confidence.SURE;
    return new CorrectView.Input(
        name,
        label(name),
        shown,
        was,
        lines(name, value.size()),
        sure(part, name, sure),
        low,
        SHORT.contains(name));
  }

  /** Whether a field is looked at first: most records have it, or this one does. */
  private static boolean isUsual(CorrectView.Input input) {
    return USUAL.contains(input.name()) || !(input.value() + input.was() + input.sure()).isEmpty();
  }

  private static int lines(String name, int values) {
    if (name.equals(Correction.ABSTRACT)) {
      return ABSTRACT_LINES;
    }
    if (name.equals("title")) {
      return TITLE_LINES;
    }
    return Values.isList(name) ? Math.clamp(values + 1, 2, MOST_LINES) : 1;
  }

  private static String label(String name) {
    return switch (name) {
      case "issued" -> "Year";
      case "container-title" -> "Journal or book";
      case "author" -> "Authors, one a line: Family, Given";
      case "editor" -> "Editors, one a line: Family, Given";
      case Correction.KEYWORD -> "Keywords, one a line";
      default -> Labels.capitalised(name.replace('-', ' '));
    };
  }

  private String sure(CorrectedField.@Nullable Part part, String name, @Nullable Double sure) {
    for (CorrectedField field : paper.correctedOf(part)) {
      if (field.field().equals(name)) {
        return "as " + field.by() + " says; read: " + shown(field.read());
      }
    }
    return sure == null ? "" : Math.round(sure * 100) + " % sure";
  }

  private static String shown(List<String> value) {
    return value.isEmpty() ? "nothing" : "“" + String.join("; ", value) + "”";
  }

  private List<CorrectView.Printed> printed() {
    List<CorrectView.Printed> printed = new ArrayList<>();
    paper
        .asPrinted()
        .forEach((name, text) ->
            printed.add(new CorrectView.Printed(label(name) + " as printed", text, false)));
    for (String warning : paper.warnings()) {
      printed.add(new CorrectView.Printed("The reader warned", warning, false));
    }
    Map<String, List<String>> dropped =
        paper.dropped().stream()
            .collect(
                Collectors.groupingBy(
                    Dropped::why,
                    TreeMap::new,
                    Collectors.mapping(Dropped::text, Collectors.toList())));
    dropped.forEach((why, texts) ->
        printed.add(
            new CorrectView.Printed("Left out: " + why, cut(String.join("\n", texts)), true)));
    for (Section section : paper.sections()) {
      if (!section.text().isBlank()) {
        String heading = section.heading().isBlank() ? "Before any heading" : section.heading();
        printed.add(new CorrectView.Printed(heading, cut(section.text()), true));
      }
    }
    return printed;
  }

  private static String cut(String text) {
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
  }

  private List<CorrectView.Tag> tags(JsonNode json) {
    List<CorrectView.Tag> tags = new ArrayList<>();
    for (JsonNode tag : Json.list(json, "concepts")) {
      JsonNode cause = tag.path("from").path(0);
      String text = cause.path("text").asText();
      tags.add(
          new CorrectView.Tag(
              tag.path("scheme").asText() + ":" + tag.path("id").asText(),
              tag.path("label").asText() + " (" + tag.path("scheme").asText() + ")",
              cause.path("where").asText() + ": " + text));
    }
    return tags;
  }

  /** All that a list can hold: a concept of a large scheme is typed. */
  private List<String> concepts() {
    return schemes.names().stream()
        .filter(scheme -> !schemes.isLarge(scheme))
        .flatMap(scheme -> schemes.concepts(scheme).stream())
        .map(CorrectReader::named)
        .toList();
  }

  /** A concept as it is chosen from a list and typed. */
  public static String named(Concept concept) {
    return concept.scheme() + ": " + concept.label();
  }

  /**
   * The marks of the paper.
   *
   * @param reference only those that mean it, or null
   */
  private List<CorrectView.Mark> marks(@Nullable String reference) {
    List<CorrectView.Mark> marks = new ArrayList<>();
    int number = 0;
    for (Statement statement : paper.statements()) {
      for (Citation citation : statement.citations()) {
        number++;
        if (reference == null || citation.references().contains(reference)) {
          marks.add(mark(statement, citation, number));
        }
      }
    }
    return marks;
  }

  private CorrectView.Mark mark(Statement statement, Citation citation, int number) {
    CorrectedField.Part part = new CorrectedField.Part.OfCitation(number);
    String sentence = statement.sentence();
    List<String> named =
        paper.references().stream()
            .filter(reference -> citation.references().contains(reference.id()))
            .map(CorrectReader::entry)
            .toList();
    boolean corrected = !paper.correctedOf(part).isEmpty();
    return new CorrectView.Mark(
        RecordId.ofCitation(paper.id(), number),
        sentence.substring(0, citation.mark().start()),
        statement.mark(citation),
        sentence.substring(citation.mark().end()),
        String.join(", ", citation.references()),
        named,
        sure(part, Correction.REFERENCES, citation.confidence()),
        corrected || Confidence.isLow(citation));
  }

  private static String entry(Reference reference) {
    String title = reference.publication().title();
    return reference.id() + ": " + (title == null ? reference.raw() : title);
  }

  /** A correction as a list shows it. */
  public static CorrectView.Said said(Outcome outcome) {
    Correction correction = outcome.correction();
    String value = correction.value().isEmpty() ? "nothing" : shown(correction.value());
    String note = correction.said().note();
    return new CorrectView.Said(
        correction.id(),
        correction.field() + ": " + value,
        outcome.record(),
        outcome.isOrphan() ? "" : href(outcome.record()),
        correction.said().by()
            + ", "
            + correction.said().when().toString().substring(0, "2026-01-31".length())
            + (note.isEmpty() ? "" : ": " + note),
        status(outcome),
        outcome.isOrphan(),
        correction.sidecar() == null);
  }

  private static String status(Outcome outcome) {
    return switch (outcome.status()) {
      case HOLDS ->
          outcome.readOtherwise()
              ? "It holds. By now " + shown(outcome.read()) + " is read."
              : "It holds.";
      case AGREES -> "It holds, and by now the same is read.";
      case SUPERSEDED -> "A later one holds.";
      case ORPHAN -> "It is kept, but finds nothing to correct: " + outcome.why() + ".";
    };
  }

  /** Where a record is corrected. */
  public static String href(String record) {
    int part = record.lastIndexOf('#');
    if (part < 0 || record.startsWith("citation-", part + 1)) {
      return PageUrl.paper(PageUrl.paperOf(record)) + "/correct";
    }
    return PageUrl.reference(record) + "/correct";
  }
}
