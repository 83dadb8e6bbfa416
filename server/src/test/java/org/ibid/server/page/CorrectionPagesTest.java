package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionPagesTest {

  private static final String ID = "10.1000/snails";
  private static final String PAPER = "/papers/10.1000%2Fsnails";
  private static final String REFERENCE = "/references/10.1000%2Fsnails%231";

  private static final String ARTICLE =
      """
      <article xml:lang="en"><front><article-meta>
      <article-id pub-id-type="doi">10.1000/snails</article-id>
      <title-group><article-title>Snails &lt;b&gt; and heat</article-title></title-group>
      <abstract><p>Snails keep warm by microglia.</p></abstract>
      </article-meta></front><body><sec><title>Introduction</title>
      <p>Snails keep warm in cellars <xref ref-type="bibr" rid="r1">[1]</xref>.</p></sec></body>
      <back><ref-list>
      <ref id="r1"><label>1</label><mixed-citation><string-name><surname>Doe</surname>
      <given-names>J</given-names></string-name>. <article-title>Heat in cellars</article-title>.
      <source>J Test</source>. <year>2001</year>.</mixed-citation></ref>
      <ref id="r2"><label>2</label><mixed-citation><string-name><surname>Roe</surname>
      <given-names>R</given-names></string-name>. <article-title>Sour grapes</article-title>.
      <source>J Fruit</source>. <year>1999</year>.</mixed-citation></ref>
      </ref-list></back></article>
      """;

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path temp;

  private SeedServer server;

  @BeforeEach
  void start() throws IOException {
    Path paper = Files.writeString(temp.resolve("snails.xml"), ARTICLE);
    server = SeedServer.start(temp.resolve("index"), List.of(paper));
  }

  @AfterEach
  void close() throws IOException {
    http.close();
    server.close();
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server.address(path))));
  }

  private HttpResponse<String> post(String path, String site, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(URI.create(server.address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  private HttpResponse<String> correct(String record, String shown, String... fields) {
    List<String> all =
        new ArrayList<>(List.of("record", record, "shown", shown, "by", "Ann Ä", "note", ""));
    all.addAll(List.of(fields));
    return post("/corrections", "same-origin", all.toArray(String[]::new));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void thePagesShowSourceBesideUnderstanding() {
    assertThat(get(PAPER).body()).contains("href=\"" + PAPER + "/correct\"");
    assertThat(get(REFERENCE).body()).contains("href=\"" + REFERENCE + "/correct\"");
    assertThat(get(PAPER + "/correct").body())
        .contains("Snails &lt;b&gt; and heat</textarea>")
        .contains("<summary>More fields</summary>")
        .contains("Snails keep warm by microglia.")
        .contains("id=\"tag-mechanism:microglia\"")
        .contains("value=\"species: Rat\"")
        .doesNotContain("<b> and");
    assertThat(get(REFERENCE + "/correct").body())
        .contains("As printed")
        .contains("Heat in cellars")
        .containsPattern("\\d+ % sure")
        .contains("What [1] means");
  }

  @Test
  void onlyWhatAFormChangesIsCorrectedAndTheFormIsShownAgain() {
    HttpResponse<String> kept =
        correct(
            ID,
            ID,
            "field.title",
            "Slugs",
            "was.title",
            "Snails <b> and heat",
            "field.author",
            "Doe, Jane\r\nPoe, E",
            "was.author",
            "",
            "field.volume",
            "",
            "was.volume",
            "",
            "had",
            "mechanism:microglia",
            "add",
            "species: Rat");
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(location(kept)).isEqualTo(PAPER + "/correct");
    String page = get(PAPER + "/correct").body();
    assertThat(page)
        .contains("Slugs</textarea>")
        .contains("Poe, E</textarea>")
        .contains("as Ann Ä says; read: “Snails &lt;b&gt; and heat”")
        .contains("id=\"tag-species:rat\"")
        .doesNotContain("id=\"tag-mechanism:microglia\"")
        .doesNotContain("volume: ");
    assertThat(page.split("action=\"/corrections/undo\"", -1)).hasSize(5);
    assertThat(get(PAPER).body()).contains("<h1>Slugs</h1>").contains("Title is as Ann Ä says");
  }

  @Test
  void aMarkMeansWhatIsTyped() {
    HttpResponse<String> kept =
        correct(ID + "#citation-1", ID + "#1", "field.references", "1; 2", "was.references", "1");
    assertThat(location(kept)).isEqualTo(REFERENCE + "/correct");
    assertThat(get("/references/10.1000%2Fsnails%232").body()).contains("Cited in 1 sentence");
    assertThat(get(PAPER + "/correct").body())
        .contains("Marks to look at")
        .contains("2: Sour grapes");
  }

  @Test
  void whatCantBeIsRefusedBesideWhatWasTyped() {
    HttpResponse<String> refused =
        correct(
            ID,
            ID,
            "field.title",
            "Slugs",
            "was.title",
            "",
            "field.issued",
            "soon",
            "was.issued",
            "");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("role=\"alert\"")
        .contains("Expected a year")
        .contains("value=\"soon\"")
        .contains("Slugs</textarea>")
        .contains("value=\"Ann Ä\"");
    assertThat(get("/corrections").body()).contains("Nobody corrected anything yet");
  }

  @Test
  void aCorrectedDoiLeadsToThePageUnderItsNewName() {
    HttpResponse<String> kept =
        correct(ID, ID, "field.DOI", "10.1000/slugs", "was.DOI", "10.1000/snails");
    assertThat(location(kept)).isEqualTo("/papers/10.1000%2Fslugs/correct");
    assertThat(get(location(kept)).statusCode()).isEqualTo(200);
    assertThat(get(PAPER + "/correct").statusCode()).isEqualTo(302);
  }

  @Test
  void correctionsAreListedAndUndone() {
    correct(ID, ID, "field.title", "Slugs", "was.title", "x");
    String page = get("/corrections").body();
    assertThat(page).contains("title: “Slugs”").contains("It holds.");
    int at = page.indexOf("name=\"id\" value=\"") + "name=\"id\" value=\"".length();
    String id = page.substring(at, page.indexOf('"', at));
    assertThat(location(post("/corrections/undo", "same-origin", "id", id, "shown", ID)))
        .isEqualTo(PAPER + "/correct");
    assertThat(get(PAPER).body()).contains("Snails &lt;b> and heat");
    assertThat(post("/corrections/undo", "same-origin", "id", id).statusCode()).isEqualTo(404);
  }

  @Test
  void theListIsNarrowedAndTurned() {
    for (int i = 0; i <= 50; i++) {
      correct(ID, ID, "field.title", "Slugs " + i, "was.title", "x");
    }
    String first = get("/corrections").body();
    assertThat(first)
        .contains("“Slugs 50”")
        .doesNotContain("“Slugs 0”")
        .contains("50 of 51 corrections")
        .contains("Said otherwise later <span class=\"count\">50</span>");
    int at = first.indexOf("href=\"/corrections?cursor=") + "href=\"".length();
    String next = first.substring(at, first.indexOf('"', at)).replace("&amp;", "&");
    assertThat(get(next).body()).contains("“Slugs 0”").contains("First page");
    assertThat(get("/corrections?status=holds").body())
        .contains("“Slugs 50”")
        .doesNotContain("“Slugs 49”");
    assertThat(get("/corrections?status=orphan").body()).contains("There is no such correction.");
    assertThat(get("/corrections?cursor=x").statusCode()).isEqualTo(200);
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() {
    assertThat(post("/corrections", "cross-site", "record", ID).statusCode()).isEqualTo(403);
    assertThat(post("/corrections/undo", "cross-site", "id", "x").statusCode()).isEqualTo(403);
  }

  @Test
  void whoeverCorrectsIsRememberedAndNothingChangedIsNothingKept() {
    HttpResponse<String> unchanged = correct(ID, ID, "field.title", "Same", "was.title", "Same");
    assertThat(unchanged.statusCode()).isEqualTo(303);
    assertThat(unchanged.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(cookie ->
            assertThat(cookie)
                .contains("ibid-by=Ann+%C3%84")
                .contains("SameSite=Strict", "HttpOnly"));
    assertThat(get("/corrections").body()).contains("Nobody corrected anything yet");
  }
}
