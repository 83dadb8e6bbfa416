package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.ibid.server.strategy.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyResourceTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;
  private static Library library;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    library = Library.in(folder);
    CurrentEngine current = new CurrentEngine();
    current.set(library.engine());
    server = Server.start("127.0.0.1", 0, current);
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    server.close();
    library.close();
  }

  private static HttpResponse<String> post(String text, String... more) {
    ObjectNode body = MAPPER.createObjectNode().put("text", text);
    for (int i = 0; i < more.length; i += 2) {
      body.put(more[i], more[i + 1]);
    }
    return client.post("/api/v1/strategies", body.toString());
  }

  @Test
  void aLineForEveryLineInTheShapeOfTheContract() {
    JsonNode answer =
        Client.json(
            post("# Knees\nwarm*[ti] OR hets[ti]\nknee*[ti]\n#1 AND #2", "known", "pmid:901"));
    assertThat(answer.path("meta").path("syntax").asText()).isEqualTo("pubmed");
    assertThat(answer.path("meta").path("count").asLong()).isEqualTo(2);
    JsonNode first = answer.path("lines").path(0);
    assertThat(first.path("number").asText()).isEqualTo("1");
    assertThat(first.path("offset").asInt()).isEqualTo(8);
    assertThat(first.path("count").asLong()).isEqualTo(3);
    assertThat(first.path("understood").asText()).contains("OR");
    assertThat(first.path("terms").path(1).path("count").asLong(-1)).isZero();
    assertThat(first.path("recall").path("found").asInt()).isEqualTo(1);
    assertThat(answer.path("lines").path(2).path("operands")).hasSize(2);
    assertThat(answer.path("headings").path(0).path("kind").asText()).isEqualTo("comment");
    assertThat(answer.path("known").path(0).path("found").asBoolean()).isTrue();
  }

  @Test
  void aLineThatCouldNotBeRunHasNoCount() {
    JsonNode answer = Client.json(post("knee*[ti]\n#1 AND #7", "syntax", "pubmed"));
    JsonNode line = answer.path("lines").path(1);
    assertThat(line.path("count").isNull()).isTrue();
    assertThat(line.path("problems").path(0).path("severity").asText()).isEqualTo("error");
    assertThat(line.path("problems").path(0).path("code").asText())
        .isEqualTo("list-query-invalid-reference");
    assertThat(answer.path("meta").path("failed").asInt()).isEqualTo(1);
  }

  @Test
  void whatCanNotBeTakenIsRefusedWithItsOffset() {
    HttpResponse<String> lines = post("a[ti]\n".repeat(3_000));
    assertThat(lines.statusCode()).isEqualTo(400);
    assertThat(Client.json(lines).path("offset").asInt()).isEqualTo(6_000);
    assertThat(post("x".repeat(600_000)).statusCode()).isEqualTo(400);
    assertThat(post("").statusCode()).isEqualTo(400);
    assertThat(post("a", "syntax", "cobol").statusCode()).isEqualTo(400);
    assertThat(post("a", "in", "shelves").statusCode()).isEqualTo(400);
    assertThat(post("a", "colour", "red").statusCode()).isEqualTo(400);
    assertThat(post("a", "filter", "nothing:of-that-name").statusCode()).isEqualTo(400);
  }

  @Test
  void filtersNarrowEveryLine() {
    JsonNode answer = Client.json(post("knee*[ti]", "filter", "year:2001-2002"));
    assertThat(answer.path("meta").path("count").asLong()).isEqualTo(2);
  }

  @Test
  void hostileTextIsAnsweredAndTheServerLives() {
    for (String text :
        List.of(
            "\0\u202e\n(".repeat(500),
            "(".repeat(20_000),
            "*",
            "#1 AND #1\n".repeat(200),
            "\"".repeat(9_000))) {
      assertThat(post(text).statusCode()).isIn(200, 400);
    }
    assertThat(client.get("/api/v1/health").statusCode()).isEqualTo(200);
  }
}
