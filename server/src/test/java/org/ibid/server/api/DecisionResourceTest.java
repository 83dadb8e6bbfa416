package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.api.Client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.server.SeedIndex;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionResourceTest {

  private static final String DECISIONS = "/api/v1/works/decisions";
  private static final String TWINS = "{\"same\": [\"10.1000/a\", \"10.1000/b\"]}";

  @TempDir private Path temp;

  private Path folder;
  private LuceneEngine engine;
  private Server server;
  private Client client;

  @BeforeEach
  void twoPapersOfTwoWorks() throws IOException {
    folder = temp.resolve("index");
    Path papers =
        Files.writeString(
            temp.resolve("twins.ris"),
            """
            TY  - JOUR
            TI  - Snails run by night
            DO  - 10.1000/a
            ER  -\s

            TY  - JOUR
            TI  - Grapes are sour
            DO  - 10.1000/b
            ER  -\s
            """);
    engine = SeedIndex.open(folder, List.of(papers));
    CurrentEngine current = new CurrentEngine(new Decider(folder));
    current.set(engine);
    server = Server.start("127.0.0.1", 0, current);
    client = new Client(server.port());
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    server.close();
    engine.close();
  }

  @Test
  void aDecisionIsSeenByTheNextQuestionAndCanBeTakenBack() {
    HttpResponse<String> decided = client.post(DECISIONS, TWINS);
    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(json(decided).path("works"))
        .extracting(JsonNode::asText)
        .containsExactly("work:10.1000/a");
    JsonNode work = json(client.get("/api/v1/works/work%3A10.1000%2Fa"));
    assertThat(work.path("members")).hasSize(2);
    assertThat(work.path("links").path(0).path("why").asText()).isEqualTo("a reader said so");
    assertThat(json(client.get(DECISIONS)).path("results").path(0)).isEqualTo(json(TWINS));

    HttpResponse<String> forgotten = client.post(DECISIONS + "/forget", TWINS);
    assertThat(json(forgotten).path("works")).hasSize(2);
    assertThat(json(client.get(DECISIONS)).path("meta").path("count").asInt()).isZero();
    assertThat(client.post(DECISIONS + "/forget", TWINS).statusCode()).isEqualTo(404);
  }

  @Test
  void anIdOfNobodyIs404WithWhatIsNear() {
    HttpResponse<String> unknown =
        client.post(DECISIONS, "{\"same\": [\"10.1000/a\", \"work:10.1000/b\"]}");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).path("detail").asText())
        .contains("work:10.1000/b")
        .contains("Near it: 10.1000/b.");
    assertThat(json(client.get(DECISIONS)).path("results")).isEmpty();
  }

  @Test
  void whoeverWritesToTheIndexGoesFirst() throws IOException {
    try (Collection writing = Collection.open(folder, Optional.empty())) {
      assertThat(writing.decisions().all()).isEmpty();
      assertThat(client.post(DECISIONS, TWINS).statusCode()).isEqualTo(423);
    }
    assertThat(client.post(DECISIONS, TWINS).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "nonsense",
        "{\"same\": [\"10.1000/a\"]}",
        "{\"alike\": [\"a\", \"b\"]}",
        "{\"same\": [\"a\", \"b\"], \"different\": [\"a\", \"b\"]}",
        "{\"same\": [\"a\", \"b\"], \"from\": [\"c\"]}",
        "{\"different\": [\"a\"], \"from\": [\"a\"]}"
      })
  void whatIsNoDecisionIsRefused(String body) {
    assertThat(client.post(DECISIONS, body).statusCode()).isEqualTo(400);
  }

  @Test
  void tenThousandIdsAreTooMany() {
    StringBuilder many = new StringBuilder("\"10.1000/a\"");
    for (int i = 0; i < 10_000; i++) {
      many.append(",\"r").append(i).append('"');
    }
    HttpResponse<String> refused = client.post(DECISIONS, "{\"same\": [" + many + "]}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("at most 200 records");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          Sec-Fetch-Site, cross-site, 403
          Sec-Fetch-Site, same-site, 403
          Sec-Fetch-Site, same-origin, 200
          Sec-Fetch-Site, none, 200
          Origin, http://evil.example, 403
          Origin, null, 403
          """)
  void aPageOfAnotherSiteDecidesNothing(String header, String value, int status) {
    assertThat(
            client
                .send(
                    client
                        .request(DECISIONS)
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(BodyPublishers.ofString(TWINS)))
                .statusCode())
        .isEqualTo(status);
  }

  @Test
  void aPageOfItsOwnOriginDecides() {
    String own = "http://127.0.0.1:" + server.port();
    assertThat(
            client
                .send(
                    client
                        .request(DECISIONS)
                        .header("Content-Type", "application/json")
                        .header("Origin", own)
                        .POST(BodyPublishers.ofString(TWINS)))
                .statusCode())
        .isEqualTo(200);
  }
}
