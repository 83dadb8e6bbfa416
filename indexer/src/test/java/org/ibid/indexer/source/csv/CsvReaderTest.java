package org.ibid.indexer.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private final CsvReader reader = new CsvReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  private Publication row(String header, String row) {
    return read("title," + header + "\nA," + row + "\n").only().publication();
  }

  @Test
  void aScreeningToolsTableIsReadWithLineEndsAndQuotesInItsCells() {
    Paper paper = Reading.ofResource(reader, "screening.csv").papers().getFirst();
    assertThat(paper.abstractText())
        .isEqualTo("Rats walked. They walked \"slowly\", and then no more.");
    assertThat(paper.keyword()).containsExactly("Sand", "Knee");
    assertThat(paper.publication().title()).isEqualTo("Warm sand, cold knees: a trial");
    assertThat(paper.publication().author())
        .containsExactly(Name.of("Oyelaran", "Bimbo T."), Name.of("O'Quist", "Ann"));
    assertThat(paper.publication().doi()).isEqualTo("10.5555/jip.2019.0042");
    assertThat(paper.dropped()).extracting(Dropped::text).containsExactly("label_included: 1");
  }

  @Test
  void manyBlanksInACellOfAuthorsCostNoMoreThanTheirNumber() {
    String blanks = " ".repeat(90_000);
    Publication row =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> row("authors", "\"Quist" + blanks + ", Ann; Vale, Bo (57200000000)\""));
    assertThat(row.author()).containsExactly(Name.of("Quist", "Ann"), Name.of("Vale", "Bo"));
  }

  @Test
  void scopusIsReadWithItsReferences() {
    Paper paper = Reading.ofResource(reader, "scopus.csv").only();
    assertThat(paper.sourceId()).isEqualTo("2-s2.0-1");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .genre("review")
                .title("Warm sand walking in ageing rats")
                .author(List.of(Name.of("Oyelaran", "B.T."), Name.of("Castell", "J.")))
                .issued(2019)
                .containerTitle("Journal of Invented Physiotherapy")
                .volume("12")
                .issue("3")
                .page("101-109")
                .doi("10.5555/jip.2019.0042")
                .issn("2049-3630")
                .url("https://www.example.org/record?eid=2-s2.0-1")
                .language("en")
                .build());
    List<Publication> references = paper.references().stream().map(Reference::publication).toList();
    assertThat(references)
        .extracting(Publication::title)
        .containsExactly("Pebbles underfoot, and why", "Sand; a history", "Old ways of walking");
    assertThat(references.getFirst().author())
        .containsExactly(Name.of("Quist", "A."), Name.of("Hall", "J."));
    assertThat(references.getFirst().containerTitle()).isEqualTo("J Sand Res");
    assertThat(references.getFirst().issue()).isEqualTo("3");
    assertThat(references.get(2).containerTitle()).isEqualTo("Ann Slow Mov");
    assertThat(references)
        .extracting(p -> p.volume() + "/" + p.page())
        .containsExactly("12/1-10", "null/null", "4/77-80");
  }

  @Test
  void zoterosColumnsAreKnown() {
    Paper paper = Reading.ofResource(reader, "zotero.tsv").only();
    assertThat(paper.sourceId()).isEqualTo("ABCD2345");
    assertThat(paper.abstractText()).isEqualTo("Tides pull tendons.");
    assertThat(paper.publication().author())
        .containsExactly(Name.of("Castell", "Joan"), Name.literal("Sand Study Group"));
    assertThat(paper.publication().pmid()).isEqualTo("31000078");
    assertThat(paper.publication().containerTitle()).isEqualTo("Annals of Slow Movement");
  }

  @Test
  void webOfSciencesTableHasItsTagsForColumns() {
    Paper paper =
        read("PT\tAU\tTI\tSO\tCR\tPY\tUT\nJ\tQuist, A; Hall, J\tSand\tPAIN\t"
                + "Bell E, 1940, DEV MATH; Kim J, 1997, PAIN, V11, P185\t2001\tWOS:1\n")
            .only();
    assertThat(paper.publication().author())
        .containsExactly(Name.of("Quist", "A"), Name.of("Hall", "J"));
    assertThat(paper.references()).hasSize(2);
    assertThat(paper.publication().containerTitle()).isEqualTo("PAIN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith A, Walter B.|Smith A;Walter B.",
        "Joseph Rottman, Erran Carmel, Mary Lacity|Rottman Joseph;Carmel Erran;Lacity Mary",
        "Smith, John|Smith John",
        "Smith, J., Doe, A. B.|Smith J.;Doe A. B.",
        "Marx, Karl and Lindgren, Astrid|Marx Karl;Lindgren Astrid",
        "Marx, Karl; Lindgren, Astrid|Marx Karl;Lindgren Astrid",
        "['Marx, Karl']|Marx Karl",
        "World Health Organization|World Health Organization",
      })
  void authorsArePartedByWhateverPartsThem(String cell, String names) {
    assertThat(row("authors", '"' + cell + '"').author())
        .extracting(name -> name.display().replaceFirst("\\.$", "."))
        .containsExactlyElementsOf(Arrays.asList(names.split(";", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Citation|Nature. 2021 Dec 21;1(2):10-11. doi: 10.5555/a.|Nature|2021|1|2|10-11",
        "Source|Endoscopic Tales (2014) 3:3 (152-160). Date of Publication: 1 Jul 2014|Endoscopic Tales|2014|3|3|152-160",
        "Journal,Year,Volume,Number,Pages|Pain,2010,4,2,p. 7 – 9|Pain|2010|4|2|7-9",
        "Publication Title,Date,Start page,End page|Pain,2010-03-04,7,9|Pain|2010|||7-9",
      })
  void whereItWasPublishedStandsInOneCellOrSeveral(
      String header,
      String row,
      String journal,
      int year,
      String volume,
      String issue,
      String page) {
    String cells = header.contains(",") ? row : '"' + row + '"';
    Publication read = row(header + ",Abstract", cells + ",x");
    assertThat(read.containerTitle()).isEqualTo(journal);
    assertThat(read.issued()).isEqualTo(year);
    assertThat(read.volume()).isEqualTo(volume);
    assertThat(read.issue()).isEqualTo(issue);
    assertThat(read.page()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title;abstract;doi\nA;x;10.5555/a\n",
        "title\tabstract\tdoi\nA\tx\t10.5555/a\n",
        "sep=;\r\ntitle;abstract;doi\r\nA;x;10.5555/a\r\n",
        "Title |Abstract| DOI\nA|x|10.5555/a",
      })
  void theDelimiterIsToldByTheHeader(String text) {
    assertThat(read(text).only().publication().doi()).isEqualTo("10.5555/a");
    assertThat(Reading.recognition(reader, text)).isEqualTo(Recognition.SURE);
  }

  @Test
  void aMissingQuotationMarkCostsItsRowOnly() {
    Reading reading =
        read(
            """
            title,abstract,doi
            "A","not closed,10.5555/a
            "B","closed",10.5555/b
            C,"two
            lines",10.5555/c
            """);
    assertThat(reading.titles()).containsExactly("B", "C");
    assertThat(reading.faults())
        .singleElement()
        .asString()
        .startsWith("a.file record 1: line 2: a quotation mark is not closed");
  }

  @Test
  void aRowThatIsWholeByItselfIsNotTheRestOfACutOne() {
    Reading reading =
        read(
            """
            title,authors,year,doi,abstract
            C,"
            Pebbles,"Quist, Ann; Hall, Jo",2001,10.5555/peb.1,"They hurt, mostly."
            """);
    assertThat(reading.titles()).containsExactly("Pebbles");
    assertThat(reading.faults()).singleElement().asString().contains("line 2: a quotation mark");
  }

  @Test
  void quotationMarksInsideACellAreText() {
    Reading reading = read("title,abstract\n\"The \"sand\" cure\",\"x\"\nA \"b\" c,y\n");
    assertThat(reading.titles()).containsExactly("The \"sand\" cure", "A \"b\" c");
  }

  @Test
  void rowsOfAnotherLengthAreToldOf() {
    Reading reading =
        read("title,abstract,doi\nA,x\nB,x,10.5555/b,more\na remark\n\n,,10.5555/c\n,,\n");
    assertThat(reading.titles()).containsExactly("A", "B", "null");
    assertThat(reading.papers().getFirst().warnings())
        .containsExactly("The row has 2 cells where the header has 3.");
    assertThat(reading.papers().get(1).dropped())
        .extracting(Dropped::why)
        .containsExactly("cell without a column");
    assertThat(reading.faults())
        .hasSize(2)
        .anySatisfy(fault -> assertThat(fault).contains("line 4: has 1 cell"))
        .anySatisfy(fault -> assertThat(fault).contains("line 7: has no title"));
  }

  @Test
  void whatAProgramWritesForNothingIsNothing() {
    Publication read = row("year,doi,journal", "nan,None,N/A");
    assertThat(read.containerTitle()).isNull();
    assertThat(read.doi()).isNull();
  }

  @Test
  void anApostropheBeforeAFormulaIsTakenAway() {
    assertThat(read("title,abstract\n'=1+1,'tis so\n").only().publication().title())
        .isEqualTo("=1+1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title,abstract\\nA,b|SURE",
        "Id,Title,Acronym,Source,Rank\\n1,A,B,C,D\\n2,A,B,C,D\\n3,A,B,C,D\\n4,A,B,C,D\\n|PERHAPS",
        "a;b\\n1;2\\n3;4\\n5;6\\n|PERHAPS",
        "Title, abstract and keywords of this paper were written last\\nSo it is.|NO",
        "Pain, sand and sea\\nBy Ann Quist, Jo Hall\\nIn short, it hurts.\\nWhy, then?\\nOh|NO",
        "Sand, warm\\nSea, cold.\\nRats, old\\nPain, less\\n|NO",
        "one line, with a comma|NO",
        "TY  - JOUR\\nTI  - A, b\\n|NO",
      })
  void proseIsNoTable(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text.replace("\\n", "\n"))).isEqualTo(recognition);
  }

  @Test
  void aTableOfSomethingElseIsRejectedWithWhatWasExpected() {
    assertThat(read("a;b\n1;2\n").faults())
        .singleElement()
        .asString()
        .contains("should name columns such as title");
    assertThat(read("title,abstract\n").faults())
        .singleElement()
        .asString()
        .contains("without any row");
  }

  @Test
  void otherEncodingsAreRead() {
    String text = "title,abstract\nSchmerz und Übung,x\n";
    assertThat(Reading.of(reader, text.getBytes(StandardCharsets.UTF_16LE)).titles())
        .containsExactly("Schmerz und Übung");
    Paper paper = Reading.of(reader, text.getBytes(StandardCharsets.ISO_8859_1)).only();
    assertThat(paper.publication().title()).isEqualTo("Schmerz und Übung");
    assertThat(paper.warnings()).singleElement().asString().contains("Windows-1252");
  }

  @Test
  void hostileTextIsReadInTime() {
    String text =
        "title,abstract\n"
            + "A,\"".repeat(100_000)
            + "\n"
            + "\"\n".repeat(100_000)
            + "\"open\n".repeat(100_000)
            + "\"x,\n".repeat(50_000)
            + "B,last\n";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.titles()).endsWith("B");
  }

  @Test
  void manyAuthorsAndReferencesAreReadInTime() {
    String text =
        "title,authors,references\nA,\""
            + "Quist A.; ".repeat(20_000)
            + "\",\""
            + "Quist A., (Sand, (Sea, 12, ((2001, ".repeat(10_000)
            + "\"\n";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.only().publication().author()).hasSize(20_000);
  }
}
