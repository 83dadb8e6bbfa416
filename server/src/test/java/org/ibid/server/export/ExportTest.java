package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Hit;
import org.ibid.server.search.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

  private static final String STATEMENT =
      """
      {"id":"p#statement-3","sentence":"Glia [1, 2], not neurons [2], hurt [x].","section":"Results",
       "paper":{"id":"p","title":"Host"},
       "citations":[{"mark":"[1, 2]","scope":[[0,4]],"references":["p#1","p#2"]},
                    {"mark":"[2]","scope":[[13,24],[30,34]],"references":["p#2"]},
                    {"mark":"[x]","scope":[],"references":[]}],
       "references":[{"id":"p#1","label":"1","title":"One"},{"id":"p#2","label":"2"}]}
      """;

  private static final String REFERENCE =
      """
      {"id":"p#1","label":"1","raw":"Smith J. One. 2001.","title":"One","paper":{"id":"p","title":"Host"}}
      """;

  private static final String NAMELESS =
      """
      {"id":"p#9","label":"9","raw":"Illegible 1999","paper":{"id":"p","title":"Host"}}
      """;

  private static final String WORK =
      """
      {"id":"w1","title":"One","members":["p#1","q#7"],"papers":["p","q"]}
      """;

  private static final String PAPER =
      """
      {"id":"p","title":"Host","keyword":["glia","pain, chronic"]}
      """;

  private static Hit hit(String id, String json) {
    return new Hit(id, json, 0, null, 2, List.of());
  }

  /** Hits that know one reference, twelve sentences that cite it, and one abstract. */
  private static final class Hits implements AllHits {
    private final List<Hit> hits;
    private boolean closed;

    Hits(Hit... hits) {
      this.hits = Arrays.asList(hits);
    }

    @Override
    public long count() {
      return hits.size();
    }

    @Override
    public void each(Consumer consumer) throws IOException {
      for (Hit hit : hits) {
        if (!consumer.accept(hit)) {
          return;
        }
      }
    }

    @Override
    public Optional<Hit> find(Kind kind, String id) {
      return id.equals("p#1") ? Optional.of(hit(id, REFERENCE)) : Optional.empty();
    }

    @Override
    public List<Hit> statementsCiting(String referenceId) {
      return referenceId.equals("p#1")
          ? Collections.nCopies(12, hit("p#statement-3", STATEMENT))
          : List.of();
    }

    @Override
    public String abstractOf(String paperId) {
      return "First paragraph.\n\nSecond.";
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static Wanted wanted(Format format) {
    return new Wanted(format, Entries.QUESTION);
  }

  private static String write(Kind kind, Format format, Hit... hits) {
    StringBuilder file = new StringBuilder();
    try (Export export = new Exporter().export(new Hits(hits), kind, wanted(format))) {
      assertThat(export.write(file, Long.MAX_VALUE)).as("as counted").isEqualTo(export.count());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file.toString();
  }

  private static List<String> lines(String file, String tag) {
    return file.lines().filter(line -> line.startsWith(tag)).toList();
  }

  @Test
  void aReferenceSaysWhereItIsCited() {
    String file = write(Kind.REFERENCE, Format.RIS, hit("p#1", REFERENCE));
    assertThat(lines(file, "N1  - "))
        .hasSize(13)
        .contains(
            "N1  - Reference 1 of “Host” (p).",
            "N1  - Cited: “Glia [1, 2], not neurons [2], hurt [x].” (Results)",
            "N1  - Cited in 2 more sentences.")
        .last()
        .isEqualTo(
            "N1  - Found by Ibid on 2026-03-09 among references for “glia & “pain”” with filter"
                + " model:sni.");
    assertThat(lines(file, "ID")).containsExactly("ID  - p#1");
  }

  @Test
  void aNamelessReferenceIsKnownByWhatIsPrinted() {
    assertThat(write(Kind.REFERENCE, Format.RIS, hit("p#9", NAMELESS)))
        .contains("TI  - Illegible 1999\r\n");
  }

  @Test
  void aWorkSaysWhoListsIt() {
    assertThat(write(Kind.WORK, Format.RIS, hit("w1", WORK)))
        .contains("ID  - w1\r\n", "N1  - Reference 1 of “Host” (p).", "Cited in 2 more sentences.");
  }

  @Test
  void aPaperHasItsAbstractAndKeywords() {
    assertThat(write(Kind.PAPER, Format.BIBTEX, hit("p", PAPER)))
        .contains("abstract = {First paragraph.\n\nSecond.}", "keywords = {glia; pain, chronic;}");
    assertThat(lines(write(Kind.PAPER, Format.RIS, hit("p", PAPER)), "AB"))
        .containsExactly("AB  - First paragraph. Second.");
  }

  @ParameterizedTest
  @CsvSource({"RIS, 3", "BIBTEX, 3", "CSL, 3", "NBIB, 3", "BIBLIOGRAPHY, 3", "HTML, 3", "CSV, 4"})
  void aStatementIsARecordForEachMention(Format format, int mentions) throws IOException {
    Hits hits = new Hits(hit("p#statement-3", STATEMENT));
    try (Export export = new Exporter().export(hits, Kind.STATEMENT, wanted(format))) {
      assertThat(export.count()).isEqualTo(mentions);
      assertThat(export.write(new StringBuilder(), 100)).isEqualTo(mentions);
    }
  }

  @Test
  void aMentionSaysWhichMarkCitesItAndWhatFor() {
    String file = write(Kind.STATEMENT, Format.CSV, hit("p#statement-3", STATEMENT));
    assertThat(file.lines().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("p#statement-3/1,").contains(",\"[1, 2]\",Glia,"),
            row -> assertThat(row).startsWith("p#statement-3/2,").contains(",\"[1, 2]\",Glia,"),
            row ->
                assertThat(row).startsWith("p#statement-3/3,").contains(",[2],not neurons … hurt,"),
            row -> assertThat(row).startsWith("p#statement-3/4,").contains(",[x],,"));
  }

  @Test
  void noMoreIsWrittenThanIsAskedFor() throws IOException {
    Hits hits = new Hits(hit("p#statement-3", STATEMENT), hit("p#statement-4", STATEMENT));
    StringBuilder file = new StringBuilder();
    try (Export export = new Exporter().export(hits, Kind.STATEMENT, wanted(Format.RIS))) {
      assertThat(export.write(file, 4)).isEqualTo(4);
      assertThat(lines(file.toString(), "TY")).hasSize(4);
      assertThat(export.write(new StringBuilder(), 0)).isZero();
    }
    assertThat(hits.closed).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"BIBLIOGRAPHY", "HTML"})
  void aBibliographyHasItsLimit(Format format) {
    Hit[] many = Collections.nCopies(1_001, hit("p#1", REFERENCE)).toArray(Hit[]::new);
    Hits hits = new Hits(many);
    assertThatThrownBy(() -> new Exporter().export(hits, Kind.REFERENCE, wanted(format)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("1000", "1001");
    assertThat(hits.closed).as("closed").isTrue();
  }

  @Test
  void anUnknownStyleIsAnsweredByTheKnownOnes() {
    Wanted wanted = new Wanted(Format.BIBLIOGRAPHY, "chicago-17", Entries.QUESTION);
    assertThatThrownBy(() -> new Exporter().export(new Hits(), Kind.PAPER, wanted))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("apa", "vancouver", "chicago-17");
  }

  @Test
  void aBibliographyAsAPageIsTextAndItems() {
    String evil = REFERENCE.replace("\"One\"", "\"<script>alert(1)</script> & \\\"more\\\"\"");
    List<String> pages = new ArrayList<>();
    for (String style : List.of("vancouver", "apa")) {
      StringBuilder page = new StringBuilder();
      Wanted wanted = new Wanted(Format.HTML, style, Entries.QUESTION);
      try (Export export =
          new Exporter().export(new Hits(hit("p#1", evil)), Kind.REFERENCE, wanted)) {
        export.write(page);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      pages.add(page.toString());
    }
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(page)
                .contains("&lt;script&gt;", "class=\"Z3988\"", "Style: ")
                .doesNotContain("<script", "style="));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsAWholeFileToo(Format format) {
    String file = write(Kind.REFERENCE, format);
    assertThat(file)
        .isEqualTo(
            switch (format) {
              case CSL -> "[]\n";
              case CSV, HTML -> file;
              case RIS, BIBTEX, NBIB, BIBLIOGRAPHY -> "";
            });
  }
}
