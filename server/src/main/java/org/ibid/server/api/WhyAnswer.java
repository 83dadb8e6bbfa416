package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.why.Explanation;
import org.ibid.server.evidence.why.Explanation.Clause;
import org.ibid.server.query.Place;

/** Why a query finds a record or not, as JSON. */
public final class WhyAnswer {

  private WhyAnswer() {}

  /** The whole answer in UTF-8. */
  public static byte[] json(Understood asked, Explanation explanation) {
    return JsonBody.bytes(json -> write(json, asked, explanation));
  }

  static void write(JsonGenerator json, Understood asked, Explanation explanation)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", explanation.record().id());
    json.writeBooleanField("matches", explanation.clause().matches());
    json.writeObjectFieldStart("query");
    json.writeStringField("text", asked.text());
    json.writeStringField("syntax", asked.syntax().id());
    json.writeStringField("understood", asked.understood());
    json.writeEndObject();
    writeAll(json, "deciding", explanation.deciding(), false);
    json.writeFieldName("clause");
    write(json, explanation.clause(), true);
    json.writeEndObject();
  }

  private static void writeAll(
      JsonGenerator json, String name, List<Clause> clauses, boolean withParts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Clause clause : clauses) {
      write(json, clause, withParts);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Clause clause, boolean withParts)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("understood", clause.text());
    Place place = clause.place();
    if (place != null) {
      json.writeNumberField("offset", place.offset());
      json.writeNumberField("length", place.length());
    }
    json.writeStringField("outcome", clause.why().outcome().name().toLowerCase(Locale.ROOT));
    json.writeStringField("why", clause.says());
    if (withParts) {
      writeAll(json, "parts", clause.parts(), true);
    }
    json.writeEndObject();
  }
}
