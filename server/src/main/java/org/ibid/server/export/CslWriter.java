package org.ibid.server.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.json.CslJson;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;

/**
 * CSL-JSON (schema 1.0.2): a list of items, one a line. That there are more authors is a last one
 * called {@code et al.}, since the schema has no field for it.
 */
final class CslWriter implements RecordWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final Appendable out;
  private final Notes notes;
  private String between = "[\n";

  CslWriter(Appendable out, Notes notes) {
    this.out = out;
    this.notes = notes;
  }

  @Override
  public void write(Entry entry) throws IOException {
    out.append(between).append(item(entry));
    between = ",\n";
  }

  private String item(Entry entry) throws IOException {
    Entry escaped = Escaped.of(entry);
    StringWriter item = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(item)) {
      json.writeStartObject();
      json.writeStringField("id", entry.id());
      CslJson.writeFields(json, standard(escaped.publication()));
      text(json, "keyword", keywords(escaped.keywords()));
      text(json, "abstract", escaped.abstractText());
      text(json, "note", String.join("\n", notes.of(entry)));
      json.writeEndObject();
    }
    return item.toString();
  }

  private static Publication standard(Publication publication) {
    List<Name> authors = new ArrayList<>(publication.author());
    if (publication.etAl()) {
      authors.add(Name.literal("et al."));
    }
    String type = publication.type();
    return publication.toBuilder()
        .type(type == null ? "document" : type)
        .author(authors)
        .etAl(false)
        .build();
  }

  /** Joined by commas, or where a keyword has one, each with a semicolon behind it. */
  private static String keywords(List<String> keywords) {
    return keywords.stream().noneMatch(keyword -> keyword.indexOf(',') >= 0)
        ? String.join(", ", keywords)
        : String.join("; ", keywords) + ";";
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    if (!text.isBlank()) {
      json.writeStringField(field, text);
    }
  }

  @Override
  public void end() throws IOException {
    out.append(between.equals("[\n") ? "[]\n" : "\n]\n");
  }
}
