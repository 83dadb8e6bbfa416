package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ibid.server.strategy.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that nobody means well with, asked of a server that others use. */
class HostileQueriesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration BOUNDED = Duration.ofSeconds(20);

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

  private static HttpResponse<String> ask(String syntax, String query) {
    String body = MAPPER.createObjectNode().put("search", query).put("syntax", syntax).toString();
    return client.post("/api/v1/papers", body);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("ovid", "(".repeat(10_000) + "pain" + ")".repeat(10_000) + ".ti."),
        Arguments.of("pubmed", "(".repeat(10_000) + "pain[ti]" + ")".repeat(10_000)),
        Arguments.of("lucene", "(".repeat(2_000) + "pain" + ")".repeat(2_000)),
        Arguments.of("ovid", "(pain adj2 (knee and hip)).ti."),
        Arguments.of("ovid", "pain.ti. and 12"),
        Arguments.of("lucene", "title:(pain OR"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeRunIsRefusedWithItsPlace(String syntax, String query) {
    long start = System.nanoTime();
    HttpResponse<String> answer = ask(syntax, query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(Client.json(answer).path("offset").asInt(-1)).isBetween(0, query.length());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUNDED);
  }

  static Stream<Arguments> answered() {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      terms.add("term" + i);
    }
    return Stream.of(
        Arguments.of("ovid", "(" + String.join(" or ", terms) + ").ti,ab."),
        Arguments.of("pubmed", String.join("[ti] OR ", terms) + "[ti]"),
        Arguments.of("ovid", "*.ti."),
        Arguments.of("pubmed", "*[ti]"),
        Arguments.of("lucene", "*"),
        Arguments.of("ovid", "a*.af."),
        Arguments.of("ovid", "\u202Epain\u202C.ti. or kn\u200Bee.ti."),
        Arguments.of("pubmed", "\u202Epain\u202C[ti] OR kn\u200Bee[ti]"));
  }

  @ParameterizedTest
  @MethodSource("answered")
  void whatCanBeRunIsAnsweredInBoundedTime(String syntax, String query) {
    long start = System.nanoTime();
    HttpResponse<String> answer = ask(syntax, query);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
    if (answer.statusCode() == 400) {
      assertThat(Client.json(answer).path("offset").asInt(-1)).isBetween(0, query.length());
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUNDED);
  }

  @Test
  void aLineOfTooManyTermsSaysThatTheyWereNotCounted() {
    String line = "(" + "term or ".repeat(4_999) + "knee).ti.";
    String body = MAPPER.createObjectNode().put("text", line).put("syntax", "ovid").toString();
    JsonNode answered = Client.json(client.post("/api/v1/strategies", body)).path("lines").get(0);
    assertThat(answered.path("count").isNumber()).isTrue();
    assertThat(answered.path("terms")).isEmpty();
    assertThat(answered.path("problems").findValuesAsText("code")).contains("terms-not-counted");
  }

  @Test
  void othersAreServedMeanwhile() {
    StringBuilder strategy = new StringBuilder();
    for (int line = 0; line < 300; line++) {
      strategy.append("((a* or b* or k*) adj50 (e* or h* or p*)).af.\n");
    }
    String body = MAPPER.createObjectNode().put("text", strategy.toString()).toString();
    List<CompletableFuture<HttpResponse<String>>> heavy = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      heavy.add(CompletableFuture.supplyAsync(() -> client.post("/api/v1/strategies", body)));
    }
    long start = System.nanoTime();
    HttpResponse<String> answer = client.get("/api/v1/papers?search=knee");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    for (CompletableFuture<HttpResponse<String>> one : heavy) {
      JsonNode answered = Client.json(one.join());
      assertThat(answered.path("lines")).hasSize(300);
    }
  }
}
