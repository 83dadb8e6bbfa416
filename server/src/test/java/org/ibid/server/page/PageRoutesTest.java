package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Server;
import org.ibid.server.search.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {

  private static final String PAPER = "/papers/10.1186%2Fs40798-021-00307-9";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?in=references&q=%22heat+shock+protein%22",
        "/?in=statements&q=naloxone&syntax=lucene",
        "/?q=naloxone+zebrafish",
        "/?in=references&q=exercise&feedback=on",
        "/?in=statements&like=10.1186%2Fs40798-021-00307-9%2334",
        PAPER,
        "/forgotten",
        "/forgotten?in=references&filter=mechanism:microglia",
        "/matrix",
        "/matrix?rows=intervention&columns=condition&count=papers&row=exercise",
        "/matrix/cell?row=endocannabinoids&column=spinal-cord-injury",
        "/matrix/cell?row=endogenous-opioids&column=spinal-nerve-ligation",
        "/references/10.1186%2Fs40798-021-00307-9%2334"
      })
  void pagesAreWholeHtmlWithoutScriptOrStyle(String path) {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body())
        .startsWith("<!doctype html>")
        .contains("<html lang=\"en\">", "</html>", "<main id=\"main\"")
        .doesNotContain("<script", "style=", "<style", "javascript:", "onclick");
    assertThat(count(page.body(), "<h1")).isEqualTo(1);
  }

  @Test
  void wordsThatRankedAreLinksAndAHitLeadsToWhatIsLikeIt() {
    String page = get("/?in=statements&q=naloxone&feedback=on").body();
    assertThat(page)
        .contains(
            "Ranked also by:", "href=\"/?q=naloxone+reversed&amp;in=statements&amp;feedback=on\"")
        .contains("href=\"/?q=naloxone&amp;in=statements\"", "More like this");
    String like = get("/?like=10.1186/s40798-021-00307-9").body();
    assertThat(like).contains("Like <a href=\"" + PAPER + "\">“Exercise and Neuropathic Pain");
    assertThat(get(PAPER).body()).contains("href=\"/?like=10.1186/s40798-021-00307-9\"");
  }

  @Test
  void whatNothingIsLikeIsNotFound() {
    HttpResponse<String> page = get("/?like=none");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("“none”");
  }

  @Test
  void everyReferenceOfAPaperIsListedWithTheSentencesThatCiteIt() {
    String page = get(PAPER).body();
    List<Hit> references = server.engine().ofPaper(Kind.REFERENCE, "10.1186/s40798-021-00307-9");
    assertThat(references).hasSize(103);
    assertThat(count(page, "<li id=\"reference-")).isEqualTo(103);
    int evidence =
        references.stream().mapToInt(r -> server.engine().statementsCiting(r.id()).size()).sum();
    assertThat(count(page, "<blockquote class=\"evidence\">")).isEqualTo(evidence);
  }

  @Test
  void theStatementsOfAPaperAreFoundInItsText() {
    String page = get(PAPER).body();
    int statements = server.engine().ofPaper(Kind.STATEMENT, "10.1186/s40798-021-00307-9").size();
    assertThat(count(page, "<span class=\"anchor\" id=\"statement-")).isEqualTo(statements);
  }

  @Test
  void theRelatedRecordsOfAPaperAreShownApart() {
    String page = get("/papers/10.3389%2Ffnmol.2024.1407445").body();
    assertThat(page).contains("Related records <span class=\"count\">10</span>");
    assertThat(page).doesNotContain("id=\"references\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/?q=a&in=references&filter=journal:%22%3Cscript%3Ealert(1)%22",
        "/papers/%3Cscript%3Ealert(1)",
        "/?in=%3Cscript%3Ealert(1)",
        "/?q=a&sort=%3Cscript%3Ealert(1)",
        "/?q=a&more=%22%3E%3Cscript%3Ealert(1)"
      })
  void whatWasTypedIsNeverMarkup(String path) {
    assertThat(get(path).body()).doesNotContain("<script").contains("</html>");
  }

  @Test
  void yearsOfTheFormBecomeAFilter() {
    HttpResponse<String> answer =
        get("/?in=references&filter=mechanism:microglia&from=2018&to=2012");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/?in=references&filter=mechanism:microglia,year:2012-2018");
  }

  @Test
  void blankYearsOfTheFormGiveTheFilterUp() {
    HttpResponse<String> answer = get("/?filter=year:2012-2018&from=&to=");
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/");
  }

  @Test
  void tabsCountWhatTheSameSearchFindsOfEachKind() {
    String page = get("/?q=naloxone").body();
    for (String kind : List.of("papers", "references", "statements")) {
      String body = get("/api/v1/" + kind + "?search=naloxone&per_page=1").body();
      var count = Pattern.compile("\"count\" ?: ?(\\d+)").matcher(body);
      assertThat(count.find()).isTrue();
      String label = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
      assertThat(page).contains(label + " <span class=\"count\">" + count.group(1) + "</span>");
    }
  }

  @Test
  void questionsOfTheCollectionHaveAnswers() {
    String page = get("/").body();
    var links =
        Pattern.compile(
                "<li><a href=\"([^\"]+)\">(?:What is said of|Which [a-z]+ are) [^<]+\\?</a>")
            .matcher(page);
    int asked = 0;
    while (links.find()) {
      assertThat(get(links.group(1).replace("&amp;", "&")).body()).contains("<ol class=\"hits\"");
      asked++;
    }
    assertThat(asked).isBetween(3, 4);
  }

  @Test
  void passagesOfPapersAreNamedAfterTheirSections() {
    assertThat(get("/?q=opioid").body())
        .contains("<span class=\"field\">Endogenous Opioids</span>")
        .doesNotContain("<span class=\"field\">Text</span> <mark>Opioid</mark> Mechanisms");
  }

  @Test
  void whereNothingHasAllTheWordsAnyWordIsOffered() {
    String page = get("/?q=naloxone+zebrafish").body();
    var offer =
        Pattern.compile("href=\"([^\"]+)\">1 paper has at least one of the words").matcher(page);
    assertThat(offer.find()).isTrue();
    assertThat(get(offer.group(1)).body()).contains("<h1>1 paper");
  }

  @Test
  void whereAWordFindsNothingANearConceptAndTheWholeCollectionAreOffered() {
    String page = get("/?in=references&q=microgliosis").body();
    assertThat(page)
        .containsPattern(
            "href=\"/\\?in=references&amp;filter=mechanism:microglia\">Microglia: \\d+ references<")
        .contains("href=\"/?in=references\">The whole collection: 103 references<");
  }

  @Test
  void whereFiltersLeaveNothingTheSearchWithoutThemIsOffered() {
    assertThat(get("/?in=references&q=naloxone&filter=year:1950").body())
        .containsPattern("href=\"/\\?q=naloxone&amp;in=references\">\\d+ references? without");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/?in=everything; 400; Expected in=papers",
        "/?filter=mechanism; 400; A filter is name:value",
        "/?filter=nonsense:1; 400; nonsense",
        "/?cursor=nonsense; 400; cursor",
        "/?q=%22open&syntax=lucene; 400; <code class=\"typed\">",
        "/papers/none; 404; This collection has no paper called “none”",
        "/references/10.1%2Fx%2399; 404; This collection has no reference called",
        "/static/ibid.css; 404; No such file",
        "/nonsense; 404; Nothing here",
      })
  void whatCannotBeAnsweredIsAPageThatSaysWhy(String path, int status, String why) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(why, "role=\"search\"", "<h1>");
  }

  @Test
  void theStyleSheetMayBeKeptForEver() {
    var address = Pattern.compile("href=\"(/static/ibid[^\"]+)\"").matcher(get("/").body());
    assertThat(address.find()).isTrue();
    HttpResponse<String> file = get(address.group(1));
    assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
  }

  @Test
  void asLongAsThereIsNoIndexThePageSaysSoAndAsksAgain() throws BindException {
    CurrentEngine none = new CurrentEngine();
    try (Server starting = Server.start("127.0.0.1", 0, none, new PageRoutes(none))) {
      HttpResponse<String> answer = fetch("http://127.0.0.1:" + starting.port() + "/");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body())
          .contains("<meta http-equiv=\"refresh\"", "Still reading the papers");
    }
  }

  private static HttpResponse<String> get(String path) {
    return fetch(server.address(path));
  }

  private static HttpResponse<String> fetch(String address) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer at " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted at " + address, e);
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
