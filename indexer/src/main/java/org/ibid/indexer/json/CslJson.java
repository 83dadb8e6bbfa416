package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Publications as CSL-JSON items (CSL-JSON schema 1.0.2), without {@code id}. One field is our own:
 * {@code et_al}, true where the printed list of authors says that there are more.
 */
public final class CslJson {

  private CslJson() {}

  /** Writes the fields that are known into the object that {@code json} is in. */
  public static void writeFields(JsonGenerator json, Publication publication) throws IOException {
    text(json, "type", publication.type());
    text(json, "genre", publication.genre());
    text(json, "title", publication.title());
    names(json, "author", publication.author());
    if (publication.etAl()) {
      json.writeBooleanField("et_al", true);
    }
    names(json, "editor", publication.editor());
    issued(json, publication.issued());
    text(json, "container-title", publication.containerTitle());
    text(json, "volume", publication.volume());
    text(json, "issue", publication.issue());
    text(json, "page", publication.page());
    text(json, "DOI", publication.doi());
    text(json, "PMID", publication.pmid());
    text(json, "PMCID", publication.pmcid());
    text(json, "ISSN", publication.issn());
    text(json, "ISBN", publication.isbn());
    text(json, "URL", publication.url());
    text(json, "publisher", publication.publisher());
    text(json, "publisher-place", publication.publisherPlace());
    text(json, "edition", publication.edition());
    text(json, "language", publication.language());
  }

  private static void text(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private static void issued(JsonGenerator json, @Nullable Integer year) throws IOException {
    if (year == null) {
      return;
    }
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    json.writeNumber(year);
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String field, List<Name> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (Name name : names) {
      json.writeStartObject();
      switch (name) {
        case Name.Personal(String family, String given, String suffix) -> {
          json.writeStringField("family", family);
          text(json, "given", given);
          text(json, "suffix", suffix);
        }
        case Name.Literal(String literal) -> json.writeStringField("literal", literal);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The publication that an object describes; fields of other kinds are passed over. */
  public static Publication read(JsonNode item) {
    return Publication.builder()
        .type(textOf(item, "type"))
        .genre(textOf(item, "genre"))
        .title(textOf(item, "title"))
        .author(namesOf(item.path("author")))
        .etAl(item.path("et_al").asBoolean(false))
        .editor(namesOf(item.path("editor")))
        .issued(yearOf(item))
        .containerTitle(textOf(item, "container-title"))
        .volume(textOf(item, "volume"))
        .issue(textOf(item, "issue"))
        .page(textOf(item, "page"))
        .doi(textOf(item, "DOI"))
        .pmid(textOf(item, "PMID"))
        .pmcid(textOf(item, "PMCID"))
        .issn(textOf(item, "ISSN"))
        .isbn(textOf(item, "ISBN"))
        .url(textOf(item, "URL"))
        .publisher(textOf(item, "publisher"))
        .publisherPlace(textOf(item, "publisher-place"))
        .edition(textOf(item, "edition"))
        .language(textOf(item, "language"))
        .build();
  }

  private static @Nullable String textOf(JsonNode item, String field) {
    JsonNode value = item.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static @Nullable Integer yearOf(JsonNode item) {
    JsonNode year = item.path("issued").path("date-parts").path(0).path(0);
    return year.isInt() ? year.asInt() : null;
  }

  private static List<Name> namesOf(JsonNode names) {
    List<Name> read = new ArrayList<>(names.size());
    for (JsonNode name : names) {
      String literal = textOf(name, "literal");
      read.add(
          literal != null
              ? Name.literal(literal)
              : new Name.Personal(
                  name.path("family").asText(), textOf(name, "given"), textOf(name, "suffix")));
    }
    return read;
  }
}
