package org.ibid.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.api.Client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ibid.indexer.collection.Collection;
import org.ibid.server.SeedIndex;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionResourceTest {

  private static final String CORRECTIONS = "/api/v1/corrections";
  private static final String PAPER = "/api/v1/papers/10.1000%2Fa";

  private static final String TITLE =
      "{\"record\": \"10.1000/a\", \"field\": \"title\", \"value\": \"Slugs\", \"by\": \"Ann\"}";

  @TempDir private Path temp;

  private Path folder;
  private LuceneEngine engine;
  private Server server;
  private Client client;

  @BeforeEach
  void twoPapers() throws IOException {
    folder = temp.resolve("index");
    Path papers =
        Files.writeString(
            temp.resolve("two.ris"),
            """
            TY  - JOUR
            TI  - Snails run by night
            DO  - 10.1000/a
            ER  -\s

            TY  - JOUR
            TI  - Grapes are sour
            AU  - Fox, R
            PY  - 1999
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

  private HttpResponse<String> delete(String id) {
    return client.send(client.request(CORRECTIONS + "/" + id).DELETE());
  }

  private static String correction(String field, String value) {
    return "{\"record\": \"10.1000/a\", \"field\": \"%s\", \"value\": %s, \"by\": \"Ann\"}"
        .formatted(field, value);
  }

  @Test
  void aCorrectionIsSeenByTheNextQuestionListedAndUndone() {
    JsonNode made = json(client.post(CORRECTIONS, TITLE)).path("correction");
    assertThat(made.path("record").asText()).isEqualTo("10.1000/a");
    assertThat(made.path("status").asText()).isEqualTo("holds");
    assertThat(made.path("was"))
        .extracting(JsonNode::asText)
        .containsExactly("Snails run by night");
    JsonNode paper = json(client.get(PAPER));
    assertThat(paper.path("title").asText()).isEqualTo("Slugs");
    assertThat(paper.at("/corrected/title/by").asText()).isEqualTo("Ann");
    assertThat(json(client.get("/api/v1/papers?search=slugs")).at("/meta/count").asInt()).isOne();

    JsonNode list = json(client.get(CORRECTIONS + "?paper=10.1000/a&status=holds"));
    assertThat(list.at("/results/0")).isEqualTo(made);
    assertThat(json(client.get(CORRECTIONS + "?paper=10.1000/b")).at("/meta/count").asInt())
        .isZero();

    assertThat(delete(made.path("id").asText()).statusCode()).isEqualTo(200);
    assertThat(json(client.get(PAPER)).path("title").asText()).isEqualTo("Snails run by night");
    assertThat(json(client.get(PAPER)).has("corrected")).isFalse();
    assertThat(delete(made.path("id").asText()).statusCode()).isEqualTo(404);
  }

  @Test
  void namesAreAListAndNullIsNoValue() {
    client.post(CORRECTIONS, correction("author", "[\"Doe, Jane\", \"{Snails, Bureau of}\"]"));
    assertThat(json(client.get(PAPER)).path("author").toString())
        .isEqualTo("[{\"family\":\"Doe\",\"given\":\"Jane\"},{\"literal\":\"Snails, Bureau of\"}]");
    client.post(CORRECTIONS, correction("author", "null"));
    assertThat(json(client.get(PAPER)).has("author")).isFalse();
    JsonNode list = json(client.get(CORRECTIONS));
    assertThat(list.at("/results/0/status").asText()).isEqualTo("superseded");
    assertThat(list.at("/results/1/status").asText()).isEqualTo("agrees");
  }

  @Test
  void whatWasCorrectedAndWhatIsUnsureAreFilters() {
    client.post(CORRECTIONS, TITLE);
    String papers = "/api/v1/papers?facets=confidence&filter=confidence:";
    assertThat(json(client.get(papers + "corrected")).at("/results/0/id").asText())
        .isEqualTo("10.1000/a");
    assertThat(json(client.get(papers + "low")).at("/results/0/id").asText())
        .as("it has neither author nor year")
        .isEqualTo("10.1000/a");
    assertThat(json(client.get(papers + "high")).at("/results/0/id").asText())
        .isEqualTo("10.1000/b");
  }

  @Test
  void linesAreCarriedAway() {
    client.post(CORRECTIONS, TITLE);
    HttpResponse<String> lines = client.get(CORRECTIONS + "?format=jsonl");
    assertThat(lines.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).contains("corrections.jsonl"));
    assertThat(lines.body().lines()).hasSize(1);
    assertThat(json(lines.body()).path("value").asText()).isEqualTo("Slugs");
  }

  @Test
  void manyAreListedAPageAtATime() {
    for (String field : List.of("volume", "issue", "page")) {
      client.post(CORRECTIONS, correction(field, "\"7\""));
    }
    client.post(CORRECTIONS, correction("volume", "\"8\""));
    JsonNode first = json(client.get(CORRECTIONS + "?per_page=3"));
    assertThat(first.at("/meta/count").asInt()).isEqualTo(4);
    assertThat(first.path("results"))
        .extracting(one -> one.path("status").asText())
        .containsExactly("superseded", "holds", "holds");
    String cursor = URLEncoder.encode(first.at("/meta/next_cursor").asText(), UTF_8);
    JsonNode second = json(client.get(CORRECTIONS + "?per_page=3&cursor=" + cursor));
    assertThat(second.at("/results/0/value").asText()).isEqualTo("8");
    assertThat(second.at("/meta/next_cursor").isNull()).isTrue();
    assertThat(json(client.get(CORRECTIONS + "?status=superseded")).path("results")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"per_page=0, per_page", "cursor=x, cursor", "status=lost, status"})
  void aPageThatThereIsNotIsAProblem(String query, String parameter) {
    HttpResponse<String> refused = client.get(CORRECTIONS + "?" + query);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).path("parameter").asText()).isEqualTo(parameter);
  }

  @Test
  void anExportedListIsKeptAndWhatItMeetsIsTold() {
    client.post(CORRECTIONS, TITLE);
    client.post(CORRECTIONS, correction("volume", "\"7\""));
    String lines = client.get(CORRECTIONS + "?format=jsonl").body();
    JsonNode again = json(importing(lines));
    assertThat(again.path("kept").asInt()).isZero();
    assertThat(again.path("known").asInt()).isEqualTo(2);
    String title = lines.lines().filter(line -> line.contains("Slugs")).findFirst().orElseThrow();
    String earlier = title.replaceFirst("\"when\":\"[^\"]*\"", "\"when\":\"2020-01-31T00:00:00Z\"");
    String elsewhere =
        title
            .replace("10.1000/a", "10.1000/gone")
            .replaceAll("\"(content|title|place|file)\":\"[^\"]*\"", "\"$1\":\"\"");
    JsonNode carried = json(importing(earlier + "\n" + elsewhere + "\n{\"field\": \"titel\"}\n"));
    assertThat(carried.path("kept").asInt()).isEqualTo(2);
    assertThat(carried.path("superseded")).hasSize(1);
    assertThat(carried.at("/orphans/0/why").asText()).isEqualTo("its paper is not here");
    assertThat(carried.path("faults")).hasSize(1);
    assertThat(json(client.get(CORRECTIONS)).at("/meta/orphans").asInt()).isEqualTo(1);
    assertThat(importing("no lines").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> importing(String lines) {
    return client.send(
        client
            .request(CORRECTIONS)
            .header("Content-Type", "application/jsonl")
            .POST(BodyPublishers.ofString(lines)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | [\"a\", \"b\"] | value",
        "titel | \"a\" | field",
        "issued | \"1066 AD\" | value",
        "issued | 20 | value",
        "DOI | \"11/x\" | value",
        "references | \"1\" | field",
        "concept:mechanism:none-such | \"yes\" | field",
      })
  void whatIsWrongIsAProblemThatNamesIt(String field, String value, String parameter) {
    HttpResponse<String> refused = client.post(CORRECTIONS, correction(field, value));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json(refused).path("parameter").asText()).isEqualTo(parameter);
    assertThat(json(client.get(CORRECTIONS)).at("/meta/count").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"field\": \"title\", \"value\": \"x\", \"by\": \"A\"} | record",
        "{\"record\": \"10.1000/a\", \"field\": \"title\", \"by\": \"A\"} | value",
        "{\"record\": \"10.1000/a\", \"field\": \"title\", \"value\": \"x\"} | by",
        "{\"record\": \"10.1000/c\", \"field\": \"title\", \"value\": \"x\", \"by\": \"A\"} | record",
        "{\"record\": \"10.1000/a#7\", \"field\": \"title\", \"value\": \"x\", \"by\": \"A\"} | record",
        "{\"record\": \"10.1000/a\", \"titel\": \"x\"} | titel",
      })
  void whatIsMissingOrUnknownIsNamed(String body, String parameter) {
    HttpResponse<String> refused = client.post(CORRECTIONS, body);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).path("parameter").asText()).isEqualTo(parameter);
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() {
    HttpResponse<String> refused =
        client.send(
            client
                .request(CORRECTIONS)
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(TITLE)));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(
            client
                .send(client.request(CORRECTIONS + "/x").header("Origin", "http://e.com").DELETE())
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whileAnotherProgramWritesNothingIsCorrected() throws IOException {
    try (Collection writing = Collection.open(folder, Optional.empty())) {
      assertThat(writing.corrections().isEmpty()).isTrue();
      assertThat(client.post(CORRECTIONS, TITLE).statusCode()).isEqualTo(423);
      assertThat(client.get(CORRECTIONS).statusCode()).isEqualTo(200);
    }
    assertThat(client.post(CORRECTIONS, TITLE).statusCode()).isEqualTo(200);
  }

  @Test
  void manyAtOnceAreAllKept() throws Exception {
    List<Callable<Integer>> posts = new ArrayList<>();
    for (String field : List.of("volume", "issue", "page", "edition", "publisher")) {
      posts.add(() -> client.post(CORRECTIONS, correction(field, "\"7\"")).statusCode());
      posts.add(() ->
          client
              .post("/api/v1/works/decisions", "{\"different\": [\"10.1000/a\", \"10.1000/b\"]}")
              .statusCode());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> status : threads.invokeAll(posts)) {
        assertThat(status.get()).isEqualTo(200);
      }
    }
    assertThat(json(client.get(CORRECTIONS + "?status=holds")).at("/meta/count").asInt())
        .isEqualTo(5);
    assertThat(json(client.get(PAPER)).path("edition").asText()).isEqualTo("7");
  }
}
