package org.ibid.indexer.source.marc;

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

class MarcReaderTest {

  private final MarcReader reader = new MarcReader();

  private Publication fields(String leader, String fields) {
    return Reading.of(
            reader,
            "<collection><record><leader>"
                + leader
                + "</leader>"
                + field("245", "a", "A")
                + fields
                + "</record></collection>")
        .only()
        .publication();
  }

  private static String field(String tag, String... codesAndTexts) {
    StringBuilder field =
        new StringBuilder("<datafield tag=\"" + tag + "\" ind1=\"0\" ind2=\"1\">");
    for (int i = 0; i < codesAndTexts.length; i += 2) {
      field.append("<subfield code=\"").append(codesAndTexts[i]).append("\">");
      field.append(codesAndTexts[i + 1]).append("</subfield>");
    }
    return field.append("</datafield>").toString();
  }

  @Test
  void aBookIsReadWithoutTheCataloguersPunctuation() {
    Paper paper = Reading.ofResource(reader, "catalogue.xml").only();
    assertThat(paper.sourceId()).isEqualTo("XY0001");
    assertThat(paper.abstractText()).isEqualTo("How sand was walked upon.");
    assertThat(paper.keyword()).containsExactly("Sand/History");
    assertThat(paper.dropped()).extracting(Dropped::text).containsExactly("300 $a xii, 127 p.");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("book")
                .title("Sand under foot: a history")
                .author(List.of(Name.of("Quist", "Ann Lore")))
                .editor(List.of(Name.of("Meulen", "Kees van der")))
                .issued(1991)
                .isbn("9781402894626")
                .publisher("Nonesuch")
                .publisherPlace("Lisbon")
                .edition("2nd ed.")
                .language("de")
                .build());
  }

  @Test
  void anArticleComesOutOfACataloguesAnswerWithItsHost() {
    Paper paper = Reading.ofResource(reader, "sru.xml").only();
    assertThat(paper.warnings()).isEmpty();
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Old ways of walking")
                .author(List.of(Name.of("Castell", "Joan")))
                .issued(1987)
                .containerTitle("Annals of Slow Movement")
                .volume("4")
                .issue("2")
                .page("77-80")
                .doi("10.5555/asm.1987.4")
                .issn("2049-3630")
                .url("https://example.org/asm/4")
                .language("en")
                .build());
  }

  @Test
  void aThesisSaysSo() {
    Publication thesis =
        fields(
            "00000nam a2200000 c 4500",
            field("502", "b", "Dissertation", "c", "Dunes University", "d", "1988"));
    assertThat(thesis.type()).isEqualTo("thesis");
    assertThat(thesis.genre()).isEqualTo("Dissertation");
  }

  @ParameterizedTest
  @CsvSource({"e,m,map", "j,m,song", "a,s,periodical", "a,m,book", "k,m,graphic"})
  void theLeaderSaysWhatItIs(String kind, String level, String type) {
    assertThat(fields("00000n" + kind + level + " a2200000 c 4500", "").type()).isEqualTo(type);
  }

  @Test
  void bodiesAreAuthorsOnlyWhereTheyStandFirstOrSaySo() {
    Publication read =
        fields(
            "00000nam",
            field("110", "a", "Sand Board")
                + field("710", "a", "Dunes University", "4", "dgg")
                + field("710", "a", "Sea Board", "4", "aut")
                + field("700", "a", "Bach, J. S.", "t", "Toccata"));
    assertThat(read.author())
        .containsExactly(Name.literal("Sand Board"), Name.literal("Sea Board"));
  }

  @Test
  void aRecordThatSaysNothingIsRejected() {
    assertThat(
            Reading.of(reader, "<collection><record><leader>x</leader></record></collection>")
                .faults())
        .singleElement()
        .asString()
        .contains("has no title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<record><leader>00|SURE",
        "<a:collection><a:record><a:controlfield tag=\"001\">|SURE",
        "<r><record><datafield tag=\"001A\"><subfield>|NO",
        "<xml><records><record><rec-number>1|NO",
        "the <leader> of a band|NO",
      })
  void onlyMarcIsTakenForMarc(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text)).isEqualTo(recognition);
  }

  @Test
  void hostileTextIsReadInTime() {
    String text =
        "<collection>"
            + "<record><recordData>".repeat(20_000)
            + "<record>"
            + field("245", "a", "A :".repeat(50_000))
            + field("773", "t", "B", "g", "vol ".repeat(50_000))
            + "</record>"
            + "<record>"
            + field("245", "a", "B")
            + "</record></collection>";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> Reading.of(reader, text));
    assertThat(reading.titles()).endsWith("B");
  }
}
