package org.ibid.indexer.source.csl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An item as a tree. Where an object has a name twice, the first counts, as in BibTeX; JSON itself
 * leaves it open (RFC 8259, section 4), and the other is told.
 *
 * @param repeated what is not in the tree: {@code title: A}
 */
record ItemTree(JsonNode root, List<String> repeated) {

  /** What a text says; it is no deeper than {@code mapper} allows. */
  static ItemTree of(ObjectMapper mapper, String text) throws IOException {
    List<String> repeated = new ArrayList<>();
    try (JsonParser parser = mapper.createParser(text)) {
      parser.nextToken();
      return new ItemTree(new Builder(mapper, parser, repeated).value(), repeated);
    }
  }

  private record Builder(ObjectMapper mapper, JsonParser parser, List<String> repeated) {

    /** The value that the parser stands on, which it leaves at its end. */
    JsonNode value() throws IOException {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        return object();
      }
      return token == JsonToken.START_ARRAY ? array() : mapper.readTree(parser);
    }

    private ObjectNode object() throws IOException {
      ObjectNode object = mapper.createObjectNode();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        JsonNode value = value();
        if (!object.has(name)) {
          object.set(name, value);
        } else if (!object.path(name).equals(value)) {
          repeated.add(name + ": " + CslFields.shown(value));
        }
      }
      return object;
    }

    private ArrayNode array() throws IOException {
      ArrayNode array = mapper.createArrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value());
      }
      return array;
    }
  }
}
