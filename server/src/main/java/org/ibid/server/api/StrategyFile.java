package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ibid.server.search.Syntax;

/**
 * A strategy as it is kept in a file: CoLRev's search file, a JSON object with {@code
 * search_string}, {@code platform}, {@code authors}, {@code record_info} and {@code date}; or plain
 * text.
 *
 * @param text the strategy
 * @param syntax id of its syntax, or {@code auto} where the file names none that is known
 * @param about what else the file says, as a JSON object, so that it isn't lost; empty for text
 */
public record StrategyFile(String text, String syntax, String about) {

  private static final String STRING = "search_string";
  private static final String PLATFORM = "platform";
  private static final List<String> OBJECTS = List.of("record_info", "date");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Reads a file; what is no search file is a strategy as text. */
  public static StrategyFile read(String content) {
    String plain = content.startsWith("\ufeff") ? content.substring(1) : content;
    if (plain.stripLeading().startsWith("{")
        && tree(plain) instanceof ObjectNode file
        && file.path(STRING).isTextual()) {
      String text = file.remove(STRING).asText();
      String syntax = syntax(file.path(PLATFORM).asText());
      return new StrategyFile(text, syntax, file.toString());
    }
    return new StrategyFile(plain, StrategyParameters.DETECTED, "");
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private static String syntax(String platform) {
    String name = platform.toLowerCase(Locale.ROOT);
    return Syntax.ids().stream()
        .filter(name::contains)
        .findFirst()
        .orElse(StrategyParameters.DETECTED);
  }

  /**
   * The search file, with what else was said of it.
   *
   * @param today said to be the day on which the search was run, where the file says none
   */
  public String json(LocalDate today) {
    ObjectNode file = MAPPER.createObjectNode();
    file.put(STRING, text);
    file.put(PLATFORM, syntax);
    file.putArray("authors");
    OBJECTS.forEach(file::putObject);
    if (tree(about.isEmpty() ? "{}" : about) instanceof ObjectNode said) {
      said.properties().stream()
          .filter(field -> !field.getKey().equals(STRING))
          .filter(field -> !field.getKey().equals(PLATFORM) || sameSyntax(field.getValue()))
          .forEach(field -> file.set(field.getKey(), field.getValue()));
    }
    if (file.get("date") instanceof ObjectNode date && !date.has("search_conducted")) {
      date.put("search_conducted", today.toString());
    }
    return file.toPrettyString() + "\n";
  }

  private boolean sameSyntax(JsonNode platform) {
    return syntax(platform.asText()).equals(syntax);
  }
}
