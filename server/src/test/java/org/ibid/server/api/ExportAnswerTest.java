package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.api.Client.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.CellResult;
import org.ibid.server.search.Described;
import org.ibid.server.search.Engine;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LikeRequest;
import org.ibid.server.search.Likeness;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixResult;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportAnswerTest {

  private static final String PAPER = "/api/v1/papers/10.1186%2Fs40798-021-00307-9";
  private static final String REFERENCE = "/api/v1/references/10.1186%2Fs40798-021-00307-9%2334";

  private final ManyHits engine = new ManyHits(3);
  private Server server;
  private Client client;

  @BeforeEach
  void start() throws BindException {
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

  /** The fake engine, whose searches find the same hit often, and may fail midway. */
  private static final class ManyHits implements Engine {
    private final FakeEngine fake = new FakeEngine();
    private final AtomicInteger open = new AtomicInteger();
    private volatile long count;
    private volatile long fails = Long.MAX_VALUE;

    ManyHits(long count) {
      this.count = count;
    }

    @Override
    public Schema schema() {
      return fake.schema();
    }

    @Override
    public List<Hit> findAll(Kind kind, Set<String> ids) {
      return fake.findAll(kind, ids);
    }

    @Override
    public Likeness like(LikeRequest request) {
      return fake.like(request);
    }

    @Override
    public List<Hit> statementsCiting(Set<String> referenceIds) {
      return fake.statementsCiting(referenceIds);
    }

    @Override
    public MatrixResult matrix(MatrixRequest request) {
      return fake.matrix(request);
    }

    @Override
    public CellResult cell(MatrixRequest request, String row, String column, int from, int size) {
      return fake.cell(request, row, column, from, size);
    }

    @Override
    public Works worksOf(SearchRequest request) {
      return fake.worksOf(request);
    }

    @Override
    public List<Optional<String>> worksOf(List<Described> publications) {
      return fake.worksOf(publications);
    }

    @Override
    public ForgottenResult forgotten(Collection<String> works, int limit) {
      return fake.forgotten(works, limit);
    }

    @Override
    public SearchResult search(SearchRequest request) {
      return fake.search(request);
    }

    @Override
    public AllHits all(SearchRequest request) {
      AllHits one = fake.all(request);
      open.incrementAndGet();
      return new AllHits() {
        @Override
        public long count() {
          return count;
        }

        @Override
        public void each(Consumer consumer) throws IOException {
          long[] done = {0};
          while (done[0] < count) {
            if (done[0]++ == fails) {
              throw new UncheckedIOException(new IOException("the disk is gone"));
            }
            one.each(consumer);
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
          return "";
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }

    @Override
    public Optional<Hit> find(Kind kind, String id) {
      return fake.find(kind, id);
    }

    @Override
    public Optional<String> parsedPaper(String id) {
      return fake.parsedPaper(id);
    }

    @Override
    public List<Hit> ofPaper(Kind kind, String paperId) {
      return fake.ofPaper(kind, paperId);
    }

    @Override
    public List<Hit> statementsCiting(String referenceId) {
      return fake.statementsCiting(referenceId);
    }

    @Override
    public long count(Kind kind) {
      return fake.count(kind);
    }

    @Override
    public void close() {}
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
    assertThat(engine.open).hasValue(0);
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
    assertThat(engine.open).hasValue(0);
  }

  @Test
  void aBibliographyThatIsTooLongSaysSo() {
    engine.count = 1_001;
    HttpResponse<String> response = client.get("/api/v1/papers?format=bibliography");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("detail").asText()).contains("at most 1000", "1001");
    assertThat(engine.open).hasValue(0);
  }

  @Test
  void aBodyAsksForAFileToo() {
    HttpResponse<String> response =
        client.post("/api/v1/references", "{\"search\": \"pain\", \"format\": \"ris\"}");
    assertThat(response.body()).startsWith("TY  - ");
  }

  @Test
  void headSaysHowManyWithoutWritingThem() {
    engine.count = 1_000_000_000;
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
    engine.count = 100_000;
    engine.fails = 20_000;
    assertThatThrownBy(() -> client.get("/api/v1/references?format=ris"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(engine.open).hasValue(0);
  }

  @Test
  void aFailureAtTheFirstRecordIsNoWholeFile() {
    engine.fails = 0;
    assertThatThrownBy(() -> client.get("/api/v1/references?format=ris"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aClientThatLeavesLeavesNothingOpen() throws IOException, InterruptedException {
    engine.count = 50_000_000;
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = "GET /api/v1/references?format=ris HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      assertThat(answer.readNBytes(10_000)).hasSize(10_000);
      assertThat(engine.open).hasValue(1);
    }
    Instant patience = Instant.now().plus(Duration.ofSeconds(20));
    while (engine.open.get() > 0 && Instant.now().isBefore(patience)) {
      Thread.sleep(20);
    }
    assertThat(engine.open).hasValue(0);
    engine.count = 3;
    assertThat(client.get("/api/v1/references?format=ris").statusCode()).isEqualTo(200);
  }
}
