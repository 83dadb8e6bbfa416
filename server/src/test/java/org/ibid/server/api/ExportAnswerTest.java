package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.api.Client.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportAnswerTest {

  private static final String PAPER = "/api/v1/papers/10.1186%2Fs40798-021-00307-9";
  private static final String REFERENCE = "/api/v1/references/10.1186%2Fs40798-021-00307-9%2334";

  private final AtomicInteger open = new AtomicInteger();
  private volatile long count = 3;
  private volatile long fails = Long.MAX_VALUE;
  private Server server;
  private Client client;

  @BeforeEach
  void start() throws BindException {
    FakeEngine engine = new FakeEngine();
    engine.answering(ManyHits::new);
    CurrentEngine current = new CurrentEngine();
    current.set(engine);
    server = Server.start("127.0.0.1", 0, current);
    client = new Client(server.port());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  /** One hit many times, which may fail midway. */
  private final class ManyHits implements AllHits {
    private final AllHits one;

    ManyHits(AllHits one) {
      this.one = one;
      open.incrementAndGet();
    }

    @Override
    public long count() {
      return count;
    }

    @Override
    public void each(Consumer consumer) throws IOException {
      AtomicBoolean more = new AtomicBoolean(true);
      for (long done = 0; done < count && more.get(); done++) {
        if (done == fails) {
          throw new UncheckedIOException(new IOException("the disk is gone"));
        }
        one.each(hit -> {
          more.set(consumer.accept(hit));
          return more.get();
        });
      }
    }

    @Override
    public Optional<Hit> find(Kind kind, String id) {
      return one.find(kind, id);
    }

    @Override
    public List<Hit> statementsCiting(String referenceId) {
      return one.statementsCiting(referenceId);
    }

    @Override
    public String abstractOf(String paperId) {
      return one.abstractOf(paperId);
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> accepting(String accept) {
    return client.send(client.request("/api/v1/references").header("Accept", accept));
  }

  @Test
  void allThatMatchedIsAFileWhateverThePage() {
    HttpResponse<String> response =
        client.get("/api/v1/references?search=pain&format=ris&per_page=1&filter=year:2020");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type"))
        .isEqualTo("application/x-research-info-systems; charset=utf-8");
    assertThat(header(response, "Content-Disposition"))
        .matches("attachment; filename=\"ibid-references-\\d{4}-\\d\\d-\\d\\d\\.ris\"");
    assertThat(header(response, "Total-Results")).isEqualTo("3");
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.body().lines().filter(line -> line.startsWith("TY  - "))).hasSize(3);
    assertThat(response.body())
        .contains("TI  - Regular exercise reverses β-pain\r\n")
        .contains("among references for “pain” with filter year:2020.\r\n");
    awaitNothingOpen();
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-research-info-systems, application/x-research-info-systems",
    "application/x-bibtex, application/x-bibtex",
    "application/vnd.citationstyles.csl+json, application/vnd.citationstyles.csl+json",
    "application/nbib, application/nbib",
    "text/csv, text/csv",
    "text/x-bibliography, text/plain",
    "'application/json;q=0.5, text/csv', text/csv",
    "'text/csv;q=0.5, application/json', application/json",
    "'text/csv, application/json', application/json",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/json",
    "'*/*;q=0.1, text/csv;q=0.2', text/csv",
  })
  void theAcceptHeaderChoosesTheForm(String accept, String mediaType) {
    HttpResponse<String> response = accepting(accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type").split(";", -1)[0]).isEqualTo(mediaType);
  }

  @Test
  void theParameterOverrulesTheHeader() {
    HttpResponse<String> response =
        client.send(client.request("/api/v1/papers?format=bibtex").header("Accept", "text/csv"));
    assertThat(header(response, "Content-Type")).startsWith("application/x-bibtex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/pdf", "text/csv;q=0", "application/json;q=0.0"})
  void whatThereIsNotIsNotAcceptable(String accept) {
    assertThat(accepting(accept).statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {PAPER, REFERENCE, "/api/v1/works/work-1", PAPER + "/references"})
  void recordsAndListsAreFilesToo(String path) {
    for (String format : List.of("ris", "bibtex", "csl", "nbib", "csv", "bibliography", "html")) {
      HttpResponse<String> response = client.get(path + "?format=" + format + "&style=apa");
      assertThat(response.statusCode()).as(format).isEqualTo(200);
      assertThat(header(response, "Total-Results")).isEqualTo("1");
      assertThat(response.body()).containsIgnoringCase("exercise");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/papers?format=docx, 400, format",
    "/api/v1/papers?format=ris&format=csv, 400, format",
    "/api/v1/papers?format=html&style=chicago-17, 400, style",
    "/api/v1/papers/none?format=ris, 404, ",
    "/api/v1/papers?format=ris&sort=colour, 400, sort",
  })
  void whatCannotBeIsAProblem(String path, int status, String parameter) {
    HttpResponse<String> response = client.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(json(response).path("parameter").asText(null)).isEqualTo(parameter);
    assertThat(open).hasValue(0);
  }

  @Test
  void aBibliographyThatIsTooLongSaysSo() {
    count = 1_001;
    HttpResponse<String> response = client.get("/api/v1/papers?format=bibliography");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("detail").asText()).contains("at most 1000", "1001");
    assertThat(open).hasValue(0);
  }

  @Test
  void aBodyAsksForAFileToo() {
    HttpResponse<String> response =
        client.post("/api/v1/references", "{\"search\": \"pain\", \"format\": \"ris\"}");
    assertThat(response.body()).startsWith("TY  - ");
  }

  @Test
  void headSaysHowManyWithoutWritingThem() {
    count = 1_000_000_000;
    HttpResponse<String> response =
        client.send(
            client
                .request("/api/v1/references?format=ris")
                .method("HEAD", BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Total-Results")).isEqualTo("1000000000");
    assertThat(header(response, "Content-Disposition")).startsWith("attachment");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void aFailureMidwayIsNoWholeFile() {
    count = 100_000;
    fails = 20_000;
    assertThatThrownBy(() -> client.get("/api/v1/references?format=ris"))
        .isInstanceOf(UncheckedIOException.class);
    awaitNothingOpen();
  }

  /** A client may know of the end before the server is done with it. */
  private void awaitNothingOpen() {
    Instant patience = Instant.now().plus(Duration.ofSeconds(20));
    while (open.get() > 0 && Instant.now().isBefore(patience)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(open).hasValue(0);
  }

  @Test
  void aFailureAtTheFirstRecordIsNoWholeFile() {
    fails = 0;
    assertThatThrownBy(() -> client.get("/api/v1/references?format=ris"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aClientThatLeavesLeavesNothingOpen() throws IOException {
    count = 50_000_000;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = "GET /api/v1/references?format=ris HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      assertThat(answer.readNBytes(10_000)).hasSize(10_000);
      assertThat(open).hasValue(1);
    }
    awaitNothingOpen();
    count = 3;
    assertThat(client.get("/api/v1/references?format=ris").statusCode()).isEqualTo(200);
  }
}
