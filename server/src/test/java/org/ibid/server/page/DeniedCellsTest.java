package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Server;
import org.ibid.server.evidence.Written;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cells of a matrix that hold nothing but what is denied say so, in words. */
class DeniedCellsTest {

  private static LuceneEngine engine;
  private static Server server;
  private static HttpClient http;

  @BeforeAll
  static void start() throws IOException {
    engine =
        Written.index(
            Written.paper("10.1/one")
                .lists("Of microglia in rats")
                .lists("Of mice")
                .says("Swimming did not activate microglia in rats [1].")
                .says("Microglia were not seen in mice [2].")
                .says("No study has examined microglia in rats [2]."),
            Written.paper("10.1/two")
                .lists("Of mice again")
                .says("Microglia were active in mice [1]."));
    CurrentEngine current = new CurrentEngine();
    current.set(engine);
    server = Server.start("127.0.0.1", 0, current, new PageRoutes(current));
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    http.close();
    server.close();
    engine.close();
  }

  private static String get(String path) {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    try {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  @Test
  void onlyACellWithoutAnyOtherStatementIsDenied() {
    assertThat(get("/api/v1/matrix?columns=species&format=csv"))
        .contains("microglia,Microglia,rat,Rat,2,10.1/one#1; 10.1/one#2,yes\r\n")
        .contains("microglia,Microglia,mouse,Mouse,2,10.1/one#2; 10.1/two#1,no\r\n");
    assertThat(get("/api/v1/matrix?columns=species"))
        .contains("\"column\":\"rat\",\"count\":2,\"denied\":true")
        .contains("\"column\":\"mouse\",\"count\":2,\"denied\":false");
  }

  @Test
  void whatIsLeftOfAnotherSearchMayBeDenied() {
    assertThat(get("/api/v1/matrix?columns=species&format=csv&filter=paper:%2210.1/one%22"))
        .contains("mouse,Mouse,1,10.1/one#2,yes\r\n");
  }

  @Test
  void aTitleDeniesNothing() {
    assertThat(get("/api/v1/matrix?columns=species&format=csv&evidence=any"))
        .contains("microglia,Microglia,rat,Rat,2,10.1/one#1; 10.1/one#2,no\r\n");
  }

  @Test
  void thePageSaysItInTheCellAndWhatItMeans() {
    String page = get("/matrix?columns=species");
    assertThat(page)
        .containsPattern(
            "<a href=\"[^\"]*column=rat[^\"]*\">2 <span class=\"denied\">denied</span>")
        .containsPattern("<a href=\"[^\"]*column=mouse[^\"]*\">2<span class=\"unseen\">")
        .contains("“Denied” stands where every statement of a cell denies something");
    assertThat(get("/matrix?columns=species&evidence=title")).doesNotContain("denied", "Denied");
  }
}
