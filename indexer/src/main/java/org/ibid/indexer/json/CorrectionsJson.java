package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.MarkAnchor;
import org.ibid.indexer.correction.PaperAnchor;
import org.ibid.indexer.correction.ReferenceAnchor;
import org.ibid.indexer.correction.Target;
import org.ibid.indexer.correction.Values;
import org.jspecify.annotations.Nullable;

/**
 * What people corrected as JSON: a line each in an index folder and where it is carried away; in a
 * sidecar, lines, a list, or {@code {"corrections": [...]}}.
 */
public final class CorrectionsJson {

  private CorrectionsJson() {}

  /** One correction a line, the earliest first. */
  public static String write(Corrections corrections) {
    StringBuilder lines = new StringBuilder();
    corrections.all().forEach(correction -> lines.append(write(correction)).append('\n'));
    return lines.toString();
  }

  /** One correction on one line, without its end. */
  public static String write(Correction correction) {
    return Shapes.object(json -> writeFields(json, correction));
  }

  private static void writeFields(JsonGenerator json, Correction correction) throws IOException {
    json.writeStringField("id", correction.id());
    paper(json, correction.paper());
    switch (correction.target()) {
      case Target.OfPaper paper -> {}
      case Target.OfReference(PaperAnchor paper, ReferenceAnchor reference) -> {
        json.writeFieldName("reference");
        reference(json, reference);
      }
      case Target.OfMark(PaperAnchor paper, MarkAnchor mark) -> mark(json, mark);
    }
    json.writeStringField("field", correction.field());
    value(json, correction.field(), correction.value());
    if (correction.target() instanceof Target.OfMark) {
      json.writeArrayFieldStart("cited");
      for (ReferenceAnchor cited : correction.cited()) {
        reference(json, cited);
      }
      json.writeEndArray();
    }
    said(json, correction);
  }

  private static void paper(JsonGenerator json, PaperAnchor paper) throws IOException {
    json.writeObjectFieldStart("paper");
    json.writeStringField("id", paper.id());
    json.writeStringField("file", paper.file());
    json.writeStringField("place", paper.place());
    json.writeStringField("content", paper.content());
    json.writeStringField("title", paper.title());
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, ReferenceAnchor reference) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", reference.id());
    json.writeStringField("raw", reference.raw());
    json.writeEndObject();
  }

  private static void mark(JsonGenerator json, MarkAnchor mark) throws IOException {
    json.writeObjectFieldStart("mark");
    json.writeStringField("sentence", mark.sentence());
    json.writeStringField("mark", mark.mark());
    json.writeNumberField("nth", mark.nth());
    json.writeNumberField("repeat", mark.repeat());
    json.writeEndObject();
  }

  /** A text, a list where the field may have several, null where it has none. */
  private static void value(JsonGenerator json, String field, List<String> value)
      throws IOException {
    if (value.isEmpty() && !field.equals(Correction.REFERENCES)) {
      json.writeNullField("value");
    } else if (Values.isList(field)) {
      Shapes.strings(json, "value", value);
    } else {
      json.writeStringField("value", value.getFirst());
    }
  }

  private static void said(JsonGenerator json, Correction correction) throws IOException {
    json.writeStringField("by", correction.said().by());
    json.writeStringField("when", correction.said().when().toString());
    if (!correction.said().note().isEmpty()) {
      json.writeStringField("note", correction.said().note());
    }
    List<String> was = correction.was();
    if (was != null) {
      Shapes.strings(json, "was", was);
    }
    if (correction.sidecar() != null) {
      json.writeStringField("sidecar", correction.sidecar());
    }
  }

  /**
   * What a file of corrections says.
   *
   * @param corrections in their order
   * @param faults what of it is no correction, a sentence each, with its place
   */
  public record Given(List<Correction> corrections, List<String> faults) {
    public Given {
      corrections = List.copyOf(corrections);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads what {@link #write(Corrections)} wrote, or a person did.
   *
   * @param unsigned who says what nobody signed, and when
   * @param sidecar whose it is, as {@link Correction#sidecar} has it; null: as each line says
   */
  public static Given read(String text, Correction.Said unsigned, @Nullable String sidecar) {
    List<Correction> corrections = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (JsonNode item : items(text, faults)) {
      number++;
      try {
        corrections.add(new CorrectionReader(item, unsigned, sidecar).read().checked());
      } catch (IllegalArgumentException e) {
        faults.add("correction " + number + ": " + e.getMessage());
      }
    }
    return new Given(corrections, faults);
  }

  private static List<JsonNode> items(String text, List<String> faults) {
    List<JsonNode> items = new ArrayList<>();
    try (MappingIterator<JsonNode> values =
        Shapes.MAPPER.readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNextValue()) {
        JsonNode value = values.nextValue();
        JsonNode list =
            value.isObject() && value.has("corrections") ? value.get("corrections") : value;
        if (list.isArray()) {
          list.forEach(items::add);
        } else {
          items.add(list);
        }
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "" : "line " + at.getLineNr() + " ";
      faults.add(line + "is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      faults.add("is no JSON: " + e.getMessage());
    }
    return items;
  }
}
