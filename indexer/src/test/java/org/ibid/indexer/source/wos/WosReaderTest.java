package org.ibid.indexer.source.wos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WosReaderTest {

  private final WosReader reader = new WosReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  @Test
  void anArticleIsReadWithAllItsFields() {
    Paper paper = Reading.ofResource(reader, "export.txt").papers().getFirst();
    assertThat(paper.sourceId()).isEqualTo("WOS:000000000000001");
    assertThat(paper.keyword()).containsExactly("Sand", "sciatic nerve", "RATS", "WALKING");
    assertThat(paper.abstractText())
        .isEqualTo("Rats walked on warm sand, and then they walked no more.");
    assertThat(paper.dropped())
        .extracting(Dropped::text)
        .containsExactly(
            "C1 [Oyelaran, Bimbo T.] Dunes Inst, Nowhere.", "J9 J INV PHYSIOTHER", "PD MAR");
    assertThat(paper.warnings()).isEmpty();
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .genre("review")
                .title("Warm sand walking and sciatic pain in ageing rats")
                .author(
                    List.of(
                        Name.of("Oyelaran", "Bimbo T."),
                        new Name.Personal("Castell", "Joan", "Jr."),
                        Name.literal("Sand Study Grp")))
                .issued(2019)
                .containerTitle("JOURNAL OF INVENTED PHYSIOTHERAPY")
                .volume("12")
                .issue("3")
                .page("101-109")
                .doi("10.5555/jip.2019.0042")
                .pmid("31000077")
                .issn("2049-3630")
                .language("en")
                .build());
  }

  @Test
  void whatStandsInABookIsAChapter() {
    Publication chapter = Reading.ofResource(reader, "export.txt").papers().get(1).publication();
    assertThat(chapter.type()).isEqualTo("chapter");
    assertThat(chapter.containerTitle()).isEqualTo("HANDBOOK OF IMAGINARY REHABILITATION");
    assertThat(chapter.editor()).containsExactly(Name.of("van der Meulen", "K"));
    assertThat(chapter.page()).isEqualTo("e17");
  }

  @Test
  void aBookThatIsItsOwnSourceIsABook() {
    Publication book = read("PT B\nTI Sand\nSO Sand\nER\n").only().publication();
    assertThat(book.type()).isEqualTo("book");
    assertThat(book.containerTitle()).isNull();
  }

  @Test
  void theListedReferencesAreTakenApart() {
    List<Reference> references =
        Reading.ofResource(reader, "export.txt").papers().getFirst().references();
    assertThat(references).extracting(Reference::id).containsExactly("1", "2", "3", "4", "5");
    assertThat(references.get(2).raw())
        .isEqualTo("QUIST MR, 1998, PAIN, V76, P34, DOI 10.5555/pain.1998.76");
    assertThat(references.get(2).publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .author(List.of(Name.of("QUIST", "MR")))
                .issued(1998)
                .containerTitle("PAIN")
                .volume("76")
                .page("34")
                .doi("10.5555/pain.1998.76")
                .build());
    assertThat(references.get(2).confidence()).containsKeys("author", "issued", "DOI", "page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "[Anonymous], 2001, SAND BOOK|-|2001|SAND BOOK|-|-|-",
        "*WHO, 1990, REP DUN, V3, P12|WHO|1990|REP DUN|3|12|-",
        "Costa de Lima O., 1974, Annals, Serie B (Physics), V278|Costa de Lima O.|1974|Annals, Serie B (Physics)|278|-|-",
        "Smith John, 2003, J SAND RES, V9, pE44, DOI [10.5555/a, 10.5555/b]|Smith John|2003|J SAND RES|9|E44|10.5555/a",
        "LI M, 2003, J SAND, V9, P1-2|LI M|2003|J SAND|9|1-2|-",
        "Bach J. S., UNPUB|Bach J. S.|-|UNPUB|-|-|-",
        "2003, J SAND, V9, ARTN 117|-|2003|J SAND|9|117|-",
      })
  void aListedReferenceHasAuthorYearSourceVolumeAndPage(
      String line,
      String author,
      Integer year,
      String source,
      String volume,
      String page,
      String doi) {
    Publication read = CitedReference.of("1", line).publication();
    assertThat(read.author())
        .extracting(Name::display)
        .isEqualTo(author == null ? List.of() : List.of(author));
    assertThat(read.issued()).isEqualTo(year);
    assertThat(read.containerTitle()).isEqualTo(source);
    assertThat(read.volume()).isEqualTo(volume);
    assertThat(read.page()).isEqualTo(page);
    assertThat(read.doi()).isEqualTo(doi);
  }

  @Test
  void initialsBehindAFamilyNameAreGiven() {
    assertThat(CitedReference.of("1", "Bell E. T., 1940, DEV MATH").publication().author())
        .containsExactly(Name.of("Bell", "E. T."));
  }

  @Test
  void aRecordWithoutEndEndsWhereTheNextBegins() {
    Reading reading = read("FN X\nVR 1.0\nPT J\nTI A\n\nPT J\nTI B\nER\n\nstray\nEF");
    assertThat(reading.titles()).containsExactly("A", "B");
    assertThat(reading.papers().getFirst().warnings()).contains("The record has no ER line.");
    assertThat(reading.papers().get(1).dropped())
        .extracting(Dropped::text)
        .containsExactly("stray");
  }

  @Test
  void aNumberOfMedlineIsAPmidAndAuthorsMayShareALine() {
    Publication read =
        read("PT J\nTI A\nAU Hall, Jo; Quist, Ann\nPS 411-22\nUT MEDLINE:16735938\nER\n")
            .only()
            .publication();
    assertThat(read.pmid()).isEqualTo("16735938");
    assertThat(read.author()).containsExactly(Name.of("Hall", "Jo"), Name.of("Quist", "Ann"));
    assertThat(read.page()).isEqualTo("411-22");
  }

  @Test
  void aRecordThatSaysNothingAndAFileWithoutAnyAreRejected() {
    assertThat(read("PT J\nPY 2001\nER\n").faults())
        .singleElement()
        .asString()
        .startsWith("a.file record 1: line 1: has no title");
    assertThat(read("FN X\nVR 1.0\nEF\n").faults())
        .singleElement()
        .asString()
        .contains("has no record of Web of Science");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FN ISI Export Format\\nVR 1.0|SURE",
        "PT J\\nAU Quist, A|SURE",
        "PT  - Journal Article\\nTI  - A|NO",
        "TY  - JOUR\\nTI  - A|NO",
        "PT J|NO",
        "AU Quist\\nTI A|NO",
      })
  void onlyWebOfScienceIsTakenForIt(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text.replace("\\n", "\n"))).isEqualTo(recognition);
  }

  @Test
  void hostileTextIsReadInTime() {
    String text =
        "PT J\nTI A\nAU Quist, A\n"
            + "   Quist, A\n".repeat(50_000)
            + "CR "
            + "A, ".repeat(100_000)
            + "\n   "
            + "V".repeat(100_000)
            + ", DOI [".repeat(20_000)
            + "\nER\n"
            + "PT J\n".repeat(20_000)
            + "TI B\nER\n";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.titles()).containsExactly("A", "B");
  }
}
