package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Decider;
import org.ibid.server.api.Server;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkRecordPagesTest {

  private static final String PAGE = "/works/work%3Apmid%3A77/records";

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path temp;

  private LuceneEngine engine;
  private Server server;

  @BeforeEach
  void twoRecordsOfOneWork() throws IOException {
    Path papers =
        Files.writeString(
            temp.resolve("two.nbib"),
            """
            PMID- 77
            TI  - <script>alert(1)</script> Snails run by night in the garden & rest.
            AU  - Hare A
            DP  - 2010
            TA  - J Tests
            VI  - 3
            PG  - 5-9

            """);
    Path other =
        Files.writeString(
            temp.resolve("other.ris"),
            """
            TY  - JOUR
            TI  - <script>alert(1)</script> Snails run by night in the gardem & rest
            AU  - Hare, A
            PY  - 2010
            JO  - J Tests
            VL  - 3
            SP  - 5
            EP  - 9
            ER  -\s
            """);
    Path folder = temp.resolve("index");
    try (Collection collection = Collection.open(folder, Optional.empty())) {
      collection.add(
          SourceFiles.below(List.of(papers, other)), Options.standard(), Progress.SILENT);
    }
    engine = LuceneEngine.open(new IndexFolder(folder));
    CurrentEngine current = new CurrentEngine(new Decider(folder));
    current.set(engine);
    server = Server.start("127.0.0.1", 0, current, new PageRoutes(current));
  }

  @AfterEach
  void close() throws IOException {
    http.close();
    server.close();
    engine.close();
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
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
