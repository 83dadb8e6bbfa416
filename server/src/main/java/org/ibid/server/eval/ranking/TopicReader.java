package org.ibid.server.eval.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads topics in the forms that they are passed around in: TREC's {@code <top>} with {@code <num>}
 * and {@code <title>}, BEIR's JSON lines with {@code _id} and {@code text}, and lines of an id, a
 * tab and the text. Which one it is, the file's first character says.
 */
public final class TopicReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern TOP =
      Pattern.compile("<top>(.*?)(?:</top>|(?=<top>)|\\z)", Pattern.DOTALL);
  private static final Pattern NUM =
      Pattern.compile("<num>\\s*+(?:Number:)?\\s*+([^\\s<]++)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("<title>\\s*+(?:Topic:)?([^<]*+)", Pattern.CASE_INSENSITIVE);

  private TopicReader() {}

  /**
   * The topics of a file in its order.
   *
   * @throws FormatException where it has none, or one twice
   */
  public static List<Topic> read(Path file) throws IOException {
    String text = Files.readString(file).replaceFirst("^\ufeff", "");
    List<Topic> topics =
        switch (text.stripLeading().isEmpty() ? ' ' : text.stripLeading().charAt(0)) {
          case '<' -> trec(text);
          case '{' -> beir(file, text);
          default -> lines(file, text);
        };
    check(file, topics);
    return topics;
  }

  private static List<Topic> trec(String text) {
    List<Topic> topics = new ArrayList<>();
    Matcher top = TOP.matcher(text);
    while (top.find()) {
      Matcher num = NUM.matcher(top.group(1));
      Matcher title = TITLE.matcher(top.group(1));
      if (num.find() && title.find()) {
        topics.add(new Topic(num.group(1), title.group(1).strip().replaceAll("\\s++", " ")));
      }
    }
    return topics;
  }

  private static List<Topic> beir(Path file, String text) {
    List<Topic> topics = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        topics.add(beir(file, i + 1, lines.get(i)));
      }
    }
    return topics;
  }

  private static Topic beir(Path file, int number, String line) {
    String expected = "a JSON object with _id and text";
    try {
      JsonNode json = MAPPER.readTree(line);
      String id = json.path("_id").asText(json.path("id").asText(""));
      if (id.isBlank() || !json.path("text").isTextual()) {
        throw new FormatException(file, number, expected, line);
      }
      return new Topic(id, json.path("text").asText());
    } catch (JsonProcessingException e) {
      throw new FormatException(file, number, expected, line);
    }
  }

  private static List<Topic> lines(Path file, String text) {
    List<Topic> topics = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab <= 0 && !line.isBlank()) {
        throw new FormatException(file, i + 1, "an id, a tab and a text", line);
      }
      if (tab > 0) {
        topics.add(new Topic(line.substring(0, tab).strip(), line.substring(tab + 1).strip()));
      }
    }
    return topics;
  }

  private static void check(Path file, List<Topic> topics) {
    if (topics.isEmpty()) {
      throw new FormatException(file, "has no topics: expected TREC, BEIR's JSON lines, or tabs");
    }
    Set<String> ids = new HashSet<>();
    for (Topic topic : topics) {
      if (!ids.add(topic.id())) {
        throw new FormatException(file, "has topic " + topic.id() + " twice");
      }
    }
  }
}
