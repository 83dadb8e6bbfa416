package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Expanded;
import org.ibid.server.search.Expanded.Word;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;

/** What was found as JSON: about the search, the page of records, and the facets. */
public final class SearchAnswer {

  private static final double WEIGHT_UNITS = 10_000;

  private SearchAnswer() {}

  /** The whole answer as one JSON object. */
  static void write(JsonGenerator json, Understood asked, SearchResult result) throws IOException {
    json.writeStartObject();
    writeMeta(json, asked, result);
    json.writeArrayFieldStart("results");
    for (Hit hit : result.hits()) {
      RecordAnswer.writeFound(json, asked.request().kind(), hit);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("facets");
    for (Facet facet : result.facets()) {
      writeFacet(json, facet);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The whole answer in UTF-8. */
  public static byte[] json(Understood asked, SearchResult result) {
    return JsonBody.bytes(json -> write(json, asked, result));
  }

  /** One record of an answer in UTF-8. */
  public static byte[] json(Kind kind, Hit hit) {
    return JsonBody.bytes(json -> RecordAnswer.writeFound(json, kind, hit));
  }

  private static void writeMeta(JsonGenerator json, Understood asked, SearchResult result)
      throws IOException {
    json.writeObjectFieldStart("meta");
    json.writeNumberField("count", result.count());
    json.writeNumberField("took_ms", result.tookMillis());
    json.writeNumberField("per_page", asked.request().perPage());
    json.writeStringField("next_cursor", result.nextCursor());
    json.writeBooleanField("partial", result.partial());
    writeQuery(json, asked, result.expanded());
    json.writeObjectFieldStart("facets");
    for (Facet facet : result.facets()) {
      json.writeObjectFieldStart(facet.dimension());
      json.writeNumberField("total", facet.total());
      json.writeEndObject();
    }
    json.writeEndObject();
    writeWarnings(json, asked, result);
    json.writeEndObject();
  }

  private static void writeQuery(JsonGenerator json, Understood asked, Expanded expanded)
      throws IOException {
    json.writeObjectFieldStart("query");
    json.writeStringField("text", asked.text());
    json.writeStringField("syntax", asked.syntax().id());
    json.writeStringField("understood", asked.understood());
    if (asked.request().expansion().feedback() != Feedback.OFF) {
      writeWords(json, "feedback", expanded.feedback());
    }
    if (expanded.like() != null) {
      writeLike(json, expanded.like());
    }
    json.writeEndObject();
  }

  private static void writeLike(JsonGenerator json, Expanded.Like like) throws IOException {
    json.writeObjectFieldStart("like");
    json.writeStringField("kind", like.kind().id());
    json.writeStringField("id", like.id());
    json.writeStringField("title", like.title());
    writeWords(json, "terms", like.words());
    json.writeEndObject();
  }

  private static void writeWords(JsonGenerator json, String name, List<Word> words)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Word word : words) {
      json.writeStartObject();
      json.writeStringField("term", word.text());
      json.writeNumberField("weight", rounded(word.weight()));
      json.writeBooleanField("asked", word.asked());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** More digits than a share of a few words can mean are left out. */
  private static double rounded(double weight) {
    return Math.round(weight * WEIGHT_UNITS) / WEIGHT_UNITS;
  }

  private static void writeWarnings(JsonGenerator json, Understood asked, SearchResult result)
      throws IOException {
    json.writeArrayFieldStart("warnings");
    for (Problem problem : asked.warnings(result)) {
      writeProblem(json, problem);
    }
    if (result.anyWord() > 0) {
      writeProblem(json, anyWord(asked, result));
    }
    json.writeEndArray();
  }

  private static Problem anyWord(Understood asked, SearchResult result) {
    String message =
        "Nothing has all of the words; with OR between them " + result.anyWord() + " would match.";
    return Problem.warning(0, asked.text().length(), "only-any-word", message);
  }

  private static void writeProblem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeNumberField("offset", problem.offset());
    json.writeNumberField("length", problem.length());
    json.writeStringField("severity", problem.isError() ? "error" : "warning");
    json.writeStringField("code", problem.code());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  private static void writeFacet(JsonGenerator json, Facet facet) throws IOException {
    json.writeArrayFieldStart(facet.dimension());
    for (Value value : facet.values()) {
      json.writeStartObject();
      json.writeStringField("id", value.id());
      json.writeStringField("label", value.label());
      json.writeNumberField("count", value.count());
      json.writeBooleanField("selected", value.selected());
      JsonBody.strings(json, "broader", value.broader());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
