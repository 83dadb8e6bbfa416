package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;

/**
 * What readers decided as JSON lines, the newest last: {@code {"same": [id, id]}}, {@code
 * {"different": [id, id]}}, {@code {"different": [id], "from": [id, id]}}.
 */
public final class DecisionsJson {

  private static final String SAME = "same";
  private static final String DIFFERENT = "different";
  private static final String FROM = "from";

  private DecisionsJson() {}

  /** One decision a line. */
  public static String write(Decisions decisions) {
    StringBuilder lines = new StringBuilder();
    decisions.all().forEach(decision -> lines.append(write(decision)).append('\n'));
    return lines.toString();
  }

  /** One decision on one line, without its end. */
  public static String write(Decision decision) {
    return Shapes.object(json -> {
      switch (decision.kind()) {
        case SAME -> Shapes.strings(json, SAME, decision.records());
        case DIFFERENT -> Shapes.strings(json, DIFFERENT, decision.records());
      }
      if (!decision.from().isEmpty()) {
        Shapes.strings(json, FROM, decision.from());
      }
    });
  }

  /**
   * Reads what {@link #write(Decisions)} wrote.
   *
   * @throws IOException where a line is no decision; the message names the line
   */
  public static Decisions read(String lines) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          decisions.add(readOne(line));
        } catch (IllegalArgumentException e) {
          throw new IOException("line " + number + ": " + e.getMessage(), e);
        }
      }
    }
    return new Decisions(decisions);
  }

  /**
   * Reads one decision.
   *
   * @throws IllegalArgumentException where it is none; the message says what was expected
   */
  public static Decision readOne(String text) {
    JsonNode json = parse(text);
    boolean same = json.has(SAME);
    if (!json.isObject() || same == json.has(DIFFERENT)) {
      throw new IllegalArgumentException(
          "expected {\"same\": [id, id]} or {\"different\": [id, id]}, not both");
    }
    return same
        ? Decision.same(ids(json, SAME))
        : Decision.different(ids(json, DIFFERENT), json.has(FROM) ? ids(json, FROM) : List.of());
  }

  private static JsonNode parse(String text) {
    try {
      return Shapes.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static List<String> ids(JsonNode json, String field) {
    JsonNode ids = json.path(field);
    if (!ids.isArray()) {
      throw new IllegalArgumentException("expected a list of ids as \"" + field + "\"");
    }
    for (JsonNode id : ids) {
      if (!id.isTextual() || id.asText().isBlank()) {
        throw new IllegalArgumentException("expected ids as \"" + field + "\", got " + id);
      }
    }
    return Shapes.strings(ids);
  }
}
