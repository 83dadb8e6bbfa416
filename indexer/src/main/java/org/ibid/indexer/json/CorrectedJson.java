package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Paper;
import org.jspecify.annotations.Nullable;

/** Which fields of an object say what a person said: name to who, when, and what was read. */
final class CorrectedJson {

  private static final String CORRECTED = "corrected";

  private CorrectedJson() {}

  /** Writes them into the object that {@code json} is in, where there are any. */
  static void write(JsonGenerator json, Paper paper, CorrectedField.@Nullable Part part)
      throws IOException {
    List<CorrectedField> fields = paper.correctedOf(part);
    if (fields.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(CORRECTED);
    for (CorrectedField field : fields) {
      json.writeObjectFieldStart(field.field());
      json.writeStringField("by", field.by());
      json.writeStringField("when", field.when().toString());
      Shapes.strings(json, "read", field.read());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Those of a whole paper: its own, its references', its citations'. */
  static List<CorrectedField> read(JsonNode paper) {
    List<CorrectedField> fields = new ArrayList<>();
    add(fields, paper, null);
    for (JsonNode reference : paper.path("references")) {
      add(fields, reference, new CorrectedField.Part.OfReference(reference.path("id").asText()));
    }
    int number = 0;
    for (JsonNode citation : paper.path("citations")) {
      number++;
      add(fields, citation, new CorrectedField.Part.OfCitation(number));
    }
    return fields;
  }

  private static void add(
      List<CorrectedField> fields, JsonNode object, CorrectedField.@Nullable Part part) {
    object
        .path(CORRECTED)
        .properties()
        .forEach(field ->
            fields.add(
                new CorrectedField(
                    part,
                    field.getKey(),
                    field.getValue().path("by").asText(),
                    Instant.parse(field.getValue().path("when").asText()),
                    Shapes.strings(field.getValue().path("read")))));
  }
}
