package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {

  private final PdfReader reader = new PdfReader();

  private Outcome outcome(byte[] bytes) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    reader.read(Input.of("a.pdf", bytes), outcomes::add);
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private Paper paper() throws IOException {
    return ((Outcome.Read) outcome(MadeUpPaper.bytes())).paper();
  }

  @Test
  void theLargestLinesAboveTheAuthorsAreTheTitle() throws IOException {
    assertThat(paper().publication().title()).isEqualTo(MadeUpPaper.TITLE);
  }

  @Test
  void raisedMarksAreNoPartOfAuthorsNames() throws IOException {
    assertThat(paper().publication().author())
        .extracting(Name::display)
        .containsExactly("Winterbourne Ada", "Poe Juan", "Farrow Mei Ling");
  }

  @Test
  void abstractAndKeywordsAreThePapersOwn() throws IOException {
    Paper paper = paper();
    assertThat(paper.abstractText())
        .startsWith("Snails of three colours")
        .endsWith("nobody had expected before.");
    assertThat(paper.keyword()).containsExactly("snails", "colour", "rain");
  }

  @Test
  void columnsAreReadOneAfterTheOtherAndNotesDontInterruptThem() throws IOException {
    Paper paper = paper();
    assertThat(paper.sections())
        .extracting(Section::heading)
        .containsExactly("Introduction", "Methods", "Results");
    assertThat(paper.sections().getFirst().text())
        .contains("those who ask have so far never counted anything at all.1-3 Here we do both")
        .doesNotContain("Correspondence");
  }

  @Test
  void headsPageNumbersAndTablesAreDroppedNotLost() throws IOException {
    Paper paper = paper();
    String text = String.join("\n", paper.sections().stream().map(Section::text).toList());
    assertThat(text).doesNotContain("Annals").doesNotContain("Metres").doesNotContain("35");
    assertThat(paper.dropped())
        .anySatisfy(d -> assertThat(d.text()).startsWith("Annals of Garden Life"))
        .anySatisfy(d -> assertThat(d.text()).contains("yellow 2.2 14"));
  }

  @Test
  void entriesGoOnOverTheEdgeOfAColumn() throws IOException {
    List<Reference> references = paper().references();
    assertThat(references).extracting(Reference::label).containsExactly("1", "2", "3", "4", "5");
    assertThat(references.get(1).publication().title())
        .isEqualTo("Walking without legs and other habits of the smaller animals of the hedge");
    assertThat(references.get(4).publication().page()).isEqualTo("5-16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Snails walk at night. | 1 2",
        "Their colour has been thought | 3",
        "Whether walking and colour | 1 2 3",
        "Here we do both | 4",
        "Each snail was given | 5",
        "Brown snails walked | 4 5"
      })
  void raisedNumbersCite(String start, String ids) throws IOException {
    Statement statement =
        paper().statements().stream()
            .filter(s -> s.sentence().startsWith(start))
            .findFirst()
            .orElseThrow();
    assertThat(statement.citations().getFirst().references()).containsExactly(ids.split(" ", -1));
  }

  @Test
  void raisedPowersDontCite() throws IOException {
    assertThat(paper().statements())
        .noneSatisfy(s -> assertThat(s.sentence()).startsWith("A garden of 20 m2"));
  }

  @Test
  void whatOpensWithoutAPasswordIsRead() throws IOException {
    assertThat(outcome(MadeUpPaper.print().locked("").bytes())).isInstanceOf(Outcome.Read.class);
  }

  @Test
  void whatNeedsAPasswordSaysSo() throws IOException {
    assertThat(why(MadeUpPaper.print().locked("secret").bytes()))
        .contains("password")
        .contains("save it without one");
  }

  @Test
  void imagesOfTextNeedRecognitionFirst() throws IOException {
    assertThat(why(new PrintedPdf().page().bytes())).contains("no text").contains("OCR");
  }

  @Test
  void whatIsCutOffIsReadAsFarAsItGoesOrSaysSo() throws IOException {
    byte[] whole = MadeUpPaper.bytes();
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      switch (outcome(cut)) {
        case Outcome.Read read -> assertThat(read.paper().sections()).isNotEmpty();
        case Outcome.Rejected rejected -> assertThat(rejected.why()).isNotBlank();
      }
    }
  }

  @Test
  void numbersRaisedBeforeEntriesAreTheirLabels() throws IOException {
    PrintedPdf pdf = MadeUpPaper.print().page().at(60).line(50, PrintedPdf.BOLD, 12, "References");
    pdf.line(50, PrintedPdf.ROMAN, 8, "^6^Poe J. Snails at dusk. J Gard Life. 2010;3(2):12-19.");
    pdf.line(50, PrintedPdf.ROMAN, 8, "^7^Ng A. Walking on one foot. Ann Hedges. 2011;7:101-8.");
    Paper paper = ((Outcome.Read) outcome(pdf.bytes())).paper();
    assertThat(paper.references())
        .extracting(Reference::raw)
        .contains("Ng A. Walking on one foot. Ann Hedges. 2011;7:101-8.");
  }

  @Test
  void aListWhoseHeadingIsAsSmallAsItsEntriesIsRead() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    front(pdf, 18);
    pdf.skip(300).line(50, PrintedPdf.ROMAN, 8, "References");
    pdf.skip(6)
        .line(50, PrintedPdf.ROMAN, 8, "^1^Poe J. Snails at dusk. J Gard Life. 2010;3(2):12-19.");
    pdf.line(50, PrintedPdf.ROMAN, 8, "^2^Ng A. Walking on one foot. Ann Hedges. 2011;7:101-8.");
    assertThat(read(pdf).references())
        .extracting(Reference::raw)
        .containsExactly(
            "Poe J. Snails at dusk. J Gard Life. 2010;3(2):12-19.",
            "Ng A. Walking on one foot. Ann Hedges. 2011;7:101-8.");
  }

  @Test
  void authorsThatWereSetLikeTheTitleAreNoneOfItsLines() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    front(pdf, 11);
    Paper paper = read(pdf);
    assertThat(paper.publication().title()).isEqualTo("How far a garden snail walks in a night");
    assertThat(paper.publication().author())
        .extracting(Name::display)
        .containsExactly("Winterbourne Ada", "Farrow Mei Ling");
  }

  @Test
  void namesInCapitalsAreReadAsNames() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    pdf.at(80).line(50, PrintedPdf.BOLD, 18, "How far a garden snail walks in a night");
    pdf.line(50, PrintedPdf.ROMAN, 11, "SARAH C FARROW^1^, JUAN POE^2^ AND MEI WINTERBOURNE^1^");
    body(pdf);
    assertThat(read(pdf).publication().author())
        .extracting(Name::display)
        .containsExactly("Farrow Sarah C", "Poe Juan", "Winterbourne Mei");
  }

  @Test
  void authorsMayStandEachAboveThePlaceOfWork() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    pdf.at(80).line(50, PrintedPdf.BOLD, 18, "How far a garden snail walks in a night");
    pdf.skip(6).line(50, PrintedPdf.BOLD, 11, "Ada Winterbourne");
    pdf.line(50, PrintedPdf.ITALIC, 8, "Department of Snails, University of Nowhere, Erewhon");
    pdf.skip(6).line(50, PrintedPdf.BOLD, 11, "Juan Farrow");
    pdf.line(50, PrintedPdf.ITALIC, 8, "Institute for Hedges, Erewhon");
    body(pdf);
    assertThat(read(pdf).publication().author())
        .extracting(Name::display)
        .containsExactly("Winterbourne Ada", "Farrow Juan");
  }

  @Test
  void numbersBesideLinesAreNoText() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    for (int page = 0; page < 2; page++) {
      for (int i = 0; i < 20; i++) {
        double y = 80 + 24 * i;
        pdf.at(y).line(30, PrintedPdf.ROMAN, 8, String.valueOf(20 * page + i + 1));
        pdf.at(y)
            .line(60, PrintedPdf.ROMAN, 12, "snails walk at night and sleep by day in a hedge");
      }
      pdf.page();
    }
    assertThat(read(pdf).sections())
        .allSatisfy(section -> assertThat(section.text()).doesNotContainPattern("\\d"));
  }

  @Test
  void aLineOfRightsDatesThePaper() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    front(pdf, 18);
    pdf.at(140).line(50, PrintedPdf.ROMAN, 8, "\u00A9 2017 The Authors");
    assertThat(read(pdf).publication().issued()).isEqualTo(2017);
  }

  private Paper read(PrintedPdf pdf) throws IOException {
    return ((Outcome.Read) outcome(pdf.bytes())).paper();
  }

  /** Title and authors below each other without room between, and text. */
  private static void front(PrintedPdf pdf, double title) {
    pdf.at(80).line(50, PrintedPdf.ROMAN, title, "How far a garden snail walks in a night");
    pdf.line(50, PrintedPdf.ROMAN, 11, "Ada Winterbourne^1^, Mei Ling Farrow^2^");
    body(pdf);
  }

  private static void body(PrintedPdf pdf) {
    pdf.at(200).line(50, PrintedPdf.BOLD, 12, "Introduction");
    for (int i = 0; i < 12; i++) {
      pdf.line(
          50,
          PrintedPdf.ROMAN,
          10,
          "Snails walk at night and sleep by day in hedges of every kind.");
    }
  }

  @Test
  void hostileFilesAreRejectedSoon() {
    String head = "%PDF-1.4\n";
    List<String> files =
        List.of(
            head,
            head + "1 0 obj\n" + "[".repeat(1_000_000),
            head + "1 0 obj\n" + "<<".repeat(500_000),
            head
                + "1 0 obj <</Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 2147483647>> endobj\n"
                + "trailer <</Root 1 0 R>>",
            head + "1 0 obj (".repeat(100_000),
            head + "stream\n".repeat(100_000),
            head + "9".repeat(1_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String file : files) {
            assertThat(why(file.getBytes(StandardCharsets.US_ASCII))).isNotBlank();
          }
        });
  }

  @Test
  void pagesBeyondAPapersAreNotRead() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    for (int i = 0; i < 1_000; i++) {
      pdf.page();
    }
    assertThat(why(pdf.bytes())).startsWith("has 1001 pages");
  }

  private String why(byte[] bytes) throws IOException {
    return ((Outcome.Rejected) outcome(bytes)).why();
  }

  @ParameterizedTest
  @CsvSource({"0, SURE", "1000, SURE", "1100, NO"})
  void theSignMayStandSomewhatIntoTheFile(int before, Recognition expected) {
    byte[] bytes = (" ".repeat(before) + "%PDF-1.4").getBytes(StandardCharsets.US_ASCII);
    assertThat(reader.recognises(Head.of(bytes))).isEqualTo(expected);
  }
}
