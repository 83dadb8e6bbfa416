package org.ibid.indexer.source.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
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

class BibtexReaderTest {

  private static final String BEFORE = "@article{a, title = {A}}\n";
  private static final String AFTER = "\n@article{z, title = {Z}}\n";

  private final BibtexReader reader = new BibtexReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  @Test
  void aClassicEntryIsReadFieldByField() {
    Paper paper = Reading.ofResource(reader, "classic.bib").papers().getFirst();
    Publication publication = paper.publication();
    assertThat(paper.sourceId()).isEqualTo("oyelaran2019");
    assertThat(publication.type()).isEqualTo("article-journal");
    assertThat(publication.title())
        .isEqualTo("Warm sand walking and Sciatic pain in ölder rats: 3–5 weeks");
    assertThat(publication.author())
        .containsExactly(
            Name.of("Oyelaran", "Bimbo T."),
            Name.of("van der Meulen", "Kees"),
            new Name.Personal("Castell", "Joan", "Jr."));
    assertThat(publication.etAl()).isTrue();
    assertThat(publication.containerTitle()).isEqualTo("Journal of Invented Physiotherapy");
    assertThat(publication.issued()).isEqualTo(2019);
    assertThat(publication.page()).isEqualTo("101-109");
    assertThat(publication.doi()).isEqualTo("10.5555/jip.2019_0042");
    assertThat(paper.keyword()).containsExactly("neuropathic pain", "exercise");
    assertThat(paper.abstractText())
        .isEqualTo("Walking reduced mechanical allodynia by 20 %, p<0.05, of β-endorphin.");
  }

  @Test
  void aChapterInheritsFromTheBookBehindIt() {
    Publication chapter = Reading.ofResource(reader, "classic.bib").papers().get(1).publication();
    assertThat(chapter.title()).isEqualTo("Cold water and warm hands");
    assertThat(chapter.containerTitle()).isEqualTo("Handbook of Imaginary Rehabilitation");
    assertThat(chapter.editor()).containsExactly(Name.of("Pereira", "Duarte"));
    assertThat(chapter.issued()).isEqualTo(2004);
  }

  @Test
  void anEntryInParenthesesIsRead() {
    assertThat(Reading.ofResource(reader, "classic.bib").titles())
        .last()
        .isEqualTo("A report in parentheses");
  }

  @Test
  void bibLatexIsRead() {
    Reading reading = Reading.ofResource(reader, "biblatex.bib");
    Publication book = reading.papers().getFirst().publication();
    assertThat(book.title()).isEqualTo("Walking: A Short History");
    assertThat(book.author()).containsExactly(Name.of("de Pereira", "Duarte"));
    assertThat(book.publisher()).isEqualTo("Nowhere Press");
    assertThat(book.language()).isEqualTo("de");
    assertThat(book.issued()).isEqualTo(2021);
    Publication preprint = reading.papers().get(1).publication();
    assertThat(preprint.type()).isEqualTo("article");
    assertThat(preprint.url()).isEqualTo("https://arxiv.org/abs/2001.00001");
    assertThat(reading.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@article{b, title = {B {open}",
        "@article{b, title = \"B, year = 2001}",
        "@article{b, title = {B}} }",
        "@article{b, title {B}}",
        "@article{b, title = {B} year = 2001}",
        "@article{b, = }",
        "@article{b, title = {B}",
        "@article{b, title = {B) )",
      })
  void aBrokenEntryCostsNoOther(String broken) {
    Reading reading = read(BEFORE + broken + AFTER);
    assertThat(reading.titles()).startsWith("A").endsWith("Z");
    assertThat(reading.faults())
        .allSatisfy(fault -> assertThat(fault).containsPattern("line \\d+, column \\d+"));
  }

  @Test
  void aFaultNamesRecordLineAndColumn() {
    assertThat(read(BEFORE + "@article{b,\n  title = {B}\n  year = 2001}" + AFTER).faults())
        .containsExactly("a.file record 2: line 4, column 3: \"year\" is not expected here");
  }

  @Test
  void anEntryThatIsCutOffIsReportedWithWhereItBegan() {
    assertThat(read(BEFORE + "@article{b,\n title = {B").faults())
        .containsExactly(
            "a.file record 2: line 2, column 1: the entry is not closed before the end of the file");
  }

  @Test
  void fieldsOutsideOfEntriesAreReported() {
    Reading reading =
        read("@article{a, title = {A}}, author = {Quist}\n year = {2001},\n}" + AFTER);
    assertThat(reading.titles()).containsExactly("A", "Z");
    assertThat(reading.faults()).singleElement().asString().contains("stands outside of any");
  }

  @Test
  void remarksAndAddressesOutsideAreNone() {
    Reading reading = read("% Encoding: UTF-8\nWrite to joe@example.org (home).\n" + BEFORE);
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void keysMayHoldWhatTheyLike() {
    assertThat(read("@article{DBLP:conf/x/Ñandú 2001, title = {A}}").only().sourceId())
        .isEqualTo("DBLP:conf/x/Ñandú 2001");
    assertThat(read("@article{, title = {A}}").only().sourceId()).isNull();
  }

  @Test
  void aNameThatNoStringDefinesIsText() {
    assertThat(
            read("@article{a, title = {A}, journal = nature}")
                .only()
                .publication()
                .containerTitle())
        .isEqualTo("nature");
  }

  @Test
  void parentsInACircleEnd() {
    Reading reading =
        read(
            "@book{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, crossref = {a}}\n@book{c, title={C}, crossref={none}}");
    assertThat(reading.titles()).containsExactly("A", "B", "C");
  }

  @Test
  void aChildDoesNotTakeItsParentsIdentifier() {
    Publication child =
        read("@inbook{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, doi = {10.5555/b}, year = 2001}")
            .papers()
            .getFirst()
            .publication();
    assertThat(child.doi()).isNull();
    assertThat(child.issued()).isEqualTo(2001);
    assertThat(child.containerTitle()).isEqualTo("B");
  }

  @Test
  void noOtherFileIsOpened() {
    assertThat(read("@article{a, title = {A} % {\n}\n@include{\"/etc/hosts\"} }\n").faults())
        .singleElement()
        .asString()
        .contains("@include");
    assertThat(read("@include{other.bib}" + AFTER).titles()).containsExactly("Z");
  }

  @Test
  void ofAFieldThatStandsTwiceTheFirstCountsAndTheOtherIsToldOf() {
    Paper paper =
        read("@article{a, doi = {10.5555/a}, Title = {A, title = B}, title = \"C = {\"}D\", year = 2001,"
                + " title = {E}, DOI={10.5555/b}, year = {2001}}")
            .only();
    assertThat(paper.publication().title()).isEqualTo("A, title = B");
    assertThat(paper.publication().doi()).isEqualTo("10.5555/a");
    assertThat(paper.dropped())
        .containsExactly(
            new Dropped("title = C = {\"}D", "BibTeX field that the entry has before"),
            new Dropped("title = E", "BibTeX field that the entry has before"),
            new Dropped("doi = 10.5555/b", "BibTeX field that the entry has before"));
  }

  @Test
  void whatNoFieldTakesIsDroppedWithAReason() {
    assertThat(read("@article{a, title = {A}, file = {:a.pdf:PDF}, series = {S}}").only().dropped())
        .extracting(Dropped::text)
        .containsExactly("file = :a.pdf:PDF", "series = S");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@article{key,|SURE",
        "% remark\\n@Book {key ,|SURE",
        "@string{a = {b}}|SURE",
        "@article{title = {x}}|SURE",
        "@article(key, title = {x})|SURE",
        "@Test(a, b)|NO",
        "@media screen { a: b }|NO",
        "write to a@b.example {now}|NO",
      })
  void onlyBibtexIsTakenForBibtex(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text.replace("\\n", "\n"))).isEqualTo(recognition);
  }

  @Test
  void jabrefsHeaderAloneIsBibtexWithoutEntries() {
    assertThat(Reading.recognition(reader, "% Encoding: UTF-8\n")).isEqualTo(Recognition.SURE);
    assertThat(read("% Encoding: UTF-8\n").faults())
        .singleElement()
        .asString()
        .contains("has no BibTeX entry");
  }

  @Test
  void aPageThatOffersAnEntryIsNoBibliography() {
    String page = "A sentence of the page that is cited below.\n".repeat(30);
    assertThat(Reading.recognition(reader, page + BEFORE)).isEqualTo(Recognition.NO);
    assertThat(Reading.recognition(reader, page.replace("A sentence", "% A remark") + BEFORE))
        .isEqualTo(Recognition.SURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "@", "@a{", "\"", "@a{b,c={", "}", "#", "@a(", "\\"})
  void hostileTextIsReadInTime(String piece) {
    String text = BEFORE + "@article{b, title = {" + piece.repeat(200_000) + AFTER;
    Reading reading = assertTimeout(Duration.ofSeconds(30), () -> read(text));
    assertThat(reading.titles()).startsWith("A").contains("Z");
  }

  @Test
  void stringsOfStringsDoNotExplode() {
    StringBuilder text = new StringBuilder("@string{a = \"" + "x".repeat(1000) + "\"}\n");
    for (char c = 'b'; c < 'j'; c++) {
      String parts = String.join(" # ", Collections.nCopies(100, String.valueOf((char) (c - 1))));
      text.append("@string{").append(c).append(" = ").append(parts).append("}\n");
    }
    Reading reading = assertTimeout(Duration.ofSeconds(10), () -> read(text + AFTER));
    assertThat(reading.titles()).containsExactly("Z");
    assertThat(reading.faults()).isNotEmpty();
  }

  @Test
  void aHundredThousandAuthorsAreRead() {
    String authors = String.join(" and ", Collections.nCopies(100_000, "Quist, Ada"));
    Paper paper =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> read("@article{a, title={A}, author={" + authors + "}}").only());
    assertThat(paper.publication().author()).hasSize(100_000);
  }

  @Test
  void anEntryThatWaitsForItsParentDoesNotHoldTheFileBack() {
    String orphan = "@inbook{o, title = {O}, crossref = {never}}\n";
    Reading reading =
        read(orphan + "@misc{m, title = {M}}\n".repeat(CrossReferences.MAX_ENTRIES + 2));
    assertThat(reading.titles()).hasSize(CrossReferences.MAX_ENTRIES + 3).startsWith("O", "M");
  }

  @ParameterizedTest
  @CsvSource({
    "'@article{k, title={T}, entrysubtype={magazine}}', article-magazine, ",
    "'@misc{k, title={T}, entrysubtype={preprint}, type={preprint}}', article, preprint",
    "'@misc{k, title={T}, entrysubtype={treaty}}', treaty, ",
    "'@misc{k, title={T}, entrysubtype={unheard}}', document, ",
    "'@article{k, title={T}, type={Review}}', article-journal, review",
    "'@article{k, title={T}, type={Article}}', article-journal, ",
    "'@phdthesis{k, title={T}, type={Master thesis}}', thesis, Master thesis",
  })
  void subtypesAndKindsSayMore(String entry, String type, String genre) {
    var publication = read(entry).only().publication();
    assertThat(publication.type()).isEqualTo(type);
    assertThat(publication.genre()).isEqualTo(genre);
  }
}
