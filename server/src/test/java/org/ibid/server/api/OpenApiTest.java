package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.server.evidence.audit.Audits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiTest {

  private static final String PAPER = "10.1186%2Fs40798-021-00307-9";

  private final CurrentEngine current = new CurrentEngine();
  private final Routes routes = new Routes(current, new Metrics(current), new Audits(null));
  private Server server;
  private Client client;
  private JsonNode document;

  @BeforeEach
  void start() throws BindException {
    current.set(new FakeEngine());
    server = Server.start("127.0.0.1", 0, current);
    client = new Client(server.port());
    document = Client.json(client.get("/api/v1/openapi.json"));
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private List<String> documented() {
    List<String> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(m -> operations.add(m + " " + path.getKey())));
    return operations;
  }

  @Test
  void isOpenApi31() {
    assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(document.path("info").path("title").asText()).isEqualTo("Ibid");
  }

  @Test
  void everyRouteIsDocumentedAndNothingElseIs() {
    assertThat(documented())
        .containsExactlyInAnyOrderElementsOf(
            routes.all().stream()
                .map(r -> r.method().name().toLowerCase(Locale.ROOT) + " " + r.fullPath())
                .toList());
  }

  /** The path of an operation with ids in it that there are. */
  private static String filled(String path) {
    return path.replace("/references/{id}", "/references/" + PAPER + "%2334")
        .replace("/works/{id}", "/works/work-1")
        .replace("{id}", PAPER)
        .replace("{scheme}", "mechanism")
        .replace("/why", "/why?search=rat&id=" + PAPER)
        .replace("/cell", "/cell?columns=species&row=glia&column=micro-pig");
  }

  @Test
  void everyDocumentedOperationIsRouted() {
    for (String operation : documented()) {
      String[] parts = operation.split(" ", 2);
      String path = filled(parts[1]);
      int status =
          switch (parts[0]) {
            case "post" -> client.post(path, "{}").statusCode();
            case "delete" -> client.send(client.request(path).DELETE()).statusCode();
            default -> client.get(path).statusCode();
          };
      assertThat(status).as(operation).isEqualTo(expected(operation));
    }
  }

  /** What a value may not be, by its schema; empty where it may be anything. */
  private static String refused(JsonNode schema) {
    if (schema.has("maximum")) {
      return Long.toString(schema.path("maximum").asLong() + 1);
    }
    return schema.has("enum") ? "no-such-value" : "";
  }

  @Test
  void whatIsDocumentedOfParametersIsHeldWhereTheyAreDocumented() {
    List<String> judged = new ArrayList<>();
    for (String operation : documented()) {
      String[] parts = operation.split(" ", 2);
      JsonNode documented = document.path("paths").path(parts[1]).path(parts[0]);
      String path = filled(parts[1]);
      for (JsonNode parameter : documented.path("parameters")) {
        String name = parameter.path("name").asText();
        String value = refused(parameter.path("schema"));
        if (parameter.path("in").asText().equals("query") && !value.isEmpty()) {
          String asked = path + (path.contains("?") ? "&" : "?") + name + "=" + value;
          assertRefused(
              parts[0].equals("post") ? client.post(asked, "{}") : client.get(asked), name);
          judged.add(operation + " " + name);
        }
      }
      JsonNode fields = documented.at("/requestBody/content/application~1json/schema/properties");
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        String value = refused(field.getValue());
        if (!value.isEmpty()) {
          String body = "{\"" + field.getKey() + "\": \"" + value + "\"}";
          assertRefused(client.post(path, body), field.getKey());
          judged.add(operation + " " + field.getKey());
        }
      }
    }
    assertThat(judged)
        .contains(
            "get /api/v1/matrix count",
            "get /api/v1/works/{id} style",
            "post /api/v1/forgotten limit",
            "post /api/v1/papers sort");
  }

  private static void assertRefused(HttpResponse<String> answer, String parameter) {
    assertThat(answer.statusCode()).as(parameter + " of " + answer.uri()).isEqualTo(400);
    assertThat(Client.json(answer).path("parameter").asText())
        .as(answer.uri() + answer.body())
        .isEqualTo(parameter);
  }

  @Test
  void aBodyHasNoOtherFieldsThanThoseDocumented() {
    for (String operation : documented()) {
      String[] parts = operation.split(" ", 2);
      JsonNode body = document.path("paths").path(parts[1]).path(parts[0]).path("requestBody");
      if (body.path("content").has("application/json")) {
        assertThat(client.post(parts[1], "{\"nothing\": 1}").statusCode())
            .as(operation)
            .isEqualTo(400);
      }
    }
  }

  @Test
  void aListIsTheBodyItselfOfWhateverMediaType() {
    JsonNode post = document.path("paths").path("/api/v1/forgotten").path("post");
    assertThat(post.path("requestBody").path("content").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("*/*");
    assertThat(post.path("parameters").findValuesAsText("name")).containsExactly("limit");
    HttpResponse<String> answer =
        client.send(
            client
                .request("/api/v1/forgotten?limit=3")
                .header("Content-Type", "application/x-research-info-systems")
                .POST(BodyPublishers.ofString("TY  - JOUR\nTI  - One\nER  -\n")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Client.json(answer).at("/meta/listed").asInt()).isEqualTo(1);
  }

  /** Over an engine alone no decision is kept, and an empty body is no decision and no list. */
  private static int expected(String operation) {
    return switch (operation) {
      case "get /api/v1/works/decisions",
          "get /api/v1/corrections",
          "delete /api/v1/corrections/{id}" ->
          501;
      case "post /api/v1/corrections",
          "post /api/v1/works/decisions",
          "post /api/v1/works/decisions/forget",
          "post /api/v1/forgotten",
          "post /api/v1/strategies" ->
          400;
      default -> 200;
    };
  }

  @Test
  void everyPathParameterIsDeclared() {
    for (Route route : routes.all()) {
      List<String> declared =
          route.parameters().stream()
              .filter(p -> p.place() == Parameter.Place.PATH)
              .map(p -> "{" + p.name() + "}")
              .toList();
      Set<String> used = new TreeSet<>();
      for (String segment : route.path().split("/", -1)) {
        if (segment.startsWith("{")) {
          used.add(segment);
        }
      }
      assertThat(used).as(route.path()).containsExactlyElementsOf(declared);
    }
  }

  @Test
  void operationIdsAreUnique() {
    List<String> ids = routes.all().stream().map(Route::operation).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void everyReferenceToASchemaLeadsToOne() {
    JsonNode schemas = document.path("components").path("schemas");
    List<String> references = document.findValuesAsText("$ref");
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      String name = reference.replace("#/components/schemas/", "");
      assertThat(schemas.has(name)).as(reference).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/papers?facets=year, Papers",
    "/references?facets=year, References",
    "/statements, Statements",
    "/works, Works",
    "/papers/10.1186%2Fs40798-021-00307-9/references, ReferenceList",
    "/papers/10.1186%2Fs40798-021-00307-9/statements, StatementList",
    "/references/10.1186%2Fs40798-021-00307-9%2334, Reference",
    "/references/10.1186%2Fs40798-021-00307-9%2334/statements?facets=section, Statements",
    "/works/work-1, Work",
    "/papers/10.1186%2Fs40798-021-00307-9/audit, Audit",
    "/works/work-1/statements, Statements",
    "/schemes/mechanism, Scheme",
    "/suggest?search=mi, Suggestions",
    "/health, Health",
    "/openapi.json, OpenApi",
    "/nowhere, ProblemDetails",
  })
  void answersHaveTheFieldsThatAreDocumented(String path, String schema) {
    JsonNode answer = Client.json(client.get("/api/v1" + path));
    JsonNode described = document.path("components").path("schemas").path(schema);
    assertThat(missing(answer, described, schema)).isEmpty();
  }

  @Test
  void theAnswerToAClaimHasTheFieldsThatAreDocumented() {
    JsonNode answer = Client.json(client.post("/api/v1/claims", "{\"text\": \"naloxone\"}"));
    JsonNode described = document.path("components").path("schemas").path("ClaimAnswer");
    assertThat(missing(answer, described, "ClaimAnswer")).isEmpty();
  }

  /** Every required field that an answer lacks, at any depth. */
  private List<String> missing(JsonNode answer, JsonNode schema, String at) {
    List<String> missing = new ArrayList<>();
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
      return missing(answer, document.path("components").path("schemas").path(name), at);
    }
    schema.path("allOf").forEach(part -> missing.addAll(missing(answer, part, at)));
    for (JsonNode required : schema.path("required")) {
      if (!answer.has(required.asText())) {
        missing.add(at + "." + required.asText());
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(property -> {
          if (answer.has(property.getKey())) {
            missing.addAll(
                missing(
                    answer.path(property.getKey()),
                    property.getValue(),
                    at + "." + property.getKey()));
          }
        });
    for (JsonNode item : answer.isArray() ? answer : List.<JsonNode>of()) {
      missing.addAll(missing(item, schema.path("items"), at + "[]"));
    }
    return missing;
  }
}
