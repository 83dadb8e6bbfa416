package org.ibid.indexer.source.csl;

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
import org.junit.jupiter.params.provider.ValueSource;

class CslReaderTest {

  private static final String A = "{\"id\": \"a\", \"title\": \"A\"}";
  private static final String Z = "{\"id\": \"z\", \"title\": \"Z\"}";

  private final CslReader reader = new CslReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  @Test
  void anItemIsReadFieldByField() {
    Paper paper = Reading.ofResource(reader, "items.json").papers().getFirst();
    assertThat(paper.sourceId()).isEqualTo("oyelaran2019");
    assertThat(paper.keyword()).containsExactly("neuropathic pain", "exercise");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Warm sand walking in Rattus rattus: H2O & pain")
                .author(
                    List.of(
                        Name.of("Oyelaran", "Bimbo T."),
                        Name.of("van der Meulen", "Kees"),
                        Name.literal("Sand Walking Group")))
                .issued(2019)
                .containerTitle("Journal of Invented Physiotherapy")
                .volume("12")
                .issue("3")
                .page("101-109")
                .doi("10.5555/jip.2019.0042")
                .pmid("31000077")
                .pmcid("PMC7000001")
                .issn("2049-3630")
                .language("en-GB")
                .build());
  }

  @Test
  void idsMayBeNumbersAndDatesText() {
    Paper paper = Reading.ofResource(reader, "items.json").papers().get(1);
    assertThat(paper.sourceId()).isEqualTo("17");
    assertThat(paper.publication().issued()).isEqualTo(2004);
  }

  @Test
  void aServicesAnswerIsRead() {
    Paper paper = Reading.ofResource(reader, "answer.json").only();
    assertThat(paper.publication().type()).isEqualTo("article-journal");
    assertThat(paper.publication().title()).isEqualTo("Tai chi for stiff shoulders");
    assertThat(paper.publication().issued()).isEqualTo(2020);
    assertThat(paper.publication().author())
        .containsExactly(Name.of("Moreau", "P."), Name.literal("Slow Group"));
    assertThat(paper.abstractText()).isEqualTo("Aim To be slow.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[" + A + "," + Z + "]",
        "{\"items\":[" + A + "," + Z + "]}",
        A + "\n" + Z,
        "{\"config\": {\"a\": []}, \"items\" : [" + A + ",\n" + Z + "], \"more\": 1}",
        "[" + A + "," + Z + ",]",
        "[[" + A + "],[" + Z + "]]"
      })
  void itemsMayBeWrapped(String text) {
    Reading reading = read(text);
    assertThat(reading.titles()).containsExactly("A", "Z");
    assertThat(reading.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"issued\": \"2001-05-03\"'|2001", "'\"issued\": 2001'|2001",
            "'\"issued\": {\"literal\": \"c. 1850\"}'|1850",
        "'\"issued\": {\"date-parts\": [2001, 5]}'|2001", "'\"issued\": {\"date-parts\": [[]]}'|",
            "'\"issued\": []'|",
        "'\"issued\": {\"date-parts\": [[2001,1],[2003]]}'|2001",
      })
  void datesComeInManyShapes(String field, Integer year) {
    assertThat(read("[{\"title\": \"A\", " + field + "}]").only().publication().issued())
        .isEqualTo(year);
  }

  @Test
  void namesComeInManyShapes() {
    Paper paper =
        read("{\"title\":\"A\",\"author\":[\"Quist, Ada\",{\"family\":\"Berg\",\"dropping-particle\":\"von\",\"suffix\":\"Jr\"},"
                + "{\"given\":\"Plato\"},{},{\"family\":\"\"},null,{\"literal\":\"et al.\"}],\"keyword\":[\"a, b\",\"c\"]}")
            .only();
    assertThat(paper.publication().author())
        .containsExactly(
            Name.of("Quist", "Ada"),
            new Name.Personal("von Berg", null, "Jr"),
            Name.literal("Plato"));
    assertThat(paper.publication().etAl()).isTrue();
    assertThat(paper.keyword()).containsExactly("a, b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"b\", \"title\": \"B",
        "{\"id\": \"b\", \"title\": B},",
        "{\"id\": \"b\", \"title\": \"B\",",
        "{\"id\": \"b\", \"author\": [{\"family\": \"B\"},",
        "{\"id\": \"b\", \"title\": \"B\"]},",
        "{\"id\": \"b\" \"title\": \"B\"},",
        "{\"id\": \"b\", \"note\": \"only\"},",
        "{\"id\": \"b\"}, \"title\": \"B\"},",
        "17, {\"id\": \"b\"},",
      })
  void aBrokenItemCostsNoOther(String broken) {
    Reading reading = read("[\n" + A + ",\n" + broken + "\n" + Z + "\n]");
    assertThat(reading.titles()).containsExactly("A", "Z");
    assertThat(reading.faults())
        .isNotEmpty()
        .allSatisfy(
            fault -> assertThat(fault).containsPattern("line [23], column \\d+|line 4, column 1:"));
  }

  @Test
  void aFaultNamesRecordLineAndColumn() {
    assertThat(read("[" + A + ",\n {\"id\": \"b\",\n  \"title\": nil}]").faults())
        .singleElement()
        .asString()
        .startsWith("a.file record 2: line 3, column 1");
  }

  @Test
  void aFileThatIsCutOffKeepsWhatStandsBefore() {
    Reading reading = read("[" + A + ", {\"id\": \"b\", \"title\": \"B");
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.faults())
        .hasSize(2)
        .first()
        .asString()
        .contains("record 2", "line 1, column");
  }

  @Test
  void ofANameThatStandsTwiceTheFirstCountsAndTheOtherIsToldOf() {
    Paper paper =
        read("[{\"id\":1,\"type\":\"book\",\"title\":\"A\",\"title\":\"B\",\"id\":1,"
                + "\"author\":[{\"family\":\"Ito\",\"given\":\"K\",\"family\":\"Sato\"}]}]")
            .only();
    assertThat(paper.publication().title()).isEqualTo("A");
    assertThat(paper.publication().author()).containsExactly(Name.of("Ito", "K"));
    assertThat(paper.dropped())
        .extracting(Dropped::text)
        .containsExactlyInAnyOrder("title: B", "family: Sato");
  }

  @Test
  void otherJsonIsRejectedOnce() {
    String row = "{\"a\": 1},";
    assertThat(read("[" + row.repeat(100_000) + "{}]").faults())
        .containsExactly("a.file: is JSON, but none of its first 100 objects is a CSL-JSON item");
    assertThat(read("[]").faults()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[{\"type\": \"book\", \"title\": \"A\"|SURE",
        "{\"items\": [{\"container-title\": \"B\"|SURE",
        "[{\"name\": \"A\"}]|PERHAPS",
        "[1] Quist A. Pain.|NO",
        "{\\rtf1 text|NO",
      })
  void onlyJsonIsTakenForCsl(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text)).isEqualTo(recognition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "{\"a\":", "\"", "{\"id\":", "]", "}", ",", "\\", "[{\"a\":[", "x"})
  void hostileTextIsReadInTime(String piece) {
    String text = "[" + A + ",\n" + piece.repeat(200_000) + "\n," + Z + "]";
    Reading reading = assertTimeout(Duration.ofSeconds(30), () -> read(text));
    assertThat(reading.titles()).startsWith("A");
  }

  @Test
  void anItemWithoutBoundIsRejectedAndTheNextIsRead() {
    String text =
        "[{\"id\": \"a\", \"title\": \"" + "x".repeat(ItemCutter.MAX_CHARS) + "\"}," + Z + "]";
    Reading reading = read(text);
    assertThat(reading.titles()).containsExactly("Z");
    assertThat(reading.faults()).singleElement().asString().contains("longer than");
  }

  @Test
  void semicolonsPartKeywordsThatHaveCommas() {
    assertThat(
            read("[{\"id\":\"a\",\"title\":\"A\",\"keyword\":\"pain, chronic; glia;\"}]")
                .only()
                .keyword())
        .containsExactly("pain, chronic", "glia");
  }
}
