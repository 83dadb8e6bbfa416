package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.api.Client.encode;
import static org.ibid.server.api.Client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

  private static final String PAPER = "/api/v1/papers/10.1186%2Fs40798-021-00307-9";
  private static final String REFERENCE = "/api/v1/references/10.1186%2Fs40798-021-00307-9%2334";

  private final FakeEngine engine = new FakeEngine();
  private final CurrentEngine current = new CurrentEngine();
  private Server server;
  private Client client;

  @BeforeEach
  void start() throws BindException {
    current.set(engine);
    server = Server.start("127.0.0.1", 0, current);
    client = new Client(server.port());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void answersASearchInTheShapeOfTheContract() {
    JsonNode answer =
        json(client.get("/api/v1/references?search=regular+exercise&facets=mechanism,year"));
    JsonNode meta = answer.path("meta");
    assertThat(meta.path("count").asInt()).isEqualTo(2);
    assertThat(meta.path("took_ms").asInt()).isEqualTo(3);
    assertThat(meta.path("per_page").asInt()).isEqualTo(25);
    assertThat(meta.path("next_cursor").asText()).isEqualTo("n/e=x t");
    assertThat(meta.path("partial").asBoolean(true)).isFalse();
    assertThat(meta.path("query").path("text").asText()).isEqualTo("regular exercise");
    assertThat(meta.path("query").path("syntax").asText()).isEqualTo("simple");
    assertThat(meta.path("query").path("understood").asText()).isEqualTo("regular AND exercise");
    assertThat(meta.path("facets").path("mechanism").path("total").asInt()).isEqualTo(9);
    assertThat(meta.path("warnings")).isEmpty();
    assertThat(answer.path("facets").path("year").path(0).toString())
        .isEqualTo(
            """
            {"id":"microglia","label":"Microglia","count":2,"selected":true,"broader":["glia"]}\
            """);
  }

  @Test
  void aReferenceThatIsFoundSaysItsWorkAndHowManyPapersCiteIt() {
    JsonNode hit = json(client.get("/api/v1/references")).path("results").path(0);
    assertThat(hit.path("title").asText()).isEqualTo("Regular exercise reverses β-pain");
    assertThat(hit.path("work").asText()).isEqualTo("work-1");
    assertThat(hit.path("statements").isMissingNode()).isTrue();
    assertThat(hit.path("cited").toString()).isEqualTo("{\"statements\":7,\"papers\":4}");
    assertThat(hit.path("score").asDouble()).isEqualTo(2.5);
    assertThat(hit.path("highlights").toString())
        .isEqualTo(
            """
            [{"field":"title","fragments":["&lt;Regular&gt; <mark>exercise</mark>"]}]\
            """);
  }

  @Test
  void everyParameterReachesTheEngine() {
    String path =
        "/api/v1/statements?search=a&syntax=lucene&filter=year%3A2010-2018&filter=model:sni&sort=year"
            + "&per_page=7&cursor=c&facets=section&facet_limit=3&format=json";
    assertThat(client.get(path).statusCode()).isEqualTo(200);
    SearchRequest request = engine.asked().getFirst();
    assertThat(request.kind()).isEqualTo(Kind.STATEMENT);
    assertThat(request.matching()).isEqualTo(SearchRequest.Matching.LITERAL);
    assertThat(request.filters()).hasToString("year:2010-2018,model:sni");
    assertThat(request.sort()).isEqualTo(Sort.YEAR);
    assertThat(request.perPage()).isEqualTo(7);
    assertThat(request.cursor()).isEqualTo("c");
    assertThat(request.facets()).containsExactly("section");
    assertThat(request.facetLimit()).isEqualTo(3);
  }

  @Test
  void feedbackAndLikenessReachTheEngine() {
    client.get("/api/v1/papers?search=a&feedback=on");
    client.get("/api/v1/references?like=10.1%2Fx%2334");
    client.get("/api/v1/works?search=a&feedback=off");
    assertThat(engine.asked())
        .extracting(SearchRequest::expansion)
        .containsExactly(Expansion.of(Feedback.RANKS), Expansion.like("10.1/x#34"), Expansion.NONE);
  }

  @Test
  void theWordsThatRankedAreShown() {
    JsonNode query =
        json(client.get("/api/v1/papers?search=a&feedback=on")).path("meta").path("query");
    assertThat(query.path("feedback").toString())
        .isEqualTo(
            """
            [{"term":"exercise","weight":0.6667,"asked":true},\
            {"term":"spinal","weight":0.3333,"asked":false}]\
            """);
    JsonNode like =
        json(client.get("/api/v1/papers?like=10.1%2Fx")).path("meta").path("query").path("like");
    assertThat(like.toString())
        .isEqualTo(
            """
            {"kind":"paper","id":"10.1/x","title":"Known","terms":[\
            {"term":"exercise","weight":0.6667,"asked":true},\
            {"term":"spinal","weight":0.3333,"asked":false}]}\
            """);
    JsonNode plain = json(client.get("/api/v1/papers?search=a")).path("meta").path("query");
    assertThat(plain.has("feedback") || plain.has("like")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "feedback=yes, 400, feedback",
    "like=10.1%2Fx&feedback=on, 400, feedback",
    "like=10.1%2Fx&sort=year, 400, sort",
    "like=a&like=b, 400, like",
    "like=none, 404, ",
  })
  void whatCannotRankIsAProblem(String query, int status, String parameter) {
    HttpResponse<String> response = client.get("/api/v1/papers?" + query);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json(response).path("parameter").asText(null)).isEqualTo(parameter);
  }

  @Test
  void aJsonBodyAsksTheSameAsAnAddress() {
    client.get(
        "/api/v1/papers?search=a+b&filter=year:2020&filter=model:sni&per_page=5&facets=year");
    HttpResponse<String> response =
        client.post(
            "/api/v1/papers",
            """
            {"search": "a b", "filter": ["year:2020", "model:sni"], "per_page": 5,
             "facets": ["year"], "cursor": null}\
            """);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(engine.asked()).hasSize(2);
    assertThat(engine.asked().get(1)).isEqualTo(engine.asked().get(0));
  }

  @Test
  void linksLeadToTheNextAndFirstPageOfTheSameSearch() {
    HttpResponse<String> response =
        client.get("/api/v1/papers?search=%CE%B2+pain&filter=year:2020&cursor=here");
    assertThat(response.headers().firstValue("Total-Results")).contains("2");
    String query = "search=%CE%B2+pain&filter=year%3A2020";
    assertThat(response.headers().firstValue("Link"))
        .contains(
            "</api/v1/papers?%s&cursor=n%%2Fe%%3Dx+t>; rel=\"next\", </api/v1/papers?%s>; rel=\"first\""
                .formatted(query, query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/references", "/statements", "?"})
  void aPaperIsFoundByItsPercentEncodedDoi(String rest) {
    HttpResponse<String> response = client.get(PAPER + rest);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
  }

  @Test
  void aReferenceIsFoundByItsPercentEncodedId() {
    assertThat(json(client.get(REFERENCE)).path("id").asText()).isEqualTo(FakeEngine.REFERENCE_ID);
    JsonNode statements = json(client.get(REFERENCE + "/statements"));
    assertThat(engine.asked().getLast().citing())
        .isEqualTo(Citing.anyOf(Set.of(FakeEngine.REFERENCE_ID)));
    assertThat(statements.path("results").path(0).path("sentence").asText())
        .isEqualTo("Naloxone blocked it [34].");
  }

  @ParameterizedTest
  @CsvSource({
    "/papers/10.1%2Fnone, 404, ",
    "/papers/10.1%2Fnone/references, 404, ",
    "/references/none, 404, ",
    "/references/none/statements, 404, ",
    "/works/none, 404, ",
    "/schemes/none, 404, ",
    "/papers/10.1186/s40798-021-00307-9, 404, ",
    "/nowhere, 404, ",
    "/papers?per_page=201, 400, per_page",
    "/papers?per_page=-1, 400, per_page",
    "/papers?per_page=ten, 400, per_page",
    "/papers?facet_limit=1e9, 400, facet_limit",
    "/papers?sort=best, 400, sort",
    "/papers?sort=year&sort=title, 400, sort",
    "/papers?syntax=cobol, 400, syntax",
    "/papers?facets=colour, 400, facets",
    "/papers?filter=microglia, 400, filter",
    "/papers?filter=year:abc, 400, filter",
    "/papers?cursor=broken, 400, cursor",
    "/papers?perpage=10, 400, perpage",
    "/papers?search=100%, 400, search",
    "/papers?syntax=lucene&search=(a, 400, search",
    "/papers?format=docx, 400, format",
    "/health?verbose=1, 400, verbose",
    "/suggest?search=a&limit=many, 400, limit",
  })
  void whatIsWrongIsAnsweredByAProblem(String path, int status, String parameter) {
    // the JDK's own URI class refuses a lone percent sign and brackets, so that this goes by hand
    RawResponse response = RawResponse.of(server.port(), "GET /api/v1" + path + " HTTP/1.1");
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = response.json();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("type").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).startsWith("/api/v1/");
    assertThat(problem.path("parameter").asText(null)).isEqualTo(parameter);
  }

  @Test
  void aProblemSaysWhereInTheQueryItIs() {
    JsonNode problem = json(client.get("/api/v1/papers?syntax=lucene&search=pain+AND+%28exercise"));
    assertThat(problem.path("parameter").asText()).isEqualTo("search");
    assertThat(problem.path("offset").asInt()).isEqualTo(9);
  }

  @Test
  void aFilterOnAConceptThatIsNotThereIsAWarningThatNamesANearOne() {
    String path = "/api/v1/papers?filter=mechanism:micro|Microglia|zzz|!none,year:2010";
    JsonNode warnings = json(client.get(path.replace("|", "%7C"))).path("meta").path("warnings");
    assertThat(warnings.findValuesAsText("code")).containsOnly("unknown-concept");
    assertThat(warnings.findValuesAsText("message"))
        .containsExactly(
            "The filter mechanism has no concept \"micro\"; nothing has it."
                + " Perhaps microglia (Microglia) is meant.",
            "The filter mechanism has no concept \"zzz\"; nothing has it.");
  }

  @Test
  void aSyntaxThatIsNotThereIsAnsweredByThoseThatAre() {
    JsonNode problem = json(client.get("/api/v1/papers?syntax=cobol"));
    assertThat(problem.path("detail").asText())
        .isEqualTo("Expected one of simple, lucene, ovid, pubmed, got \"cobol\".");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, 406",
    "application/pdf, 406",
    "application/json;q=0, 406",
    "application/json, 200",
    "*/*, 200",
    "'text/html, application/*;q=0.8', 200",
  })
  void answersOnlyInAFormThatIsAccepted(String accept, int status) {
    HttpResponse<String> response =
        client.send(client.request("/api/v1/papers").header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"search\": \"a\"              | 14",
        "[1]                             | 0",
        "{\"search\": {\"any\": \"a\"}}  | 11",
        "{\"search\": \"a\"} and more    | 16",
        "no json                         | 0",
        "''                              | 0",
        "' '                             | 0",
      })
  void aBodyThatCannotBeReadIsRefusedWithItsOffset(String body, int offset) {
    HttpResponse<String> response = client.post("/api/v1/papers", body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("type").asText()).isEqualTo("urn:ibid:problem:invalid-body");
    assertThat(json(response).path("offset").asInt(-1)).isBetween(offset, offset + 3);
  }

  @Test
  void anUnknownFieldOfABodyIsRefused() {
    HttpResponse<String> response = client.post("/api/v1/papers", "{\"query\": \"a\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("parameter").asText()).isEqualTo("query");
  }

  @Test
  void aFormIsNoBody() {
    HttpResponse<String> response =
        client.send(
            client
                .request("/api/v1/papers")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("search=a")));
    assertThat(response.statusCode()).isEqualTo(415);
  }

  @Test
  void anotherMethodIsAnsweredByThoseThatAreAllowed() {
    HttpResponse<String> response = client.send(client.request("/api/v1/papers").DELETE());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    assertThat(json(response).path("title").asText()).isEqualTo("Method Not Allowed");
  }

  @Test
  void headIsAnsweredAsGetWithoutBody() {
    var head = client.request(PAPER).HEAD();
    assertThat(client.send(head).statusCode()).isEqualTo(200);
    assertThat(client.send(client.request(PAPER + "x").HEAD()).statusCode()).isEqualTo(404);
  }

  @Test
  void aHugeBodyIsRefused() {
    String body = "{\"search\": \"" + "a".repeat(Server.MAX_BODY_BYTES) + "\"}";
    HttpResponse<String> response = client.post("/api/v1/papers", body);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(json(response).path("detail").asText())
        .contains(Integer.toString(Server.MAX_BODY_BYTES));
  }

  @Test
  void aHugeAddressIsRefused() {
    HttpResponse<String> response =
        client.get("/api/v1/papers?search=" + "a".repeat(Server.MAX_HEADER_BYTES));
    assertThat(response.statusCode()).isIn(414, 431);
    assertThat(json(response).path("detail").asText()).contains("POST");
    assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "\"", "(", "é", "a\"b(", "-", "*"})
  void tenThousandCharactersOfAnythingAreAnswered(String piece) {
    String text = piece.repeat(10_000 / piece.length());
    HttpResponse<String> response = client.get("/api/v1/papers?search=" + encode(text));
    assertThat(response.statusCode()).isIn(200, 400);
    if (response.statusCode() == 400) {
      assertThat(json(response).path("parameter").asText()).isEqualTo("search");
    }
  }

  @Test
  void whatFailsUnexpectedlyTellsNothingOfTheInside() {
    HttpResponse<String> response = client.get("/api/v1/papers?search=explode");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("as asked", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/papers", "/api/v1/nowhere", "/", "/api/v1/papers?per_page=x"})
  void everyResponseKeepsTheBrowserIn(String path) {
    var headers = client.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/papers/%zz HTTP/1.1",
        "GET /api/v1/papers/%ff%fe HTTP/1.1",
        "GET /api/v1/../../etc/passwd HTTP/1.1",
        "GET nonsense",
        "\u0001\u0002",
      })
  void aMalformedRequestIsAnsweredByAProblem(String request) {
    RawResponse response = RawResponse.of(server.port(), request);
    assertThat(response.status()).isIn(400, 404, 505);
    assertThat(response.json().path("status").asInt()).isEqualTo(response.status());
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LocalHost:7070, 200",
    "127.0.0.1:1, 200",
    "[::1]:7070, 200",
    "evil.example, 421",
    "localhost.evil.example:7070, 421",
    "192.0.2.1, 421",
  })
  void aServerOfThisMachineAnswersUnderItsOwnNamesOnly(String host, int status) {
    for (String path : List.of("/api/v1/health", "/api/v1/papers")) {
      RawResponse response = RawResponse.of(server.port(), "GET " + path + " HTTP/1.1", host);
      assertThat(response.status()).isEqualTo(status);
      assertThat(response.json().path("title").asText("Misdirected Request"))
          .isEqualTo("Misdirected Request");
    }
  }

  @Test
  void aServerOfTheNetworkAnswersUnderAnyName() throws BindException {
    try (Server open = Server.start("0.0.0.0", 0, current)) {
      String request = "GET /api/v1/health HTTP/1.1";
      assertThat(RawResponse.of(open.port(), request, "any.example").status()).isEqualTo(200);
    }
  }

  @Test
  void isNotHealthyUntilThereIsAnEngine() throws IOException {
    CurrentEngine none = new CurrentEngine();
    try (Server early = Server.start("127.0.0.1", 0, none);
        Client asking = new Client(early.port())) {
      HttpResponse<String> response = asking.get("/api/v1/health");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).contains("1");
      assertThat(asking.get("/api/v1/papers").statusCode()).isEqualTo(503);
      assertThat(asking.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
      none.set(engine);
      assertThat(json(asking.get("/api/v1/health")).path("status").asText())
          .isEqualTo("searchable");
    }
  }

  @Test
  void metricsCountRequestsByRouteNotByAddress() {
    client.get(PAPER);
    client.get(PAPER);
    HttpResponse<String> response = client.get("/api/v1/metrics");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain");
    assertThat(response.body())
        .containsPattern(
            "http_server_requests_seconds_count\\{method=\"GET\",status=\"200\",uri=\"/api/v1/papers/\\{id}\"} 2")
        .contains("ibid_records{kind=\"reference\"} 1.0", "jvm_memory_used_bytes")
        .doesNotContain("s40798");
  }

  @Test
  void aPortThatIsTakenIsABindException() {
    assertThatThrownBy(() -> Server.start("127.0.0.1", server.port(), current))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("127.0.0.1:" + server.port());
  }

  @Test
  void suggestsConceptsWhoseLabelsBeginSo() {
    JsonNode results = json(client.get("/api/v1/suggest?search=MICRO")).path("results");
    assertThat(results.findValuesAsText("id")).containsExactly("micro-pig", "microglia");
  }

  @Test
  void aSchemeListsItsConcepts() {
    JsonNode scheme = json(client.get("/api/v1/schemes/mechanism"));
    assertThat(scheme.path("concepts").path(1).toString())
        .isEqualTo(
            """
            {"id":"microglia","label":"Microglia",\
            "synonyms":["Iba-1 positive cells","microglial cells"],"broader":["glia"],\
            "narrower":[]}\
            """);
    assertThat(scheme.path("concepts").path(0).path("narrower").toString())
        .isEqualTo("[\"microglia\"]");
  }

  /** A response read off the wire, for requests that no client library would send. */
  private record RawResponse(String head, String body) {
    static RawResponse of(int port, String requestLine) {
      return of(port, requestLine, "localhost");
    }

    static RawResponse of(int port, String requestLine, String host) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        String request = requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        InputStream in = socket.getInputStream();
        String response = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        List<String> parts = List.of(response.split("\r\n\r\n", 2));
        return new RawResponse(parts.getFirst(), parts.getLast());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }

    String header(String name) {
      return head.lines()
          .filter(line ->
              line.toLowerCase(java.util.Locale.ROOT)
                  .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
          .findFirst()
          .map(line -> line.substring(name.length() + 1).strip())
          .orElse("");
    }

    JsonNode json() {
      return Client.json(body);
    }
  }
}
