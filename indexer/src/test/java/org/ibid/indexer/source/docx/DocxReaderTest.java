package org.ibid.indexer.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.indexer.source.docx.Documents.docx;
import static org.ibid.indexer.source.docx.Documents.field;
import static org.ibid.indexer.source.docx.Documents.numbered;
import static org.ibid.indexer.source.docx.Documents.p;
import static org.ibid.indexer.source.docx.Documents.paper;
import static org.ibid.indexer.source.docx.Documents.r;
import static org.ibid.indexer.source.docx.Documents.rejection;
import static org.ibid.indexer.source.docx.Documents.zip;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

  private static final String ONE =
      "Abe K, Ito T. Age and pain in the mouse. Pain Lett. 2001;4(2):11-19.";
  private static final String TWO =
      "Moss JH. Running wheels and allodynia. J Exerc Res. 2008;31:200-212.";
  private static final String FRONT =
      p("Title", r("Swimming lowers ") + r("pain in old mice"))
          + p("", r("Ana M. Ruiz, Ben Okafor and Kim Abe"))
          + p("berschrift1", r("Abstract"))
          + p("", r("It does so, and we show it."))
          + p("berschrift1", r("1. Introduction"));

  private static List<String> cited(Paper paper) {
    return paper.statements().stream()
        .flatMap(s -> s.citations().stream())
        .map(Citation::references)
        .map(ids -> String.join(",", ids))
        .toList();
  }

  private static String item(String uri, String data) {
    return "{\"uris\":[\"" + uri + "\"],\"itemData\":" + data + "}";
  }

  private static final String ABE =
      "{\"id\":1,\"type\":\"article-journal\",\"title\":\"Age and pain in the mouse\",\"container-title\":\"Pain Letters\",\"volume\":\"4\",\"page\":\"11-19\","
          + "\"author\":[{\"family\":\"Abe\",\"given\":\"Kim\"},{\"family\":\"Ito\",\"given\":\"T\"}],\"issued\":{\"date-parts\":[[\"2001\"]]},\"DOI\":\"10.5555/abe\"}";
  private static final String MOSS =
      "{\"id\":2,\"type\":\"article-journal\",\"title\":\"Running wheels and allodynia\",\"author\":[{\"family\":\"Moss\",\"given\":\"J. H.\"}],\"issued\":{\"date-parts\":[[2008]]}}";

  private static String zotero(String... items) {
    return " ADDIN ZOTERO_ITEM CSL_CITATION {\"citationID\":\"x\",\"citationItems\":["
        + String.join(",", items)
        + "]} ";
  }

  @Test
  void stylesGiveTitleHeadingsAndText() {
    Paper paper =
        paper(
            docx(
                FRONT
                    + p("", r("Old mice hurt more."))
                    + p("H2", r("Mice"))
                    + p(
                        "",
                        r("Forty.")
                            + "<w:del><w:r><w:delText>Gone</w:delText></w:r></w:del><w:ins>"
                            + r(" New.")
                            + "</w:ins>")
                    + "<w:tbl><w:tr><w:tc>"
                    + p("", r("12"))
                    + "</w:tc><w:tc>"
                    + p("", r("13"))
                    + "</w:tc></w:tr></w:tbl>"));

    assertThat(paper.publication().title()).isEqualTo("Swimming lowers pain in old mice");
    assertThat(paper.publication().author()).hasSize(3);
    assertThat(paper.abstractText()).isEqualTo("It does so, and we show it.");
    assertThat(paper.sections())
        .extracting(Section::heading, Section::level, Section::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Introduction", 1, "Old mice hurt more."),
            org.assertj.core.groups.Tuple.tuple("Mice", 2, "Forty. New."));
    assertThat(paper.dropped()).anyMatch(d -> d.text().equals("12 13") && d.why().equals("table"));
  }

  @Test
  void aListThatWordNumbersAnswersPrintedMarks() {
    Paper paper =
        paper(
            docx(
                FRONT
                    + p("", r("Old mice hurt more [1]. Running helps [1,2]."))
                    + p("berschrift1", r("References"))
                    + numbered(r(ONE))
                    + numbered(r(TWO))));

    assertThat(paper.references()).extracting(Reference::label).containsExactly("1", "2");
    assertThat(paper.references()).extracting(Reference::raw).containsExactly(ONE, TWO);
    assertThat(cited(paper)).containsExactly("1", "1,2");
  }

  @Test
  void bookmarksOfEntriesAnswerReferencesToThem() {
    String body =
        FRONT
            + p(
                "",
                r("Old mice hurt more [")
                    + field(" REF _Ref1 \\r \\h ", r("1"))
                    + r("]. Running helps [")
                    + "<w:hyperlink w:anchor='two'>"
                    + r("2")
                    + "</w:hyperlink>"
                    + r("]."))
            + p("", r("References"))
            + "<w:p><w:bookmarkStart w:id='0' w:name='_Ref1'/>"
            + r("[1] " + ONE)
            + "</w:p>"
            + "<w:p><w:bookmarkStart w:id='1' w:name='two'/>"
            + r("[2] " + TWO)
            + "</w:p>";

    Paper paper = paper(docx(body));

    assertThat(paper.references()).extracting(Reference::raw).containsExactly(ONE, TWO);
    assertThat(cited(paper)).containsExactly("1", "2");
  }

  @Test
  void whatZoteroHidGivesFieldsAndCitations() {
    String body =
        FRONT
            + p(
                "",
                r("Old mice hurt more ")
                    + field(
                        zotero(item("u/1", ABE), item("u/2", MOSS)),
                        r("(Abe and Ito, ") + r("2001; Moss, 2008)"))
                    + r(". Running helps ")
                    + field(zotero("{\"uris\":[\"u/2\"]}"), r("(Moss, 2008)"))
                    + r("."))
            + p("berschrift1", r("References"))
            + p(
                "Bib",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + r(
                        "Abe, K., Ito, T., 2001. Age and Pain in the Mouse. Pain Letters 4, 11–19."))
            + p(
                "",
                r("Moss, J.H., 2008. Running wheels and allodynia.")
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")
            + p("", r("Word count: some."));

    Paper paper = paper(docx(body));

    assertThat(paper.references()).hasSize(2);
    assertThat(paper.references().getFirst().publication().doi()).isEqualTo("10.5555/abe");
    assertThat(paper.references().getFirst().publication().issued()).isEqualTo(2001);
    assertThat(paper.references().getFirst().raw()).startsWith("Abe, K., Ito");
    assertThat(paper.references().getFirst().confidence()).containsEntry("title", 0.99);
    assertThat(cited(paper)).containsExactly("1,2", "2");
  }

  @Test
  void whatMendeleyHidInAControlIsCitedWithoutAPrintedList() {
    String json = "{\"citationItems\":[{\"id\":\"1\",\"itemData\":" + ABE + "}]}";
    String tag =
        "MENDELEY_CITATION_v3_"
            + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    Paper paper =
        paper(
            docx(
                FRONT
                    + p(
                        "",
                        r("Old mice hurt more ")
                            + "<w:sdt><w:sdtPr><w:tag w:val='"
                            + tag
                            + "'/></w:sdtPr><w:sdtContent>"
                            + r("[1]")
                            + "</w:sdtContent></w:sdt>"
                            + r("."))));

    assertThat(paper.references())
        .singleElement()
        .extracting(Reference::raw)
        .asString()
        .contains("Age and pain in the mouse");
    assertThat(cited(paper)).containsExactly("1");
  }

  @Test
  void whatEndNoteHidIsRead() {
    String xml =
        "<EndNote><Cite><Author>Abe</Author><Year>2001</Year><RecNum>7</RecNum><record><rec-number>7</rec-number><contributors><authors><author><style face=\"normal\">Abe, Kim</style></author><author>Ito, T.</author></authors></contributors>"
            + "<titles><title><style>Age and pain</style><style> in the mouse</style></title><secondary-title>Pain Lett</secondary-title></titles><volume>4</volume><pages>11-19</pages><dates><year>2001</year></dates></record></Cite></EndNote>";
    Paper paper =
        paper(
            docx(
                FRONT
                    + p(
                        "",
                        r("Old mice hurt more ")
                            + field(" ADDIN EN.CITE " + xml, r("[1]"))
                            + r("."))
                    + p("berschrift1", r("References"))
                    + p("", field(" ADDIN EN.REFLIST ", r("1. " + ONE)))));

    assertThat(paper.references().getFirst().publication().author())
        .containsExactly(
            new Name.Personal("Abe", "Kim", null), new Name.Personal("Ito", "T.", null));
    assertThat(paper.references().getFirst().publication().title())
        .isEqualTo("Age and pain in the mouse");
    assertThat(cited(paper)).containsExactly("1");
  }

  private static final String SOURCES =
      "<b:Sources xmlns:b='http://schemas.openxmlformats.org/officeDocument/2006/bibliography'>"
          + "<b:Source><b:Tag>Abe01</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Abe</b:Last><b:First>Kim</b:First><b:Middle>L.</b:Middle></b:Person>"
          + "<b:Person><b:Last>Ito</b:Last><b:First>T.</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Age and pain in the mouse</b:Title><b:Year>2001</b:Year><b:JournalName>Pain Letters</b:JournalName><b:Volume>4</b:Volume><b:Issue>2</b:Issue><b:Pages>11-19</b:Pages></b:Source>"
          + "<b:Source><b:Tag>Pie08</b:Tag><b:SourceType>Report</b:SourceType><b:Author><b:Author><b:Corporate>Pier Society</b:Corporate></b:Author><b:Editor><b:NameList><b:Person><b:Last>Roe</b:Last></b:Person></b:NameList></b:Editor></b:Author><b:Title>State of the shore</b:Title><b:Year>2008</b:Year></b:Source>"
          + "<b:Source><b:Tag>Not00</b:Tag><b:Title>Never cited</b:Title></b:Source></b:Sources>";

  private static String control(String kind, String content) {
    return "<w:sdt><w:sdtPr><w:"
        + kind
        + "/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  @Test
  void wordsOwnBibliographyGivesFieldsAndCitations() {
    String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
    String body =
        FRONT
            + p(
                "",
                r("Old mice hurt more ")
                    + control(
                        "citation", field(" CITATION Abe01 \\l 1033  \\m Pie08 ", r("[1, 2]")))
                    + r(". Running helps ")
                    + control("citation", field(" CITATION Pie08 \\p 7 \\l 1033 ", r("[2]")))
                    + r("."))
            + p("berschrift1", r("References"))
            + control(
                "bibliography",
                p("", field(" BIBLIOGRAPHY ", ""))
                    + "<w:tbl>"
                    + row.formatted(
                        p("", r("[1]")),
                        p(
                            "",
                            r(
                                "K. L. Abe and T. Ito, \"Age and pain in the mouse,\" Pain Letters, vol. 4, no. 2, pp. 11-19, 2001.")))
                    + row.formatted(
                        p("", r("[2]")), p("", r("Pier Society, \"State of the shore,\" 2008.")))
                    + "</w:tbl>");

    Paper paper = paper(Documents.docxWithData(SOURCES, body));

    assertThat(paper.references()).extracting(Reference::label).containsExactly("1", "2");
    assertThat(paper.references().getFirst().publication().author())
        .containsExactly(
            new Name.Personal("Abe", "Kim L.", null), new Name.Personal("Ito", "T.", null));
    assertThat(paper.references().getFirst().publication().containerTitle())
        .isEqualTo("Pain Letters");
    assertThat(paper.references().getLast().publication().author())
        .containsExactly(Name.literal("Pier Society"));
    assertThat(paper.references().getLast().publication().editor()).hasSize(1);
    assertThat(cited(paper)).containsExactly("1,2", "2");
  }

  @Test
  void titlesInCapitalsMakeNoListOfACitation() {
    String loud = ABE.replace("Age and pain in the mouse", "A BIBLIOGRAPHY OF PAIN");
    Paper paper =
        paper(
            docx(FRONT + p("", r("Old mice hurt ") + field(zotero(item("u/1", loud)), r("[1]")))));

    assertThat(cited(paper)).containsExactly("1");
  }

  @Test
  void numbersAboveTheLineAreMarks() {
    String list =
        p("Entry", r(ONE))
            + p("Entry", r(TWO))
            + p("Entry", r("Lind P. Rest. Pain Lett. 2010;13:5."));
    Paper paper =
        paper(
            docx(
                FRONT
                    + p(
                        "",
                        r("Old mice of 30 m")
                            + Documents.raised("2")
                            + r(" hurt more.")
                            + Documents.raised("1,")
                            + Documents.raised("2")
                            + r(" Running helps T cells")
                            + Documents.raised("3")
                            + r(" too."))
                    + p("berschrift1", r("References"))
                    + list));

    assertThat(paper.references()).extracting(Reference::label).containsExactly("1", "2", "3");
    assertThat(cited(paper)).containsExactly("1,2", "3");
  }

  @Test
  void notesThatAreReferencesAreThePapersList() {
    String mark = "<w:r><w:footnoteReference w:id='%d'/></w:r>";
    Paper paper =
        paper(
            docx(
                FRONT
                    + p(
                        "",
                        r("Old mice hurt more.")
                            + mark.formatted(1)
                            + r(" Running helps.")
                            + mark.formatted(2)
                            + r(" Rest does not.")
                            + mark.formatted(3)),
                ONE,
                TWO,
                "Lind P. Rest does not help. Pain Lett 2010."));

    assertThat(paper.references()).extracting(Reference::raw).startsWith(ONE, TWO);
    assertThat(cited(paper)).containsExactly("1", "2", "3");
  }

  @Test
  void otherNotesAreASection() {
    Paper paper =
        paper(
            docx(
                FRONT
                    + p(
                        "",
                        r("Old mice hurt more.") + "<w:r><w:footnoteReference w:id='1'/></w:r>"),
                "Of both sexes."));

    assertThat(paper.sections().getLast().heading()).isEqualTo("Footnotes");
    assertThat(paper.sections().getLast().text()).isEqualTo("Of both sexes.");
  }

  @Test
  void whatIsNoSoundDocumentSaysSo() {
    byte[] sound = docx(FRONT);

    assertThat(rejection(java.util.Arrays.copyOf(sound, 60))).contains("no sound Office archive");
    assertThat(rejection(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .contains("save it as .docx");
    assertThat(rejection(zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>"))))
        .contains("spreadsheet");
    assertThat(rejection(zip(Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"))))
        .contains("no sound Word document");
    assertThat(rejection(docx("<w:p><w:r>"))).contains("no sound Word document", "no XML");
    assertThat(rejection(docx(p("", "")))).contains("without title");
  }

  @Test
  void bombsAreLeft() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<x/>");
    parts.put("word/document.xml", "<x/>");
    parts.put("word/media/image.bin", "\0".repeat(70 << 20));

    assertThat(rejection(zip(parts))).contains("unpacks to more");
    assertThat(rejection(docx("<w:sdt><w:sdtContent>".repeat(100_000)))).contains("nests more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:r><w:t>x 2001 </w:t></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
      })
  void longDocumentsTakeNoTime(String part) {
    byte[] document = docx(FRONT + part.repeat(20_000));

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Documents.outcome(document));
  }

  @Test
  void officeFilesAreRecognisedByTheirFirstPart() {
    DocxReader reader = new DocxReader();

    assertThat(reader.recognises(Head.of(docx(FRONT)))).isEqualTo(Recognition.SURE);
    assertThat(reader.recognises(Head.of(zip(Map.of("paper.txt", "x"))))).isEqualTo(Recognition.NO);
    assertThat(reader.recognises(Head.of("PK".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.NO);
  }
}
