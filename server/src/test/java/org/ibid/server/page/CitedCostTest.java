package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.Written;
import org.ibid.server.page.view.CitedView;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A work that a thousand papers cite. */
class CitedCostTest {

  private static final int PAPERS = 1_000;
  private static final int OTHERS = 9;
  private static final int WARM = 10;
  private static final int RUNS = 11;

  /** What the page may cost of a plain search of the same index. */
  private static final int MOST_TIMES = 20;

  private static LuceneEngine engine;

  @BeforeAll
  static void write() throws IOException {
    engine =
        Written.index(
            IntStream.range(0, PAPERS).mapToObj(CitedCostTest::paper).toArray(Written[]::new));
  }

  private static Written paper(int number) {
    Written paper = Written.paper("10.1/citing-" + number);
    paper.lists(
        Publication.builder()
            .title("Rowing and pain thresholds in ewes")
            .type("article-journal")
            .doi("10.1/rowing")
            .issued(number % 100 == 0 ? 2012 : 2011)
            .build());
    String how = number % 50 == 0 ? "did not raise" : number % 7 == 0 ? "lowered" : "raised";
    paper.says(
        "In study " + number + ", weekly rowing " + how + " the pain threshold in ewes [1].");
    for (int i = 0; i < OTHERS; i++) {
      paper.lists("Another matter, part " + i + " of series " + number);
      paper.says(
          "Microglial activation in the spinal cord of rats was reduced by exercise in trial "
              + (number * OTHERS + i)
              + " ["
              + (i + 2)
              + "].");
    }
    return paper;
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static CitedView page() {
    return ((CitedPages.Found) new CitedPages(engine).work("work:10.1/rowing", Map.of())).page();
  }

  @Test
  void countsAndDifferencesAreOverAllThoughAPageShowsSome() {
    CitedView page = page();

    assertThat(page.sentences()).isEqualTo("Cited in 1,000 sentences of 1,000 papers");
    assertThat(page.lines()).isEqualTo(25);
    assertThat(page.paging().range()).isEqualTo("1–25 of 1,000");
    assertThat(page.differences()).isNotNull();
    assertThat(page.differences().printings().getFirst().ways().get(1).entries())
        .isEqualTo("10 entries");
    assertThat(page.differences().wordings().getFirst().columns())
        .extracting(column -> column.said() + " " + column.more())
        .containsExactly(
            "more and 837 more statements",
            "less and 137 more statements",
            "not more and 17 more statements");
  }

  @Test
  void itsPageCostsAFewPlainSearches() {
    Templates templates = new Templates(new StaticFiles());
    SearchPages searches = new SearchPages(engine);
    Map<String, List<String>> asked =
        Map.of("q", List.of("microglial exercise"), "in", List.of("statements"));
    long search =
        median(
            () -> templates.render("search", ((SearchPages.Found) searches.answer(asked)).page()));
    long cited = median(() -> templates.render("work", page()));

    assertThat((double) cited / search).as("%d µs by %d µs", cited, search).isLessThan(MOST_TIMES);
  }

  /** Of the processor, as the clock also counts what else the machine does. */
  private static long median(Runnable runnable) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM; i++) {
      runnable.run();
    }
    long[] micros = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = thread.getCurrentThreadCpuTime();
      runnable.run();
      micros[i] = (thread.getCurrentThreadCpuTime() - start) / 1_000;
    }
    Arrays.sort(micros);
    return micros[RUNS / 2];
  }

  @Test
  void theStatementsOfManyReferencesAreOneSearch() {
    List<Hit> references = engine.ofPaper(Kind.REFERENCE, "10.1/citing-7");
    EngineLookup lookup = new EngineLookup(engine, references);

    assertThat(references)
        .hasSize(OTHERS + 1)
        .allSatisfy(reference ->
            assertThat(lookup.citing(reference.id()))
                .isEqualTo(engine.statementsCiting(reference.id())));
  }
}
