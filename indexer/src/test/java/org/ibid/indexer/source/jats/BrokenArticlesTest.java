package org.ibid.indexer.source.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BrokenArticlesTest {

  private static final String HEAD =
      "<article><front><article-meta><title-group><article-title>Ponds</article-title>"
          + "</title-group></article-meta></front><body>";

  private static Paper paper(String xml) {
    return Articles.paper(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatStandsBeforeAFaultIsKept() {
    Paper paper = paper(HEAD + "\n<sec><title>One</title><p>Deep & wide</p></sec>");
    assertThat(paper.publication().title()).isEqualTo("Ponds");
    assertThat(paper.sections().getFirst().text()).isEqualTo("Deep");
    assertThat(paper.warnings())
        .anyMatch(w -> w.startsWith("The XML is broken at line 2, column 33: "));
  }

  @Test
  void cutFileIsKeptAsFarAsItGoes() {
    String whole = new String(Articles.bytes("numbered.xml"), StandardCharsets.UTF_8);
    Paper paper = paper(whole.substring(0, whole.indexOf("<ref id=\"B4\"")));
    assertThat(paper.references()).hasSize(3);
    assertThat(paper.warnings()).anyMatch(w -> w.contains("What follows was not read."));
  }

  @Test
  void everyCutOfAFileIsAccountedFor() {
    for (String name : List.of("numbered.xml", "author-year.xml", "bmc.xml", "articleset.xml")) {
      byte[] bytes = Articles.bytes(name);
      for (int length = 1; length < bytes.length; length += 41) {
        byte[] cut = java.util.Arrays.copyOf(bytes, length);
        assertThat(Articles.outcomes(cut)).as("%s cut at %d", name, length).isNotEmpty();
      }
    }
  }

  @Test
  void articleWithNothingInItIsRejectedWithThePlace() {
    assertThat(Articles.outcomes("<article>\n<front><article-meta>&&"))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, r -> assertThat(r.why()).startsWith("line 2, column "));
  }

  @Test
  void articlesBeforeAndAfterAFaultAreRead() {
    String good =
        "<article article-type='x'>" + HEAD.substring("<article>".length()) + "</body></article>";
    List<Outcome> outcomes =
        Articles.outcomes(
            "<set>\n"
                + good
                + "\n"
                + HEAD
                + "<p>Half</b>\n</article>\n"
                + good
                + "\n"
                + good
                + "</set>");
    assertThat(outcomes).hasSize(4).allMatch(Outcome.Read.class::isInstance);
    Paper broken = ((Outcome.Read) outcomes.get(1)).paper();
    assertThat(broken.source().record()).isEqualTo(2);
    assertThat(broken.warnings()).anyMatch(w -> w.contains("line 3, "));
    assertThat(((Outcome.Read) outcomes.get(3)).paper().warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- put aside", "<![CDATA[", "<?aside ", "<!-- <p/> <!-- again -->"})
  void whatHasNoEndHidesNoArticle(String opening) {
    String good = HEAD + "<p>" + "It is deep. ".repeat(20_000) + "</p></body></article>\n";
    for (String between : List.of(good + opening + "\n", HEAD + "<p>Half" + opening + "\n")) {
      List<Outcome> outcomes = Articles.outcomes("<set>\n" + between + good + good + "</set>");
      assertThat(outcomes.subList(outcomes.size() - 2, outcomes.size()))
          .allSatisfy(outcome ->
              assertThat(outcome)
                  .isInstanceOfSatisfying(
                      Outcome.Read.class,
                      read ->
                          assertThat(read.paper().sections().getFirst().text()).contains("deep")));
      assertThat(outcomes).anySatisfy(o -> assertThat(o.toString()).contains("line "));
    }
  }

  @Test
  void anArticleThatLostItsEndEndsBeforeTheNext() {
    List<Outcome> outcomes =
        Articles.outcomes("<set>\n" + HEAD + "<p>Half\n" + HEAD + "<p>Deep.</p></body></article>");
    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(2);
    Paper half = ((Outcome.Read) outcomes.getFirst()).paper();
    assertThat(half.sections().getFirst().text()).isEqualTo("Half");
    assertThat(half.warnings())
        .anyMatch(w -> w.contains("line 3, ") && w.contains("another article begins"));
    Paper whole = ((Outcome.Read) outcomes.get(1)).paper();
    assertThat(whole.sections().getFirst().text()).isEqualTo("Deep.");
  }

  @Test
  void articlesThatWerePutIntoACommentAreNone() {
    String good = HEAD + "<p>Deep.</p></body></article>\n";
    assertThat(Articles.outcomes("<set>" + good + "<!-- " + good + " -->" + good + "</set>"))
        .hasSize(2)
        .allSatisfy(outcome ->
            assertThat(outcome)
                .isInstanceOfSatisfying(
                    Outcome.Read.class, read -> assertThat(read.paper().warnings()).isEmpty()));
  }

  @Test
  void anEntityThatAnAttributeLosesIsToldOf() {
    String document =
        "<!DOCTYPE article PUBLIC \"-//NLM\" \"x.dtd\" [<!ENTITY b \"c\">]>\n<!-- a=\"&n;\" -->"
            + HEAD
            + "<p>&amp; &lt;a=\"&eacute;\" <![CDATA[<a b='&x;'>]]>\n<xref rid='a&amp;&#65;&b;\"&beta;'>1</xref>"
            + "</p></body></article>";
    assertThat(paper(document).warnings())
        .contains(
            "Line 3: &b; was left out of the value of an attribute.",
            "Line 3: &beta; was left out of the value of an attribute.")
        .noneMatch(warning -> warning.contains("&x;") || warning.contains("&n;"));
  }

  @Test
  void placeOfASecondFaultCountsAllLines() {
    String broken = HEAD + "<p>Half</b>\n</article>\n";
    List<Outcome> outcomes = Articles.outcomes("<set>\n" + broken + "\n" + broken + "</set>");
    Paper second = ((Outcome.Read) outcomes.get(1)).paper();
    assertThat(second.warnings()).anyMatch(w -> w.contains("line 5, "));
  }

  @Test
  void textThatIsNoXmlIsRejected() {
    assertThat(Articles.outcomes("no article"))
        .singleElement()
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(Articles.outcomes("<set/>"))
        .containsExactly(new Outcome.Rejected("article.xml", "holds no article"));
  }

  @Test
  void undeclaredPrefixesAreNoFault() {
    Paper paper = paper(HEAD + "<p xlink:type='x'><mml:mi>q</mml:mi></p></body></article>");
    assertThat(paper.sections().getFirst().text()).isEqualTo("q");
    assertThat(paper.warnings()).isEmpty();
  }

  @Test
  void wrongEncodingIsReadAndSaid() {
    byte[] bytes =
        ("<?xml version='1.0' encoding='UTF-8'?>" + Articles.xml("<p>café</p>"))
            .getBytes(StandardCharsets.ISO_8859_1);
    Paper paper = Articles.paper(bytes);
    assertThat(paper.sections().getFirst().text()).isEqualTo("café");
    assertThat(paper.warnings()).anyMatch(w -> w.contains("Windows-1252"));
  }

  @Test
  void deepNestingIsBounded() {
    assertThat(Articles.outcomes(HEAD + "<p>" + "<b>".repeat(100_000) + "deep")).hasSize(1);
    Paper paper =
        paper(
            HEAD
                + "<p>"
                + "<b>".repeat(900)
                + "deep"
                + "</b>".repeat(900)
                + "</p></body></article>");
    assertThat(paper.sections().getFirst().text()).isEqualTo("deep");
  }

  @Test
  void longTextsAreBounded() {
    Paper paper = paper(HEAD + "<p>" + "pond ".repeat(4_000_000) + "</p></body></article>");
    assertThat(paper.sections().getFirst().text()).hasSizeLessThan(9_000_000);
    assertThat(paper.warnings())
        .containsExactly("Text behind the first 8388608 characters was not kept.");
  }

  @Test
  void tagWithoutEndIsBounded() {
    String value = "x".repeat(20_000_000);
    assertThat(Articles.outcomes(HEAD + "<p id='" + value + "'/></body></article>"))
        .singleElement()
        .isInstanceOf(Outcome.Read.class);
  }

  @Test
  void manyLinksInOneParagraphAreReadInTime() {
    String body = "<p>" + "<xref ref-type='bibr' rid='r1'>1</xref> (a ".repeat(50_000) + "</p>";
    assertThat(Articles.of(body, Articles.refs(2)).statements()).isNotEmpty();
  }

  @Test
  void brokenStreamIsAnExceptionAfterWhatWasRead() {
    InputStream start =
        new ByteArrayInputStream((HEAD + "<p>Half").getBytes(StandardCharsets.UTF_8));
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    List<Optional<String>> faults = new ArrayList<>();
    ArticleStream stream =
        new ArticleStream(
            new InputStreamReader(new SequenceInputStream(start, broken), StandardCharsets.UTF_8),
            new ArticleStream.Receiver() {
              @Override
              public void article(
                  Element root, boolean isRoot, List<String> warnings, Optional<String> fault) {
                faults.add(fault);
              }

              @Override
              public void fault(String fault) {
                faults.add(Optional.of(fault));
              }
            });
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("disk");
    assertThat(faults).hasSize(1);
  }
}
