package org.ibid.indexer.source.refer;

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

class ReferReaderTest {

  private final ReferReader reader = new ReferReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  @Test
  void anArticleIsReadWithAllItsFields() {
    Paper paper = Reading.ofResource(reader, "manager.enw").papers().getFirst();
    assertThat(paper.abstractText()).isEqualTo("Rats walked on sand. They did so daily.");
    assertThat(paper.keyword()).containsExactly("Sand", "Walking");
    assertThat(paper.dropped()).extracting(Dropped::text).containsExactly("%! Warm sand", "%W NLM");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Warm sand walking and sciatic pain in ageing rats")
                .author(
                    List.of(
                        Name.of("Oyelaran", "Bimbo T."),
                        new Name.Personal("Castell", "Joan", "Jr.")))
                .issued(2019)
                .containerTitle("Journal of Invented Physiotherapy")
                .volume("12")
                .issue("3")
                .page("101-109")
                .doi("10.5555/jip.2019.0042")
                .pmid("31000077")
                .issn("2049-3630")
                .url("https://example.org/jip/12/3/101")
                .language("en")
                .build());
  }

  @Test
  void aChapterHasEditorsAndABook() {
    Publication chapter = Reading.ofResource(reader, "manager.enw").papers().get(1).publication();
    assertThat(chapter.type()).isEqualTo("chapter");
    assertThat(chapter.editor()).containsExactly(Name.of("van der Meulen", "Kees"));
    assertThat(chapter.containerTitle()).isEqualTo("Handbook of Imaginary Rehabilitation");
    assertThat(chapter.isbn()).isEqualTo("9781402894626");
    assertThat(chapter.publisherPlace()).isEqualTo("Lisbon");
  }

  @Test
  void recordsWithoutTypeArePartedByEmptyLines() {
    List<Paper> papers = Reading.ofResource(reader, "untyped.ref").papers();
    assertThat(papers).hasSize(2);
    assertThat(papers.getFirst().publication().type()).isEqualTo("article-journal");
    assertThat(papers.get(1).publication().author()).containsExactly(Name.of("Quist", "M. R."));
    assertThat(papers.get(1).publication().page()).isNull();
  }

  @Test
  void anEmptyLineInsideATypedRecordPartsNothingUnlessATagComesAgain() {
    Reading reading = read("%0 Book\n%T A\n\n%D 1999\n\n%T B\n%D 2000\n");
    assertThat(reading.titles()).containsExactly("A", "B");
    assertThat(reading.papers().getFirst().publication().issued()).isEqualTo(1999);
  }

  @Test
  void aTitleMayStandBeforeTheType() {
    Reading reading = read("%T A\n%0 Book\n%A Quist, A\n\n\n%T B\n%A Hall, J\n\n\n%T C\n%0 Book\n");
    assertThat(reading.titles()).containsExactly("A", "B", "C");
    assertThat(reading.papers().get(1).publication().author())
        .containsExactly(Name.of("Hall", "J"));
  }

  @Test
  void linesThatBelongToNoFieldAreDroppedWithAReason() {
    Paper paper = read("Exported today\n%0 Book\n%T A\n\na remark\n").only();
    assertThat(paper.dropped())
        .extracting(Dropped::text)
        .containsExactly("Exported today", "a remark");
  }

  @Test
  void anUnknownTypeIsReported() {
    Paper paper = read("%0 Papyrus\n%T A\n").only();
    assertThat(paper.publication().type()).isNull();
    assertThat(paper.warnings()).containsExactly("%0 says Papyrus, which is no type of EndNote.");
  }

  @Test
  void aRecordThatSaysNothingIsRejectedWithItsPlace() {
    assertThat(read("%0 Book\n%C Lisbon\n%0 Book\n%T B\n").faults())
        .singleElement()
        .asString()
        .startsWith("a.file record 1: line 1: has no title");
    assertThat(read("nothing\n").faults())
        .singleElement()
        .asString()
        .contains("has no Refer record");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%0 Journal Article\\n%T A|SURE",
        "\\n%A Quist\\n%T A|SURE",
        "%0\\n%A Quist|SURE",
        "%PDF-1.7|NO",
        "%!PS-Adobe|NO",
        "% A comment\\n\\documentclass{article}|NO",
        "TY  - JOUR\\n%A Quist|NO",
        "50 %T cells|NO",
      })
  void onlyReferIsTakenForRefer(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text.replace("\\n", "\n"))).isEqualTo(recognition);
  }

  @Test
  void hostileTextIsReadInTime() {
    String text =
        "%0 Book\n%T A\n" + "%A Quist, A\n".repeat(100_000) + "%0 Book\n".repeat(20_000) + "%T B\n";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.titles()).containsExactly("A", "B");
  }
}
