package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.ibid.server.evidence.forgotten.KnownList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgottenPagesTest {

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

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address(path)));
  }

  private static HttpResponse<String> upload(String field, String content) {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\"list.ris\"\r\n\r\n"
            + content
            + "\r\n--x--\r\n";
    return send(
        request("/forgotten")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body)));
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String why) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("<p class=\"note\">", why, "<input id=\"list\"", "<input id=\"known-q\"")
        .doesNotContain("The search finds", "The list has");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/forgotten?in=citations | Expected in=references, papers or works.",
        "/forgotten?in=citations&q=pain | Expected in=references, papers or works.",
        "/forgotten?q=pain&filter=nonsense:1 | nonsense",
        "/forgotten?q=%28a&syntax=lucene | This parenthesis is never closed.",
        "/forgotten?q=pain&syntax=latin | Expected",
      })
  void aSearchThatCannotBeAskedIsRefusedOnThePage(String path, String why) {
    assertRefused(send(request(path)), 400, why);
  }

  @Test
  void whatWasAskedStaysInTheFormToBeMended() {
    assertThat(send(request("/forgotten?q=pain&filter=nonsense:1&in=papers")).body())
        .contains("value=\"pain\"", "value=\"nonsense:1\"", "<option value=\"papers\" selected>");
  }

  @Test
  void anUploadThatIsNoListIsRefusedOnThePage() {
    assertRefused(upload("list", "\u0001\u0002"), 400, "No publication could be read");
    assertRefused(upload("other", "TY  - JOUR"), 400, "Expected a file called “list”.");
  }

  @Test
  void aListThatIsTooLargeIsRefusedOnThePage() {
    String large = "x".repeat(KnownList.MAX_BYTES + 1);
    assertRefused(upload("list", large), 413, "A list may have 16 MB");
  }

  @Test
  void aSearchIsSaidToFindAndAListToBeKnown() {
    assertThat(send(request("/forgotten?q=naloxone")).body())
        .containsPattern("<strong>The search finds \\d+ references(?:, records of \\d+ works)?\\.");
    HttpResponse<String> list =
        upload("list", "TY  - JOUR\nTI  - Snails\nER  -\nTY  - JOUR\nTI  - Slugs\nER  -\n");
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body())
        .contains("The list has 2 publications; this collection knows none of them.");
  }
}
