package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryListsTest {

  private static final String ONE =
      "Abe K, Ito T. Age and pain in the mouse. Pain Lett. 2001;4:11-9.";
  private static final String TWO =
      "Moss JH. Running wheels and mice. J Exerc Res. 2008;31:200-12.";
  private static final String THREE = "Lind P, Roe S. Rest does not help. Pain Lett. 2010;13:1-5.";

  private static Paper paper(String text, String list) {
    return Pages.paper(
        "<!DOCTYPE html><html><head><title>Mice</title></head><body>"
            + "<h1>Swimming lowers pain in old mice</h1><h2>Introduction</h2>"
            + text
            + list
            + "</body></html>");
  }

  private static List<String> entries(Paper paper) {
    return paper.references().stream().map(Reference::raw).toList();
  }

  private static List<String> cited(Paper paper) {
    return paper.statements().stream()
        .flatMap(statement -> statement.citations().stream())
        .map(Citation::references)
        .map(ids -> String.join(" ", ids))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h2>References</h2>", "<p><b>References</b></p>", "<hr>"})
  void paragraphsAboveAListOfParagraphsAreText(String border) {
    Paper paper =
        paper(
            "<p>Old mice hurt in 2001 (<a href='#b1'>1</a>).</p><p>Rest leaves it so (<a href='#b3'>3</a>).</p>",
            border
                + "<p id='b1'>1. %s</p><p>2. %s</p><p id='b3'>3. %s</p>"
                    .formatted(ONE, TWO, THREE));

    assertThat(entries(paper)).containsExactly(ONE, TWO, THREE);
    assertThat(cited(paper)).containsExactly("1", "3");
  }

  @Test
  void paragraphsBehindTheLastLinkedThatLookLikeEntriesAreEntries() {
    Paper paper =
        paper(
            "<p>Old mice hurt (<a href='#b1'>1</a>, <a href='#b2'>2</a>).</p>",
            "<h2>References</h2><p id='b1'>1. %s</p><p id='b2'>2. %s</p><p>3. %s</p><p>Copyright of mice.</p>"
                .formatted(ONE, TWO, THREE));

    assertThat(entries(paper)).containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>10001. %s</p><p>10002. %s</p><p>123456. %s</p>",
        "<dl><dt>[10001]</dt><dd>%s</dd><dt>[10002]</dt><dd>%s</dd><dt>[123456]</dt><dd>%s</dd></dl>"
      })
  void numbersOfLongBibliographiesAreLabels(String list) {
    Paper paper =
        paper(
            "<p>Old mice hurt [10001]. Rest leaves it so [10002, 123456], of [10000, 20000] mice.</p>",
            "<h2>References</h2>" + list.formatted(ONE, TWO, THREE));

    assertThat(entries(paper)).containsExactly(ONE, TWO, THREE);
    assertThat(cited(paper)).containsExactly("10001", "10002 123456");
  }
}
