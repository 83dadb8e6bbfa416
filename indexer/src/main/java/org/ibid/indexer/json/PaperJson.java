package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A parsed paper as one JSON object: what {@code ibid parse} prints, {@code GET /papers/{id}}
 * answers and the index keeps.
 *
 * <p>Citations are listed flat, each with its sentence. So that the statements can be read back,
 * each also names its statement (from 1), the sentences around it and the position of its section
 * (-1 for the abstract).
 */
public final class PaperJson {

  private PaperJson() {}

  /** The paper on one line. */
  public static String write(Paper paper) {
    return Shapes.object(json -> writeFields(json, paper));
  }

  private static void writeFields(JsonGenerator json, Paper paper) throws IOException {
    json.writeStringField("source", paper.source().path());
    if (paper.source().entry() != null) {
      json.writeStringField("entry", paper.source().entry());
    }
    json.writeNumberField("record", paper.source().record());
    json.writeStringField("format", paper.source().format());
    json.writeStringField("id", paper.id());
    json.writeStringField("source_id", paper.sourceId());
    CslJson.writeFields(json, paper.publication());
    strings(json, "as_printed", paper.asPrinted());
    json.writeStringField("abstract", paper.abstractText());
    Shapes.strings(json, "keyword", paper.keyword());
    strings(json, "abbreviations", paper.abbreviations());
    sections(json, paper.sections());
    references(json, paper);
    related(json, paper.related());
    citations(json, paper);
    CataloguingJson.writeFields(json, paper.cataloguing());
    Shapes.tags(json, paper.concepts());
    dropped(json, paper.dropped());
    Shapes.strings(json, "warnings", paper.warnings());
    CorrectedJson.write(json, paper, null);
  }

  private static void strings(JsonGenerator json, String field, Map<String, String> values)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void sections(JsonGenerator json, List<Section> sections) throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      json.writeStartObject();
      json.writeStringField("heading", section.heading());
      json.writeObjectField("level", section.level());
      json.writeStringField("text", section.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void references(JsonGenerator json, Paper paper) throws IOException {
    json.writeArrayFieldStart("references");
    for (Reference reference : paper.references()) {
      json.writeStartObject();
      json.writeStringField("id", reference.id());
      json.writeStringField("label", reference.label());
      json.writeStringField("raw", reference.raw());
      CslJson.writeFields(json, reference.publication());
      json.writeObjectFieldStart("confidence");
      for (Map.Entry<String, Double> field : new TreeMap<>(reference.confidence()).entrySet()) {
        json.writeNumberField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
      CorrectedJson.write(json, paper, new CorrectedField.Part.OfReference(reference.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void related(JsonGenerator json, List<Publication> related) throws IOException {
    json.writeArrayFieldStart("related");
    for (Publication publication : related) {
      json.writeStartObject();
      CslJson.writeFields(json, publication);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void citations(JsonGenerator json, Paper paper) throws IOException {
    json.writeArrayFieldStart("citations");
    int number = 0;
    int citationNumber = 0;
    for (Statement statement : paper.statements()) {
      number++;
      for (Citation citation : statement.citations()) {
        json.writeStartObject();
        json.writeNumberField("statement", number);
        json.writeStringField("sentence", statement.sentence());
        json.writeNumberField("start", citation.mark().start());
        json.writeNumberField("end", citation.mark().end());
        json.writeStringField("mark", statement.mark(citation));
        Shapes.spans(json, "scope", citation.scope());
        json.writeStringField("section", paper.sectionOf(statement));
        json.writeNumberField("section_position", statement.section());
        json.writeStringField("before", statement.before());
        json.writeStringField("after", statement.after());
        Shapes.strings(json, "references", citation.references());
        json.writeNumberField("confidence", citation.confidence());
        citationNumber++;
        CorrectedJson.write(json, paper, new CorrectedField.Part.OfCitation(citationNumber));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void dropped(JsonGenerator json, List<Dropped> dropped) throws IOException {
    json.writeArrayFieldStart("dropped");
    for (Dropped passage : dropped) {
      json.writeStartObject();
      json.writeStringField("text", passage.text());
      json.writeStringField("why", passage.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The paper that {@link #write} wrote.
   *
   * @throws java.io.UncheckedIOException where the text is no JSON
   */
  public static Paper read(String json) {
    JsonNode paper = Shapes.parse(json);
    return Paper.builder(source(paper), paper.path("id").asText())
        .sourceId(textOf(paper, "source_id"))
        .publication(CslJson.read(paper))
        .asPrinted(strings(paper.path("as_printed")))
        .abstractText(paper.path("abstract").asText())
        .keyword(Shapes.strings(paper.path("keyword")))
        .abbreviations(strings(paper.path("abbreviations")))
        .sections(sections(paper.path("sections")))
        .references(references(paper.path("references")))
        .related(related(paper.path("related")))
        .statements(statements(paper.path("citations")))
        .cataloguing(CataloguingJson.read(paper))
        .concepts(Shapes.tags(paper.path("concepts")))
        .dropped(dropped(paper.path("dropped")))
        .warnings(Shapes.strings(paper.path("warnings")))
        .corrected(CorrectedJson.read(paper))
        .build();
  }

  private static Paper.Source source(JsonNode paper) {
    return new Paper.Source(
        paper.path("source").asText(),
        textOf(paper, "entry"),
        paper.path("record").asInt(),
        paper.path("format").asText());
  }

  private static @Nullable String textOf(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static Map<String, String> strings(JsonNode object) {
    Map<String, String> read = new LinkedHashMap<>();
    object.properties().forEach(entry -> read.put(entry.getKey(), entry.getValue().asText()));
    return read;
  }

  private static List<Section> sections(JsonNode sections) {
    List<Section> read = new ArrayList<>();
    for (JsonNode section : sections) {
      JsonNode level = section.path("level");
      read.add(
          new Section(
              section.path("heading").asText(),
              level.isInt() ? level.asInt() : null,
              section.path("text").asText()));
    }
    return read;
  }

  private static List<Reference> references(JsonNode references) {
    List<Reference> read = new ArrayList<>();
    for (JsonNode reference : references) {
      Map<String, Double> confidence = new LinkedHashMap<>();
      reference
          .path("confidence")
          .properties()
          .forEach(entry -> confidence.put(entry.getKey(), entry.getValue().asDouble()));
      read.add(
          new Reference(
              reference.path("id").asText(),
              textOf(reference, "label"),
              reference.path("raw").asText(),
              CslJson.read(reference),
              confidence));
    }
    return read;
  }

  private static List<Publication> related(JsonNode related) {
    List<Publication> read = new ArrayList<>();
    related.forEach(publication -> read.add(CslJson.read(publication)));
    return read;
  }

  private static List<Statement> statements(JsonNode citations) {
    Map<Integer, List<JsonNode>> byStatement = new LinkedHashMap<>();
    for (JsonNode citation : citations) {
      byStatement
          .computeIfAbsent(citation.path("statement").asInt(), n -> new ArrayList<>())
          .add(citation);
    }
    return byStatement.values().stream().map(PaperJson::statement).toList();
  }

  private static Statement statement(List<JsonNode> citations) {
    JsonNode first = citations.getFirst();
    return new Statement(
        first.path("sentence").asText(),
        first.path("before").asText(),
        first.path("after").asText(),
        first.path("section_position").asInt(),
        citations.stream().map(PaperJson::citation).toList());
  }

  private static Citation citation(JsonNode citation) {
    return new Citation(
        new Span(citation.path("start").asInt(), citation.path("end").asInt()),
        Shapes.spans(citation.path("scope")),
        Shapes.strings(citation.path("references")),
        citation.path("confidence").asDouble());
  }

  private static List<Dropped> dropped(JsonNode dropped) {
    List<Dropped> read = new ArrayList<>();
    for (JsonNode passage : dropped) {
      read.add(new Dropped(passage.path("text").asText(), passage.path("why").asText()));
    }
    return read;
  }
}
