package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.GoldArticle.Author;
import org.ibid.server.eval.GoldArticle.Mark;
import org.junit.jupiter.api.Test;

class BmcArticleTest {

  private static final String ARTICLE =
      """
      <art><ui>1</ui><ji>1999-0000</ji><fm><dochead>Review</dochead><bibl>
        <title><p>Walking <it>to</it> the pond</p></title>
        <aug><au id="A1"><snm>Frog</snm><mi>Q</mi><fnm>Tess</fnm><insr iid="I2"/></au>
          <au><cnm>Pond Walkers</cnm></au></aug>
        <insg><ins id="I1"><p>Pond House</p></ins><ins id="I2"><p>Sand House</p></ins></insg>
        <source>Pond Trials</source><pubdate>2015</pubdate><volume>1</volume><issue>2</issue>
        <fpage>30</fpage><xrefbib><pubidlist><pubid idtype="doi">10.5555/A.1</pubid>
        <pubid idtype="pmpid">7</pubid></pubidlist></xrefbib></bibl>
        <history><pub><date><day>1</day><month>1</month><year>2014</year></date></pub></history>
        <kwdg><kwd>Walking</kwd></kwdg>
        <abs><sec><st><p>Abstract</p></st><sec><st><p>Background</p></st><p>Frogs walk.</p></sec>
        </sec></abs></fm>
      <bdy><sec><st><p>Methods</p></st><p>They walk <abbrgrp><abbr bid="B1">1</abbr></abbrgrp>-<abbrgrp>
        <abbr bid="B3">3</abbr></abbrgrp>, newts too <abbrgrp><abbr bid="B3">3</abbr><abbr bid="B1">1</abbr></abbrgrp>.</p>
        <fig id="F1"><title><p>Figure 1</p></title><caption><p>A pond</p></caption></fig></sec></bdy>
      <bm><refgrp>
        <bibl id="B1"><title><p>Long walks</p></title><aug><au><snm>Toad</snm><fnm>A</fnm></au><etal/></aug>
          <source>Pond J</source><pubdate>2001</pubdate><volume>4</volume><fpage>5</fpage><lpage>9</lpage>
          <xrefbib><pubidlist><pubid idtype="doi">10.5555/1(2001/3)</pubid></pubidlist></xrefbib></bibl>
        <bibl id="B2"><note>Green T. Sand. J Dry Land. 2003;12:55.</note></bibl>
        <bibl id="B3"><insg><ins><p>Pond Society</p></ins></insg><source>Ponds</source>
          <publisher>Lantern, Delft</publisher><pubdate>1998</pubdate></bibl>
      </refgrp></bm></art>
      """;

  private static GoldArticle article() throws IOException {
    return JatsArticle.read("a.xml", ARTICLE.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFrontMatterIsWhatThePagePrints() throws IOException {
    assertThat(article().publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Walking to the pond")
                .author(List.of(Name.of("Frog", "Tess Q"), Name.literal("Pond Walkers")))
                .issued(2014)
                .containerTitle("Pond Trials")
                .volume("1")
                .issue("2")
                .page("30")
                .doi("10.5555/a.1")
                .pmid("7")
                .build());
    assertThat(article().byline())
        .extracting(Author::affiliations)
        .containsExactly(List.of(1), List.of());
    assertThat(article().affiliations()).containsExactly("Pond House", "Sand House");
    assertThat(article().keywords()).containsExactly("Walking");
    assertThat(article().abstractParagraphs().getFirst().label()).isEqualTo("Background");
  }

  @Test
  void anEntryHasItsFieldsOrItsNote() throws IOException {
    List<GoldReference> references = article().references();
    assertThat(references).extracting(GoldReference::id).containsExactly("B1", "B2", "B3");
    Publication first = references.getFirst().publication();
    assertThat(first.title()).isEqualTo("Long walks");
    assertThat(first.author()).containsExactly(Name.of("Toad", "A"));
    assertThat(first.etAl()).isTrue();
    assertThat(first.page()).isEqualTo("5-9");
    assertThat(first.doi()).isEqualTo("10.5555/1(2001/3)");
    assertThat(references.get(1).printed()).isEqualTo("Green T. Sand. J Dry Land. 2003;12:55.");
    Publication book = references.get(2).publication();
    assertThat(book.title()).isEqualTo("Ponds");
    assertThat(book.author()).containsExactly(Name.literal("Pond Society"));
  }

  @Test
  void marksNameTheirEntriesAndThoseBetween() throws IOException {
    assertThat(article().marks())
        .extracting(Mark::references)
        .containsExactly(List.of(0, 1, 2), List.of(2, 0));
    assertThat(article().sections().getFirst().heading()).isEqualTo("Methods");
  }
}
