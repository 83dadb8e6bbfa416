package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledXmlTest {

  @TempDir private Path folder;

  private List<LabelledReference> read(String name, String xml) throws IOException {
    return LabelledXml.in(Files.writeString(folder.resolve(name), xml));
  }

  @Test
  void readsAnyStylesLabels() throws IOException {
    LabelledReference reference =
        read(
                "good.xml",
                """
                <dataset><sequence>
                  <citation-number>4.</citation-number>
                  <author>Orr, P., &amp; Vale, S.</author>
                  <date>(2014).</date>
                  <title>Warm sand.</title>
                  <journal>Shore Biology,</journal>
                  <volume>6(2),</volume>
                  <pages>pp. 48–56.</pages>
                </sequence></dataset>\
                """)
            .getFirst();
    assertThat(reference.corpus()).isEqualTo("AnyStyle good");
    assertThat(reference.raw())
        .isEqualTo("Orr, P., & Vale, S. (2014). Warm sand. Shore Biology, 6(2), pp. 48–56.");
    assertThat(reference.authors()).isEqualTo("Orr, P., & Vale, S.");
    Publication gold = reference.gold();
    assertThat(gold.title()).isEqualTo("Warm sand");
    assertThat(gold.containerTitle()).isEqualTo("Shore Biology");
    assertThat(gold.issued()).isEqualTo(2014);
    assertThat(gold.volume()).isEqualTo("6");
    assertThat(gold.issue()).isEqualTo("2");
    assertThat(gold.page()).isEqualTo("48–56");
  }

  @Test
  void readsTheLabelsOfTei() throws IOException {
    LabelledReference reference =
        read(
                "x.tei.xml",
                """
                <TEI><bibl><author>Orr P, Vale S</author>. <title level="a">Warm<lb/>sand</title>.
                <title level="j">Shore Biol</title> <date when="2014">2014</date>;<biblScope
                unit="volume">6</biblScope>(<biblScope type="issue">2</biblScope>):<biblScope
                unit="page">48-56</biblScope>. <idno type="DOI">10.1000/S.1</idno></bibl></TEI>\
                """)
            .getFirst();
    assertThat(reference.raw())
        .isEqualTo("Orr P, Vale S. Warm sand. Shore Biol 2014;6(2):48-56. 10.1000/S.1");
    Publication gold = reference.gold();
    assertThat(gold.title()).isEqualTo("Warm sand");
    assertThat(gold.containerTitle()).isEqualTo("Shore Biol");
    assertThat(gold.volume()).isEqualTo("6");
    assertThat(gold.issue()).isEqualTo("2");
    assertThat(gold.page()).isEqualTo("48-56");
    assertThat(gold.doi()).isEqualTo("10.1000/s.1");
  }

  @Test
  void aBookIsItsOwnTitle() throws IOException {
    Publication gold =
        read("b.xml", "<citations><bibl><title level=\"m\">Tides</title></bibl></citations>")
            .getFirst()
            .gold();
    assertThat(gold.title()).isEqualTo("Tides");
    assertThat(gold.containerTitle()).isNull();
  }

  @Test
  void keepsWhatStandsBeforeAFault() throws IOException {
    assertThat(read("f.xml", "<a><bibl><date>1999</date></bibl><bibl><date>2000</a>")).hasSize(1);
  }

  @Test
  void aListWithoutFieldsIsNone() throws IOException {
    assertThat(read("s.xml", "<a><bibl><label>1</label> Orr P. Sand.</bibl></a>")).isEmpty();
  }

  @Test
  void entitiesOfTheOutsideAreNotFetched() throws IOException {
    String xml = "<!DOCTYPE a SYSTEM \"file:///nowhere\"><a><bibl><date>1999</date></bibl></a>";
    assertThat(read("e.xml", xml)).hasSizeLessThanOrEqualTo(1);
  }
}
