package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.SubjectHeading;
import org.jspecify.annotations.Nullable;

/** Cataloguing as fields of a paper's object; what is empty is left out. */
final class CataloguingJson {

  private CataloguingJson() {}

  static void writeFields(JsonGenerator json, Cataloguing cataloguing) throws IOException {
    headings(json, cataloguing.headings());
    list(json, "publication_types", cataloguing.publicationTypes());
    list(json, "languages", cataloguing.languages());
    list(json, "substances", cataloguing.substances());
    if (!cataloguing.dates().isEmpty()) {
      json.writeObjectFieldStart("dates");
      for (Map.Entry<RecordDate, LocalDate> date : cataloguing.dates().entrySet()) {
        json.writeStringField(date.getKey().id(), date.getValue().toString());
      }
      json.writeEndObject();
    }
  }

  private static void list(JsonGenerator json, String field, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      Shapes.strings(json, field, values);
    }
  }

  private static void headings(JsonGenerator json, List<SubjectHeading> headings)
      throws IOException {
    if (headings.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("mesh");
    for (SubjectHeading heading : headings) {
      json.writeStartObject();
      term(json, heading.term(), heading.id(), heading.major());
      json.writeArrayFieldStart("qualifiers");
      for (SubjectHeading.Qualifier qualifier : heading.qualifiers()) {
        json.writeStartObject();
        term(json, qualifier.term(), qualifier.id(), qualifier.major());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void term(JsonGenerator json, String term, @Nullable String id, boolean major)
      throws IOException {
    json.writeStringField("term", term);
    if (id != null) {
      json.writeStringField("id", id);
    }
    json.writeBooleanField("major", major);
  }

  static Cataloguing read(JsonNode paper) {
    return new Cataloguing(
        headings(paper.path("mesh")),
        Shapes.strings(paper.path("publication_types")),
        Shapes.strings(paper.path("languages")),
        Shapes.strings(paper.path("substances")),
        dates(paper.path("dates")));
  }

  private static Map<RecordDate, LocalDate> dates(JsonNode dates) {
    Map<RecordDate, LocalDate> read = new EnumMap<>(RecordDate.class);
    for (RecordDate kind : RecordDate.values()) {
      JsonNode date = dates.path(kind.id());
      if (date.isTextual()) {
        read.put(kind, LocalDate.parse(date.asText()));
      }
    }
    return read;
  }

  private static List<SubjectHeading> headings(JsonNode headings) {
    List<SubjectHeading> read = new ArrayList<>(headings.size());
    for (JsonNode heading : headings) {
      List<SubjectHeading.Qualifier> qualifiers = new ArrayList<>();
      for (JsonNode qualifier : heading.path("qualifiers")) {
        qualifiers.add(
            new SubjectHeading.Qualifier(
                qualifier.path("term").asText(),
                id(qualifier),
                qualifier.path("major").asBoolean()));
      }
      read.add(
          new SubjectHeading(
              heading.path("term").asText(),
              id(heading),
              heading.path("major").asBoolean(),
              qualifiers));
    }
    return read;
  }

  private static @Nullable String id(JsonNode term) {
    return term.path("id").isTextual() ? term.path("id").asText() : null;
  }
}
