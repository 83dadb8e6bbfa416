package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper of a database, from its record to the pages and the API. */
class CataloguedPaperTest {

  @TempDir static Path folder;
  private static SeedServer server;
  private static HttpClient http;

  @BeforeAll
  static void start() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("records.nbib"),
            """
            PMID- 90000001
            TI  - Wheel running after spinal cord injury.
            LA  - ger
            PT  - Journal Article
            MH  - Animals
            MH  - Spinal Cord Injuries/physiopathology/*therapy
            EDAT- 2003/09/07 06:00

            PMID- 90000002
            TI  - Rest after spinal cord injury.
            """);
    server = SeedServer.start(folder.resolve("index"), List.of(record));
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    http.close();
    server.close();
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address(path))).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get("/api/v1" + path));
  }

  @Test
  void itsPageShowsItsHeadingsAndStarsTheMainPoints() throws Exception {
    String page = get("/papers/pmid:90000001");
    assertThat(page)
        .contains("<h2 id=\"headings-heading\">Subject headings</h2>")
        .contains("filter=mesh:Animals\">Animals</a></li>")
        .contains(">Spinal Cord Injuries: physiopathology, therapy</a>")
        .contains("(main point)");
    assertThat(get("/papers/pmid:90000002")).doesNotContain("Subject headings");
  }

  @Test
  void whatAPageLinksToFindsThePaper() throws Exception {
    String found = get("/?filter=mesh%3A%22Spinal+Cord+Injuries%22");
    assertThat(found).contains("1 paper").contains("Wheel running").doesNotContain("Rest after");
  }

  @Test
  void theSearchPageListsHeadingsWhereThereAreAny() throws Exception {
    assertThat(get("/?q=wheel")).doesNotContain("id=\"filter-publication_type\"");
    assertThat(get("/")).contains("id=\"filter-mesh\"", "Subject headings (MeSH)");
    assertThat(get("/?in=references")).doesNotContain("filter-mesh");
  }

  @Test
  void theApiCountsHeadings() throws Exception {
    JsonNode values = json("/papers?facets=mesh").path("facets").path("mesh");
    assertThat(values.findValuesAsText("label")).containsExactly("Animals", "Spinal Cord Injuries");
  }

  @Test
  void theApiGivesWhatCataloguersSaid() throws Exception {
    JsonNode paper = json("/papers/pmid:90000001");
    assertThat(paper.path("mesh").path(1).path("qualifiers").path(1).path("major").asBoolean())
        .isTrue();
    assertThat(paper.path("languages").path(0).asText()).isEqualTo("de");
    assertThat(paper.path("dates").path("entered").asText()).isEqualTo("2003-09-07");
    assertThat(paper.path("publication_types").path(0).asText()).isEqualTo("Journal Article");
    assertThat(json("/papers/pmid:90000002").has("mesh")).isFalse();
  }
}
