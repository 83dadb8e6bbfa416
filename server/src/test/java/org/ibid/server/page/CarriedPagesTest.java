package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs find in pages: items, tags, and files of all that was found. */
class CarriedPagesTest {

  private static final Pattern COINS =
      Pattern.compile("<span class=\"Z3988\" title=\"([^\"]*+)\"></span>");
  private static final Pattern META =
      Pattern.compile("<meta name=\"citation_(\\w+)\" content=\"([^\"]*+)\">");
  private static final Pattern FILE =
      Pattern.compile("<a href=\"(/api/v1/[^\"]*format=[^\"]*+)\">");

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

  private static HttpResponse<String> get(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(server.address(path))).build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private static List<String> coins(String page) {
    return COINS
        .matcher(page)
        .results()
        .map(found -> URLDecoder.decode(text(found.group(1)), StandardCharsets.UTF_8))
        .toList();
  }

  private static String text(String html) {
    return html.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
  }

  @Test
  void everyHitOfAListIsAnItem() {
    String page = get("/?q=naloxone&in=references").body();
    assertThat(coins(page))
        .hasSize(3)
        .anySatisfy(item ->
            assertThat(item)
                .contains(
                    "&rft.jtitle=J Neurochem&", "&rft.date=2011&", "&rft.aulast=Shankarappa&"));
    assertThat(coins(get("/?q=exercise").body())).isNotEmpty();
    assertThat(coins(get("/?q=naloxone&in=statements").body()))
        .as("what statements cite")
        .hasSizeGreaterThan(3);
  }

  @Test
  void aPaperAndItsReferencesAreItems() {
    String page = get(PAPER).body();
    assertThat(coins(page)).hasSizeGreaterThan(100);
    assertThat(coins(page).getFirst()).contains("rft.atitle=Exercise and Neuropathic Pain");
  }

  @Test
  void theHeadOfAPageSaysWhatItIsAbout() {
    String paper = get(PAPER).body();
    String head = paper.substring(0, paper.indexOf("</head>"));
    assertThat(META.matcher(head).results().map(CarriedPagesTest::tag))
        .contains(
            "author=Leitzelar, B.N.",
            "author=Koltyn, K.F.",
            "publication_date=2021",
            "doi=10.1186/s40798-021-00307-9");
    assertThat(get("/references/10.1186%2Fs40798-021-00307-9%2348").body())
        .contains("<meta name=\"citation_journal_title\" content=\"J Neurochem\">");
  }

  private static String tag(MatchResult meta) {
    return meta.group(1) + "=" + text(meta.group(2));
  }

  @Test
  void theFilesOfASearchHoldAllThatItFinds() {
    String page = get("/?q=exercise&in=references&filter=year:2010-2018&per_page=5").body();
    List<String> files = FILE.matcher(page).results().map(found -> text(found.group(1))).toList();
    assertThat(files).hasSize(5).allSatisfy(file -> assertThat(file).contains("filter=year:"));
    List<String> counts =
        files.stream()
            .map(file -> get(file).headers().firstValue("Total-Results").orElse("none"))
            .distinct()
            .toList();
    assertThat(counts)
        .singleElement()
        .satisfies(count -> assertThat(page).contains(count + " references"));
    assertThat(page).contains("name=\"style\"", "value=\"html\"");
  }

  @ParameterizedTest
  @CsvSource({
    PAPER + ", 5, this paper",
    "/references/10.1186%2Fs40798-021-00307-9%2334, 5, this reference",
    "/works/work%3A10.2147%2Fjpr.s156326, 5, this work",
  })
  void aRecordIsCarriedAwayByItself(String path, int formats, String what) {
    String page = get(path).body();
    List<String> files =
        FILE.matcher(page)
            .results()
            .map(found -> text(found.group(1)))
            .filter(file -> file.startsWith("/api/v1" + path + "?"))
            .toList();
    assertThat(page).contains("Carry away " + what);
    assertThat(files)
        .hasSize(formats)
        .allSatisfy(
            file -> assertThat(get(file).headers().firstValue("Total-Results")).hasValue("1"));
    String style = "/api/v1" + path + "?format=html&style=apa";
    assertThat(page).contains("<form action=\"/api/v1" + path + "\" method=\"get\">");
    assertThat(get(style).body()).contains("</html>", "(20");
  }

  @Test
  void theListOfAPaperIsCarriedAwayToo() {
    String page = get(PAPER).body();
    assertThat(page).contains("Carry away its 103 references");
    assertThat(get("/api/v1" + PAPER + "/references?format=ris").body().lines())
        .filteredOn(line -> line.startsWith("TY  -"))
        .hasSize(103);
    assertThat(page).contains("href=\"/api/v1" + PAPER + "/references?format=ris\"");
    assertThat(get("/papers/10.3389%2Ffnmol.2024.1407445").body())
        .contains("Carry away this paper")
        .doesNotContain("Carry away its");
  }

  @Test
  void nothingIsNotCarriedAway() {
    assertThat(get("/?q=zebrafishes").body()).doesNotContain("Carry away");
  }
}
