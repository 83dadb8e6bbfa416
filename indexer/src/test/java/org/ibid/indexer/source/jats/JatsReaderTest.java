package org.ibid.indexer.source.jats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JatsReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"numbered.xml", "author-year.xml", "bmc.xml", "articleset.xml"})
  void articlesAreRecognisedByTheirContent(String name) {
    assertThat(new JatsReader().recognises(Head.of(Articles.bytes(name))))
        .isEqualTo(Recognition.SURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><article><p>front-page journal-meta</p></article></html>",
        "<article xmlns=\"http://docbook.org/ns/docbook\"><title>Docbook</title></article>",
        "<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>",
        "The <article> article-meta as a text",
        ""
      })
  void otherFilesAreNot(String text) {
    Head head = Head.of(text.getBytes(StandardCharsets.UTF_8));
    assertThat(new JatsReader().recognises(head)).isEqualTo(Recognition.NO);
  }

  @Test
  void frontMatterIsReadIntoFields() {
    Publication paper = Articles.named("numbered.xml").publication();
    assertThat(paper.title()).isEqualTo("Swimming and the lumbar cord: a study in newts");
    assertThat(paper.author())
        .containsExactly(
            new Name.Personal("de Wit", "Anna M.", "Jr"),
            Name.of("Sato", "Ken"),
            Name.literal("The Newt Pain Group"));
    assertThat(paper.issued()).as("the earliest year of publication").isEqualTo(2019);
    assertThat(paper.containerTitle()).isEqualTo("Annals of Made-Up Medicine");
    assertThat(List.of(paper.volume(), paper.issue(), paper.page()))
        .containsExactly("17", "2", "101-109");
    assertThat(List.of(paper.doi(), paper.pmid(), paper.pmcid(), paper.issn()))
        .containsExactly("10.5555/amm.2019.17", "99000001", "PMC9900001", "1234-5679");
    assertThat(List.of(paper.publisher(), paper.publisherPlace(), paper.language()))
        .containsExactly("Lantern Press", "Leiden", "en");
    assertThat(paper.type()).isEqualTo("article-journal");
    assertThat(paper.genre()).as("it stands under Review").isEqualTo("review");
  }

  @Test
  void abstractKeepsItsLabelsAndNoOtherAbstract() {
    Paper paper = Articles.named("numbered.xml");
    assertThat(paper.abstractText())
        .isEqualTo("Background: Newts swim 1.\n\nResults: They felt better.\n\nAll of them did.");
    assertThat(paper.dropped())
        .contains(
            new Dropped("A newt in a pond.", "other abstract: graphical"),
            new Dropped("Salamanders zwemmen.", "translated abstract"));
  }

  @Test
  void keywordsAndAbbreviationsAreReadInTheLanguageOfTheArticle() {
    Paper paper = Articles.named("numbered.xml");
    assertThat(paper.keyword()).containsExactly("newts", "swimming therapy");
    assertThat(paper.abbreviations())
        .containsEntry("VAS", "visual analogue scale")
        .containsEntry("SCI", "spinal cord injury");
    assertThat(paper.related()).extracting(Publication::doi).containsExactly("10.5555/amm.2018.3");
  }

  @Test
  void sectionsKeepTheirOrderLevelAndParagraphs() {
    Paper paper = Articles.named("numbered.xml");
    assertThat(paper.sections())
        .extracting(Section::heading)
        .containsExactly(
            "", "Introduction", "Methods", "Ponds", "Acknowledgements", "Footnotes", "Appendix A");
    assertThat(paper.sections()).extracting(Section::level).startsWith(null, 1, 1, 2, 1);
    assertThat(paper.sections().get(1).text())
        .contains("[1, 3–6]. It returns on land2, and")
        .endsWith("Three things count:\n\nwarmth;\n\ndepth (Fig. 1).\n\nAll matter.");
    assertThat(paper.sections().get(3).text()).contains("The dose was d=2 laps, or .", "Key point");
  }

  @Test
  void whatIsInNoFieldIsDroppedWithAReason() {
    assertThat(Articles.named("numbered.xml").dropped())
        .contains(
            new Dropped("Pond Institute, Leiden", "affiliation"),
            new Dropped("Figure 1 A newt, after 2.", "figure caption"),
            new Dropped("Table 1 Ponds.", "table caption"),
            new Dropped("small 4", "table"),
            new Dropped("By area.", "table note"),
            new Dropped("eq1.gif", "formula that is an image"),
            new Dropped("Made freely available.", "licence"))
        .extracting(Dropped::why)
        .contains("other contributor", "other text: reviewer-report", "translated keywords");
  }

  @Test
  void marksAreThePrintedCharactersWithTheirRangesExpanded() {
    assertThat(Articles.marks(Articles.named("numbered.xml")))
        .containsExactly(
            "1 -> 1", "[1, 3–6] -> 1 3 4 5 6", "2 -> 2", "[4, 5] -> 4 5", "[5] -> 5", "[6] -> 6");
  }

  @Test
  void marksByNameAndYearTakeTheirParenthesisOrTheNamesBeforeIt() {
    assertThat(Articles.marks(Articles.named("author-year.xml")))
        .containsExactly(
            "(Kami et al., 2016; Lee, 2010a, b) -> 1 2 3",
            "Kami et al. (2016) -> 1",
            "Lee 2010a -> 2",
            "Lee (2010b) -> 3",
            "Gone (1900) -> ");
  }

  @Test
  void referencesHaveTheFieldsOfTheirMarkup() {
    Paper paper = Articles.named("numbered.xml");
    Publication first = paper.references().getFirst().publication();
    assertThat(first.author()).containsExactly(Name.of("Kami", "K"), Name.of("Tajima", "F"));
    assertThat(first.etAl()).isTrue();
    assertThat(first.title()).isEqualTo("Exercise in ponds");
    assertThat(List.of(first.volume(), first.issue(), first.page(), first.doi(), first.pmid()))
        .containsExactly("5", "3", "12-19", "10.5555/jmup.5.12", "99000002");
    assertThat(paper.references())
        .extracting(reference -> reference.publication().type())
        .containsExactly(
            "article-journal",
            "article-journal",
            "book",
            "article-journal",
            "article-journal",
            "thesis");
    assertThat(paper.references().get(2).publication().title()).isEqualTo("Handbook of Ponds");
    assertThat(paper.references().get(2).publication().editor())
        .containsExactly(Name.of("Moss", "P"));
  }

  @Test
  void rawIsThePrintedEntryOrPutTogetherFromTheFields() {
    assertThat(Articles.named("numbered.xml").references())
        .extracting(Reference::raw)
        .contains(
            "Kami K, Tajima F, et al. Exercise in ponds. J Made Up Pain. 2016;5(3):12-19."
                + " doi:10.5555/jmup.5.12.",
            "Lee J. Water, and then land. Pond Sci. 2011b;7:e44. doi: 10.5555/ps.7.44",
            "Rush, B. Newts at night. PhD thesis, Pond University, 2008.");
  }

  @Test
  void unmarkedReferencesAreReadFromTheirCharactersWithLessConfidence() {
    Paper paper = Articles.named("numbered.xml");
    Reference plain = paper.references().get(3);
    assertThat(plain.publication().title()).isEqualTo("Sand and its newts");
    assertThat(plain.publication().author())
        .containsExactly(Name.of("Green", "T"), Name.of("Brown", "S"));
    Reference mixed = paper.references().get(4);
    assertThat(mixed.publication().author())
        .containsExactly(Name.of("Ode", "W"), Name.of("Reed", "P"));
    assertThat(mixed.publication().title()).isEqualTo("Reeds in wind");
    assertThat(mixed.confidence().get("author")).isLessThan(mixed.confidence().get("title"));
  }

  @Test
  void aBodyIsTheAuthorOfAnEntryOfBmc() {
    String bmc =
        new String(Articles.bytes("bmc.xml"), java.nio.charset.StandardCharsets.UTF_8)
            .replace(
                "<aug><au><snm>Moss</snm><fnm>P</fnm></au></aug>",
                "<insg><ins><p>Pond Society</p></ins></insg>");
    Paper paper = Articles.paper(bmc.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(paper.references().getLast().publication().author())
        .containsExactly(Name.literal("Pond Society"));
  }

  @Test
  void olderDtdOfBmcIsReadTheSame() {
    Paper paper = Articles.named("bmc.xml");
    assertThat(paper.id()).isEqualTo("10.5555/1999-0000-1-2");
    assertThat(paper.publication().author())
        .containsExactly(Name.of("Frog", "Tess Q"), Name.literal("The Pond Walkers"));
    assertThat(paper.publication().issued()).isEqualTo(2012);
    assertThat(paper.publication().genre()).isEqualTo("review");
    assertThat(paper.abstractText()).isEqualTo("Background: Frogs walk.");
    assertThat(paper.abbreviations()).containsEntry("RR", "relative risk");
    assertThat(Articles.marks(paper)).containsExactly("[1, 2] -> 1 2", "[2] -> 2", "[3] -> 3");
    assertThat(paper.references())
        .extracting(reference -> reference.publication().title())
        .containsExactly("Long walks", "Sand and its newts", "The Book of Ponds");
    assertThat(paper.references()).extracting(Reference::label).containsExactly("1", "2", "3");
  }

  @Test
  void eachArticleOfASetIsARecord() {
    assertThat(Articles.outcomes(Articles.bytes("articleset.xml")))
        .extracting(outcome -> ((Outcome.Read) outcome).paper().source().record())
        .containsExactly(1, 2);
    assertThat(Articles.named("numbered.xml").source().record()).isZero();
  }

  @Test
  void knownNamesOfCharactersAreThoseCharactersAndOthersStayAsPrinted() {
    Paper paper = Articles.of("<p>caf&eacute;&nbsp;&alpha;&ndash;&lsqb; &nosuch;</p>");
    assertThat(paper.sections().getFirst().text()).isEqualTo("café α–[ &nosuch;");
    assertThat(paper.warnings())
        .containsExactly("Characters without a known name stay as printed: nosuch.");
  }

  @Test
  void entitiesThatAFileDeclaresAreNotExpanded() {
    String bomb =
        "<!DOCTYPE article [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY file SYSTEM \"file:///etc/hostname\">]>";
    Paper paper =
        Articles.paper(
            (bomb + Articles.xml("<p>&b; and &file;</p>")).getBytes(StandardCharsets.UTF_8));
    assertThat(paper.sections().getFirst().text()).isEqualTo("&b; and &file;");
    assertThat(paper.warnings())
        .contains("The file declares entities, which are not expanded: a, b, file.");
  }

  @Test
  void linksThatOnlyTextHasAreFoundWhereAnArticleLinksNone() {
    String[] refs = Articles.refs(3);
    Paper paper = Articles.of("<p>Ponds (Authora, 2001) and newts (Authorc, 2001).</p>", refs);
    assertThat(Articles.marks(paper))
        .containsExactly("(Authora, 2001) -> 1", "(Authorc, 2001) -> 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in ponds<sup>#1#,#3#</sup>.                | 1,3 -> 1 3",
        "in ponds [#1#–#4#].                        | [1–4] -> 1 2 3 4",
        "in ponds [#1#]–[#4#].                      | [1]–[4] -> 1 2 3 4",
        "in ponds [#1#, #2#], [#4#].                | [1, 2] -> 1 2; [4] -> 4",
        "in ponds (#1# and #4#).                    | (1 and 4) -> 1 4",
        "in ponds [#1#, 2, #4#].                    | [1, 2, 4] -> 1 2 4",
        "in ponds [#1#–3].                          | [1–3] -> 1 2 3",
        "in ponds [<xref rid='r1 r2 r3'>1–3</xref>].| [1–3] -> 1 2 3",
        "in ponds [<xref rid='r1 r3'>1–3</xref>].   | [1–3] -> 1 2 3",
        "<xref ref-type='fig' rid='f9'>Fig. 1</xref> shows [#2#]. | [2] -> 2",
        "in ponds #1#<xref ref-type='bibr' rid='r2'/>–#4#. | 1–4 -> 1 2 3 4",
        "in ponds [#[2]#].                          | [[2]] -> 2",
      })
  void linksPrintedAsOneMarkAreOne(String text, String marks) {
    String tagged =
        text.replaceAll("#(\\[?)(\\d)(]?)#", "<xref ref-type='bibr' rid='r$2'>$1$2$3</xref>");
    Paper paper = Articles.of("<p>Newts " + tagged + "</p>", Articles.refs(5));
    assertThat(String.join("; ", Articles.marks(paper))).isEqualTo(marks);
  }

  @Test
  void labelsThatRepeatGiveWayToPositions() {
    String first =
        "<ref id='a'><label>1</label><mixed-citation>One A. Pond. 2001.</mixed-citation></ref>";
    String second =
        "<ref id='b'><label>1</label><mixed-citation>Two B. Lake. 2002.</mixed-citation></ref>";
    Paper paper = Articles.of("<p>Text.</p>", first, second);
    assertThat(paper.references()).extracting(Reference::id).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        "<volume>16(2)</volume> # 16 # 2",
        "<volume>16(Suppl. 1</volume> # 16 # Suppl. 1",
        "<volume>16</volume><bold>(2)</bold>, <fpage>4</fpage> # 16 # 2",
        "<volume>16</volume> (2), <fpage>4</fpage> # 16 # 2",
        "<volume>16</volume> (1983) # 16 # -",
        "<volume>16</volume>(<issue>2</issue>) # 16 # 2",
        "<volume>16</volume>(<issue>10</issue><supplement>Suppl</supplement>) # 16 # 10 Suppl",
        "<volume>16</volume><supplement>Suppl 1</supplement> # 16 # Suppl 1"
      })
  void anIssueWithoutAnElementIsThatBehindTheVolume(String markup, String volume, String issue) {
    String ref =
        "<ref id='a'><mixed-citation><name><surname>One</surname></name>. <article-title>Pond"
            + "</article-title>, <source>P</source> "
            + markup
            + "; <year>2001</year></mixed-citation></ref>";
    Publication read = Articles.of("<p>Text.</p>", ref).references().getFirst().publication();
    assertThat(read.volume()).isEqualTo(volume);
    assertThat(read.issue()).isEqualTo(issue);
  }

  @Test
  void entryOfSeveralWorksIsOneReferenceWithAllOfThemInItsText() {
    String ref =
        "<ref id='a'><label>1</label><mixed-citation><name><surname>One</surname></name>. "
            + "<article-title>Pond</article-title>, <source>P</source>; <year>2001</year></mixed-citation>"
            + "<mixed-citation><name><surname>Two</surname></name>. <article-title>Lake</article-title>, "
            + "<source>L</source>; <year>2002</year></mixed-citation></ref>";
    Paper paper = Articles.of("<p>Text.</p>", ref);
    assertThat(paper.references()).hasSize(1);
    assertThat(paper.references().getFirst().raw())
        .isEqualTo("One. Pond, P; 2001 Two. Lake, L; 2002");
    assertThat(paper.references().getFirst().publication().title()).isEqualTo("Pond");
    assertThat(paper.warnings())
        .anyMatch(w -> w.toLowerCase(Locale.ROOT).contains("several works"));
  }
}
