package org.ibid.indexer.source.endnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndNoteReaderTest {

  private final EndNoteReader reader = new EndNoteReader();

  private Reading read(String records) {
    return Reading.of(reader, "<xml><records>" + records + "</records></xml>");
  }

  private Publication field(String elements) {
    return read("<record><titles><title>A</title></titles>" + elements + "</record>")
        .only()
        .publication();
  }

  @Test
  void anArticleIsReadWithAllItsFields() {
    Paper paper = Reading.ofResource(reader, "library.xml").papers().getFirst();
    assertThat(paper.sourceId()).isEqualTo("7");
    assertThat(paper.keyword()).containsExactly("Sand", "Knee");
    assertThat(paper.abstractText()).isEqualTo("Knees of rats were warmed in sand.");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Warm sand and Rattus knees: a trial")
                .author(
                    List.of(
                        Name.of("Oyelaran", "Bimbo T."),
                        new Name.Personal("Castell", "Joan", "Jr."),
                        Name.literal("Sand Study Group")))
                .issued(2019)
                .containerTitle("Journal of Invented Physiotherapy")
                .volume("12")
                .issue("3")
                .page("101-109")
                .doi("10.5555/jip.2019.0042")
                .pmid("31000077")
                .pmcid("PMC7000077")
                .issn("2049-3630")
                .url("https://example.org/jip/12/3/101")
                .language("en")
                .build());
  }

  @Test
  void whatNoFieldTakesIsDroppedByName() {
    assertThat(Reading.ofResource(reader, "library.xml").papers().getFirst().dropped())
        .extracting(Dropped::text)
        .containsExactly(
            "auth-address: Dunes Institute, Nowhere",
            "edition: 2019/03/11",
            "pub-dates: Mar",
            "notes: Oyelaran, B T eng");
  }

  @Test
  void whereATypeHasTheUsersOwnNameItsNumberCounts() {
    Publication chapter = Reading.ofResource(reader, "library.xml").papers().get(1).publication();
    assertThat(chapter.type()).isEqualTo("chapter");
    assertThat(chapter.editor()).containsExactly(Name.of("van der Meulen", "Kees"));
    assertThat(chapter.containerTitle()).isEqualTo("Handbook of Imaginary Rehabilitation");
    assertThat(chapter.isbn()).isEqualTo("9781402894626");
    assertThat(chapter.edition()).isEqualTo("2nd");
    assertThat(chapter.pmid()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "<pages>e101</pages>, e101",
    "<pages>12 - 19</pages>, 12-19",
    "<pages>Available: https://example.org/a.pdf</pages>, ",
    "<custom7>110870</custom7>, 110870",
    "<custom7>PMC7000077</custom7>, ",
  })
  void pagesAreARangeOrANumberAndNoAddress(String element, String page) {
    assertThat(field(element).page()).isEqualTo(page);
  }

  @Test
  void ofABookTheSecondTitleIsASeries() {
    Publication book =
        field(
            "<ref-type name=\"Book\">6</ref-type><titles><secondary-title>Series</secondary-title></titles>");
    assertThat(book.type()).isEqualTo("book");
    assertThat(book.containerTitle()).isNull();
  }

  @Test
  void aBrokenRecordIsRejectedWithItsPlaceAndTheNextIsRead() {
    Reading reading =
        read(
            """
            <record><titles><title>A</titles></record>
            <record><titles><title>B</title></titles></record>
            """);
    assertThat(reading.titles()).containsExactly("B");
    assertThat(reading.faults()).singleElement().asString().startsWith("a.file record 1: line 1,");
  }

  @Test
  void aRecordThatSaysNothingAndAFileWithoutAnyAreRejected() {
    assertThat(read("<record><rec-number>1</rec-number></record>").faults())
        .singleElement()
        .asString()
        .contains("has no title");
    assertThat(read("").faults()).singleElement().asString().contains("holds no record");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<xml><records><record><rec-number>1</rec-number>|SURE",
        "<?xml version='1.0'?><records><record><ref-type name='Book'>6</ref-type>|SURE",
        "<xml><o:p>a word processor's</o:p></xml>|NO",
        "<collection><record><leader>|NO",
        "<records><record><title>A</title>|NO",
      })
  void onlyEndNoteIsTakenForEndNote(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text)).isEqualTo(recognition);
  }

  @Test
  void hostileTextIsReadInTime() {
    String text =
        "<record><contributors><authors>"
            + "<author>Quist, A</author>".repeat(50_000)
            + "</authors></contributors><titles><title>A</title></titles></record>"
            + "<record>".repeat(20_000)
            + "<record><titles><title>B</title></titles></record>";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.titles()).containsExactly("A", "B");
    assertThat(reading.papers().getFirst().publication().author()).hasSize(50_000);
  }
}
