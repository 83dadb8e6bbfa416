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
import org.ibid.indexer.literature.Publication;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Server;
import org.ibid.server.evidence.Written;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePagesTest {

  private static final String OWN = "/references/10.1%2Fone%231";
  private static final String WORK = "/works/work%3A10.1%2Frowing";

  private static LuceneEngine engine;
  private static Server server;
  private static HttpClient http;

  @BeforeAll
  static void start() throws IOException {
    engine =
        Written.index(
            Written.paper("10.1/one")
                .lists(rowing(2011))
                .lists("<script>alert(1)</script> مرحبا")
                .says("Rowing raised the threshold in ewes [1].", "Ewes row.", "They sleep.")
                .says("Sport eases pain in ewes & <b>rams</b> [1, 2]."),
            Written.paper("10.1/two")
                .lists(rowing(2012))
                .says("Rowing did not raise the threshold [1]."));
    CurrentEngine current = new CurrentEngine();
    current.set(engine);
    server = Server.start("127.0.0.1", 0, current, new PageRoutes(current));
    http = HttpClient.newHttpClient();
  }

  private static Publication rowing(int year) {
    return Publication.builder()
        .title("Rowing and pain in ewes")
        .type("article-journal")
        .issued(year)
        .doi("10.1/rowing")
        .build();
  }

  @AfterAll
  static void stop() throws IOException {
    http.close();
    server.close();
    engine.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static String get(String path) {
    return send(request(path)).body();
  }

  @Test
  void aReferenceTellsItsOwnPaperFromOthers() {
    String page = get(OWN);

    assertThat(page)
        .containsSubsequence(
            "Cited in 3 sentences of 2 papers",
            "In the paper that lists it",
            "Rowing raised the threshold",
            "In other papers that list the same work",
            "Rowing did not raise the threshold")
        .contains("<a href=\"" + WORK + "\">In 2 papers</a>");
  }

  @Test
  void marksStandUnderEachOtherWithTheSentencesAround() {
    assertThat(get(WORK))
        .contains("<caption>Aligned on the mark")
        .containsSubsequence(
            "class=\"neighbour\">Ewes row. </span>Rowing raised the threshold in ewes ",
            "<td class=\"at\"><a href=\"#said-1\">[1]</a>",
            ".<span class=\"neighbour\"> They sleep.");
  }

  @Test
  void differencesAreAPromptToRead() {
    assertThat(get(WORK))
        .containsSubsequence(
            "Described differently",
            "A prompt to read, never a verdict",
            "<i>threshold</i>",
            "<h4>more</h4>",
            "<mark>raised</mark>",
            "<h4>not more</h4>",
            "<mark>not raise</mark>",
            "<th scope=\"rowgroup\" rowspan=\"2\">Year</th>",
            "2011",
            "<mark>2012</mark>");
  }

  @ParameterizedTest
  @CsvSource({"alone, 2 sentences", "together, 1 sentence"})
  void aMarkThatCitesItAloneIsToldFromAGroup(String cited, String sentences) {
    assertThat(get(WORK + "?cited=" + cited)).contains("Cited in " + sentences);
  }

  @Test
  void filtersAreInTheAddressAndGivenUpOneByOne() {
    String page = get(WORK + "?filter=paper:10.1/two");

    assertThat(page)
        .contains("Cited in 1 sentence<", "Rowing did not raise", "remove this filter")
        .contains("href=\"" + WORK + "?filter=paper:10.1/two,10.1/one".replace(",", "%7C"))
        .doesNotContain("<td class=\"before\"");
  }

  @Test
  void markupOfOthersIsText() {
    assertThat(get("/references/10.1%2Fone%232"))
        .contains("&lt;script&gt;alert(1)", "مرحبا", "&amp; &lt;b&gt;rams&lt;/b&gt;")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({
    "/references/10.1%2Fone%239, 404, Rowing and pain in ewes",
    "/works/work%3A10.1%2Frowimg, 404, Rowing and pain in ewes",
    "/works/work%3A10.1%2Frowing?cited=twice, 400, 'Expected cited=any, alone or together.'",
    "/works/work%3A10.1%2Frowing?filter=colour:red, 400, colour",
    "/works/work%3A10.1%2Frowing?cursor=x, 400, cursor",
    "/claim?text=ewes&filter=colour:red, 400, colour"
  })
  void whatCannotBeShownSaysWhyAndWhatIsNear(String path, int status, String message) {
    HttpResponse<String> answer = send(request(path));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(message);
  }

  @Test
  void aClaimHasAnAddressWhereItFits() {
    HttpResponse<String> answer = post("Rowing raised the threshold");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(l -> assertThat(l).endsWith("/claim?text=Rowing+raised+the+threshold"));
    assertThat(get("/claim?text=Rowing+raised+the+threshold+[3]"))
        .contains("statements like it", "<mark>raised</mark>", "Cited for it in")
        .contains("Looked for as one sentence", "href=\"" + WORK + "\"");
  }

  @Test
  void aClaimTooLongForAnAddressIsAnsweredAtOnceAndSaysWhatWasLeftOut() {
    HttpResponse<String> answer = post("Rowing raised the threshold in ewes. ".repeat(2_800));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Only the first 12,000 of 103,600 characters were looked for.");
  }

  @Test
  void thePageAsksBeforeItAnswers() {
    assertThat(get("/claim")).contains("<textarea", "<label for=\"text\"").doesNotContain("<h2");
    assertThat(get("/claim?text=Interest+rates+fell+sharply"))
        .contains("Nothing in this collection is like it");
  }

  private static HttpResponse<String> post(String text) {
    return send(
        request("/claim")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))));
  }
}
