package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.ibid.indexer.json.RecordJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePagesTest {

  @TempDir static Path folder;
  private static SeedServer server;
  private static HttpClient http;

  @BeforeAll
  static void start() throws IOException {
    server = SeedServer.start(folder);
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    http.close();
    server.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(server.address(path));
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void showsWhatBecameOfEachSeed() throws Exception {
    HttpResponse<String> page = get("/sources");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("5 sources read, none rejected", "227 mentions", "113 citations", "left out")
        .doesNotContain("Rejected <span", "Same paper as another");
  }

  @Test
  void showsOnlyThoseThatPassagesWereLeftOutOf() throws Exception {
    String all = get("/sources").body();
    String some = get("/sources?only=dropped").body();
    assertThat(some).contains("aria-current=\"true\">With passages left out");
    assertThat(some.split("<p class=\"file\">", -1))
        .hasSameSizeAs(all.split(" left out</summary>", -1));
  }

  @Test
  void whatThereIsNotIsSaid() throws Exception {
    assertThat(get("/sources?only=rejected").body()).contains("There is no such source.");
    assertThat(get("/sources?input_format=%3Cmark%3E").body())
        .contains("There is no such source.")
        .doesNotContain("<mark>");
  }

  @Test
  void isJsonToo() throws Exception {
    JsonNode report = RecordJson.read(get("/api/v1/sources?per_page=2").body());
    assertThat(report.path("results")).hasSize(2);
    assertThat(report.path("meta").path("all").asInt()).isEqualTo(5);
    JsonNode first = report.path("results").path(0);
    assertThat(first.path("outcome").asText()).isEqualTo("read");
    assertThat(first.path("format").asText()).isEqualTo("text");
    JsonNode second = report.path("results").path(1);
    assertThat(second.path("counts").path("mentions").asInt()).isEqualTo(227);
    assertThat(first.path("dropped").path(0).path("why").asText()).isNotBlank();
    String cursor = report.path("meta").path("next_cursor").asText();
    JsonNode next = RecordJson.read(get("/api/v1/sources?per_page=200&cursor=" + cursor).body());
    assertThat(next.path("results")).hasSize(3);
    assertThat(next.path("meta").path("next_cursor").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "only=nonsense | Expected one of [all, rejected, warnings, dropped, duplicates]",
        "per_page=0 | Expected a number",
        "per_page=many | Expected a number",
        "wrong=1 | There is no parameter of that name here",
      })
  void theApiSaysWhatItExpected(String query, String message) throws Exception {
    HttpResponse<String> answer = get("/api/v1/sources?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RecordJson.read(answer.body()).path("detail").asText()).contains(message);
  }
}
