package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.server.SeedIndex;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Server;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.evidence.audit.RetractionList;
import org.ibid.server.search.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditPagesTest {

  private static final String SEED = "/papers/10.1186%2Fs40798-021-00307-9";

  /** Its title is markup, and one of its entries is on the list of retractions. */
  private static final String ODD =
      """
      Birdsong <i>loud</i> & <script>alert(1)</script> at dawn

      A. Lee, B. Kim

      Abstract
      Birds sing at dawn, and nobody knows why they do so every day of the year.

      Introduction
      Swimming helps rats to learn what birds have long known about song [1]. Mice sing as well, \
      though nobody hears them without a microphone [2, 7]. Cabbage is another matter [2].

      References
      1. Lee A. Swimming and learning in the domestic cat. J Birds. 2010;1:2-3. doi:10.1000/x1.
      2. Kim B. <script>alert(2)</script> and other songs of mice. J Birds. 2011;2:3-4. doi:10.1000/x2.
      3. Park C. Bees at night. J Birds. 2012;3:4-5. doi:10.1000/x3.
      """;

  @TempDir static Path folder;
  private static Engine engine;
  private static Server server;
  private static HttpClient http;

  @BeforeAll
  static void start() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.txt"), ODD);
    Path list =
        Files.writeString(
            folder.resolve("retractions.csv"),
            """
            Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
            1,2/3/2015 0:00,10.1000/notice,10.1000/X3,0,Retraction,+<script>alert(3)</script>;
            """);
    Path index = folder.resolve("index");
    engine = SeedIndex.open(index, List.of(SeedIndex.SEEDS, odd));
    CurrentEngine current = new CurrentEngine();
    current.set(engine);
    Audits audits = new Audits(RetractionList.read(list));
    server =
        Server.start(
            "127.0.0.1",
            0,
            new Server.Setup(current, Optional.of(new PageRoutes(current, audits)), audits));
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    http.close();
    server.close();
    engine.close();
  }

  private static HttpResponse<String> get(String path) {
    try {
      URI address = URI.create("http://127.0.0.1:" + server.port() + path);
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(get("/api/v1" + path).body());
  }

  private static String odd() throws IOException {
    for (JsonNode paper : json("/papers?search=birdsong").path("results")) {
      return "/papers/" + paper.path("id").asText().replace(":", "%3A");
    }
    throw new AssertionError("the odd paper isn't found");
  }

  @Test
  void aContradictionStandsBesideItsTitle() {
    String page = get(SEED + "/audit").body();
    assertThat(page)
        .contains(
            "<h2 id=\"contradicts-heading\">Cited for what the title excludes",
            "<mark>SNI</mark>",
            "<mark>mice</mark>",
            "<mark>spinal cord contusion</mark>",
            "<mark>selective spinal nerve ligation</mark>")
        .doesNotContain("<script", "style=");
    assertThat(page.split("<h1", -1)).hasSize(2);
  }

  @Test
  void whatIsInOrderIsSaidInALine() {
    assertThat(get(SEED + "/audit").body())
        .contains(
            "<li>Nothing is listed and never cited.</li>", "<li>Nothing is listed twice.</li>")
        .doesNotContain("id=\"duplicates\"");
  }

  @Test
  void thePaperLeadsToItsAudit() {
    assertThat(get(SEED).body()).contains("href=\"" + SEED + "/audit\"");
  }

  @Test
  void theApiTellsTheSame() throws IOException {
    JsonNode audit = json(SEED + "/audit");
    assertThat(audit.path("contradicts").findValuesAsText("label")).contains("34", "35", "89");
    JsonNode first = audit.path("unlike").path(0);
    assertThat(first.path("reference").path("label").asText()).isEqualTo("72");
    JsonNode clash = audit.path("contradicts").path(2);
    JsonNode named = clash.path("concepts").path(0).path("title").path(0);
    String title = clash.path("reference").path("title").asText();
    assertThat(title.substring(named.path("start").asInt(), named.path("end").asInt()))
        .isEqualTo("selective spinal nerve ligation");
    JsonNode citation = clash.path("citation");
    assertThat(
            citation
                .path("sentence")
                .asText()
                .substring(citation.path("start").asInt(), citation.path("end").asInt()))
        .isEqualTo("[89,90,91]")
        .isEqualTo(citation.path("mark").asText());
    assertThat(audit.path("listed_not_cited").isArray()).isTrue();
  }

  @Test
  void everyKindOfFindingHasItsQuotation() throws IOException {
    JsonNode audit = json(odd() + "/audit");
    assertThat(audit.path("listed_not_cited").findValuesAsText("label")).containsExactly("3");
    assertThat(audit.path("out_of_range").path(0).path("names").asText()).isEqualTo("7");
    assertThat(audit.path("cited_not_listed").path(0).path("mark").asText()).isEqualTo("[2, 7]");
    assertThat(audit.path("contradicts").path(0).path("why").asText())
        .isEqualTo("Cited for “rats” (rat), but its title says “cat”.");
    assertThat(audit.path("retracted").path(0).path("date").asText()).isEqualTo("2015-02-03");
    assertThat(audit.path("retracted").path(0).path("reference").path("label").asText())
        .isEqualTo("3");
  }

  @Test
  void markupIsText() throws IOException {
    String page = get(odd() + "/audit").body();
    assertThat(page)
        .contains("Retraction, 2015-02-03: &lt;script&gt;alert(3)")
        .doesNotContain("<script");
  }

  @Test
  void aPaperWithoutAListHasANote() {
    String page = get("/papers/10.3389%2Ffnmol.2024.1407445/audit").body();
    assertThat(page)
        .contains("No reference list was found in this paper.", "0 findings")
        .doesNotContain("Nothing is listed twice");
  }

  @Test
  void anUnknownPaperIsNotFound() {
    assertThat(get("/papers/nowhere/audit").statusCode()).isEqualTo(404);
    assertThat(get("/api/v1/papers/nowhere/audit").statusCode()).isEqualTo(404);
  }
}
