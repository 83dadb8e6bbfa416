package org.ibid.indexer.source.zotero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

class ZoteroReaderTest {

  private static final String START =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:z=\"http://www.zotero.org/namespaces/export#\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";

  private final ZoteroReader reader = new ZoteroReader();

  private static String library() throws IOException {
    try (InputStream bytes = ZoteroReader.class.getResourceAsStream("library.rdf")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anArticleIsReadWithWhatItsJournalSays() {
    Paper paper = Reading.ofResource(reader, "library.rdf").papers().getFirst();
    assertThat(paper.keyword()).containsExactly("sand", "Knee");
    assertThat(paper.abstractText()).isEqualTo("Rats walked on warm sand.");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Warm sand walking in ageing rats")
                .author(List.of(Name.of("Oyelaran", "Bimbo T."), Name.literal("Sand Study Group")))
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
  void aBookIsReadWithItsPublisherAndAnAttachmentIsNoPaper() {
    Reading reading = Reading.ofResource(reader, "library.rdf");
    assertThat(reading.outcomes()).hasSize(2);
    Paper book = reading.papers().get(1);
    assertThat(book.publication().type()).isEqualTo("book");
    assertThat(book.publication().publisher()).isEqualTo("Nonesuch");
    assertThat(book.publication().publisherPlace()).isEqualTo("Lisbon");
    assertThat(book.publication().editor()).containsExactly(Name.of("van der Meulen", "Kees"));
    assertThat(book.publication().isbn()).isEqualTo("9781402894626");
    assertThat(book.dropped()).extracting(Dropped::text).containsExactly("z:numPages: 240");
  }

  @Test
  void anItemThatTheFileEndsInIsRejectedWithItsLine() throws IOException {
    String cut = library().substring(0, library().indexOf("<bib:editors>"));
    Reading reading = Reading.of(reader, cut);
    assertThat(reading.titles()).containsExactly("Warm sand walking in ageing rats");
    assertThat(reading.faults())
        .containsExactly("a.file record 2: line 38: has no end: the file ends in it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dc:title>Two & three</dc:title></z:Item>|line 3: ",
        "<dc:title>Two</dc:titel></z:Item>|expected </dc:title>, got </dc:titel>",
        "<dc:title>Two|has no end: another item begins at line 4",
        "<dc:title>|has no end: another item begins at line 4",
        "<dc:title>Two</dc:title>|has no end: another item begins at line 4",
        "<dc:title>a < b</dc:title></z:Item>|expected a tag, got < b",
        "<dc:title>Two</dc:title><dc:date</z:Item>|expected a tag, got <dc:date",
        "<x:title>Two</x:title></z:Item>|prefix",
        "<!-- never closed <dc:title>Two</dc:title></z:Item>|expected a tag, got <!--",
        "<dc:title><b:b><b:b><b:b>Two</dc:title></z:Item>|expected </b:b>, got </dc:title>",
      })
  void whatIsBrokenInOneItemSaysNothingAboutTheNext(String broken, String why) {
    String one = item(1, "<dc:title>One</dc:title></z:Item>");
    String three = item(3, "<dc:title>Three</dc:title></z:Item>");
    Reading reading = Reading.of(reader, START + one + item(2, broken) + three + "</rdf:RDF>");
    assertThat(reading.titles()).containsExactly("One", "Three");
    assertThat(reading.faults())
        .singleElement()
        .asString()
        .startsWith("a.file record 2: line 3: ")
        .contains(why);
  }

  @Test
  void anItemWhoseTypeWasLostIsRejectedAndAHostIsNone() {
    String lost = "<Article xmlns='urn:bib' rdf:about='#2'><dc:title>Two</dc:title></Article>\n";
    String host = "<Book xmlns='urn:bib' rdf:about='#3'><dc:title>Three</dc:title></Book>\n";
    String one = item(1, "<dc:title>One</dc:title></z:Item>");
    Reading reading = Reading.of(reader, START + one + lost + host + "</rdf:RDF>");
    assertThat(reading.titles()).containsExactly("One");
    assertThat(reading.faults())
        .containsExactly("a.file record 2: line 3: expected a z:itemType, got none");
  }

  @Test
  void anItemWhoseBeginningWasLostIsRejectedOnce() {
    String lost = "<z:itemType>book</z:itemType><dc:title>Two</dc:title>\n";
    String one = item(1, "<dc:title>One</dc:title></z:Item>");
    String three = item(3, "<dc:title>Three</dc:title></z:Item>");
    Reading reading = Reading.of(reader, START + one + lost + three + "</rdf:RDF>");
    assertThat(reading.titles()).containsExactly("One", "Three");
    assertThat(reading.faults())
        .containsExactly(
            "a.file record 2: line 3: expected an item, got z:itemType, which is said of one");
  }

  private static String item(int number, String rest) {
    return "<z:Item rdf:about=\"#" + number + "\"><z:itemType>book</z:itemType>" + rest + "\n";
  }

  private static String article(int number, String journal) {
    return "<z:Item rdf:about=\"#"
        + number
        + "\"><z:itemType>journalArticle</z:itemType><dc:title>A</dc:title><dcterms:isPartOf "
        + "xmlns:dcterms=\"http://purl.org/dc/terms/\" rdf:resource=\""
        + journal
        + "\"/></z:Item>\n";
  }

  @Test
  void aJournalIsFoundWhereverItStandsAndItemsKeepTheirOrder() {
    String journal = "<z:Journal rdf:about=\"urn:j\"><dc:title>J Slugs</dc:title></z:Journal>";
    Reading reading =
        Reading.of(
            reader,
            START
                + article(1, "urn:j")
                + article(2, "urn:none")
                + journal
                + article(3, "urn:j")
                + "</rdf:RDF>");
    assertThat(reading.papers())
        .extracting(paper -> paper.source() + " " + paper.publication().containerTitle())
        .containsExactly(
            "a.file record 1 J Slugs", "a.file record 2 null", "a.file record 3 J Slugs");
  }

  @Test
  void aBrokenJournalIsToldOfAndCostsNoItem() {
    Reading reading =
        Reading.of(
            reader,
            START
                + article(1, "urn:j")
                + "<z:Journal rdf:about=\"urn:j\"><dc:title>J & S</dc:title></z:Journal>"
                + "</rdf:RDF>");
    assertThat(reading.papers()).hasSize(1);
    assertThat(reading.faults()).singleElement().asString().startsWith("a.file: line 3: ");
  }

  @Test
  void aFileWithoutItemsIsRejected() {
    assertThat(Reading.of(reader, START + "</rdf:RDF>").faults())
        .singleElement()
        .asString()
        .contains("holds no item of Zotero");
  }

  @Test
  void noEntityIsExpandedOrFetched() {
    Reading reading =
        Reading.of(
            reader,
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + START
                + "<rdf:Description><z:itemType>book</z:itemType><dc:title>&x;</dc:title></rdf:Description></rdf:RDF>");
    assertThat(reading.papers()).isEmpty();
    assertThat(reading.faults()).singleElement().asString().contains("DOCTYPE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rdf:RDF xmlns:z=\"http://www.zotero.org/namespaces/export#\">|SURE",
        "<rdf:RDF xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">|NO",
        "<a>http://www.zotero.org/namespaces/export#|NO",
      })
  void onlyZoterosRdfIsTakenForIt(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text)).isEqualTo(recognition);
  }

  @Test
  void hostileTextIsReadInTime() {
    String item = "<rdf:Description><z:itemType>book</z:itemType><dc:title>A</dc:title>";
    String text =
        START
            + (item + "</rdf:Description>").repeat(5_000)
            + item
            + "<dc:subject>x</dc:subject>".repeat(50_000)
            + "</rdf:Description>"
            + "<rdf:Description><dc:title>".repeat(5_000);
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> Reading.of(reader, text));
    assertThat(reading.papers()).hasSize(5_001);
    assertThat(reading.faults()).isNotEmpty();
  }
}
