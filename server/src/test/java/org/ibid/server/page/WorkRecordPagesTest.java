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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkRecordPagesTest {

  private static final String PAGE = TwoRecords.PAGE;

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path temp;

  private SeedServer server;

  @BeforeEach
  void twoRecordsOfOneWork() throws IOException {
    server = SeedServer.start(temp.resolve("index"), TwoRecords.write(temp));
  }

  @AfterEach
  void close() throws IOException {
    http.close();
    server.close();
  }

  private URI address(String path) {
    return URI.create(server.address(path));
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address(path)));
  }

  private HttpResponse<String> post(String form) {
    return send(
        HttpRequest.newBuilder(address("/works/decisions"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String other(String page) {
    int at = page.indexOf("value=\"ibid:") + "value=\"".length();
    return page.substring(at, page.indexOf('"', at));
  }

  @Test
  void aWorkShowsItsRecordsAndWhyTheyAreOne() {
    HttpResponse<String> page = get(PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("2 records of it")
        .contains("same title but for a letter, authors, year 2010, journal, volume 3, pages 5–9")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void chosenRecordsArePartedAndTakenBackByForms() {
    String other = other(get(PAGE).body());
    HttpResponse<String> parted =
        post("decision=split&record=" + other + "&shown=pmid%3A77&shown=" + other);
    assertThat(parted.statusCode()).isEqualTo(303);
    String page = get(PAGE).body();
    assertThat(page).contains("One record").contains("Another publication than");

    assertThat(
            post("decision=forget&kind=different&record=" + other + "&from=pmid%3A77").statusCode())
        .isEqualTo(303);
    assertThat(get(PAGE).body()).contains("2 records of it").doesNotContain("What was decided");
  }

  @Test
  void whatIsNoChoiceIsRefusedInWords() {
    assertThat(post("decision=split&shown=pmid%3A77").body()).contains("Choose some");
    assertThat(post("decision=join&record=pmid%3A77&other=+").body()).contains("Name the record");
    assertThat(post("decision=join&record=pmid%3A77&other=nobody").statusCode()).isEqualTo(404);
    HttpResponse<String> nobody = get("/works/nobody/records");
    assertThat(nobody.statusCode()).isEqualTo(302);
    assertThat(nobody.headers().firstValue("Location")).hasValue("/works/nobody");
  }
}
