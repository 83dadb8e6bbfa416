package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {

  private static Name person(String family, String given) {
    return new Name.Personal(family, given, null);
  }

  private static Paper paper(String byline, String entry) {
    return Pages.paper(
        """
        <!DOCTYPE html><html><head><title>Mice</title></head><body>
        <h1>Swimming lowers pain in old mice</h1>%s
        <h2>Abstract</h2><p>Whether swimming lowers pain in old mice is unknown. Here we show that it does, in forty mice of both sexes that swam for six weeks.</p>
        <h2>Introduction</h2><p>Old mice hurt more than young ones do [1], and nobody knows why that is so [2].</p>
        <h2>References</h2><ol><li>%s</li><li>Moss JH. Running wheels. J Exerc Res. 2008;31:200-212.</li></ol>
        </body></html>
        """
            .formatted(byline, entry));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span class='authors__name'>Ana Ruiz</span><span class='authors__name'>Ben Okafor</span></p>",
        "<div><a class='author' href='#x'>Ana Ruiz</a> <a class='author' href='#y'>Ben Okafor</a></div>",
        "<p><span class='author'>Ana Ruiz</span>, <span class='author'>Ben Okafor</span></p>",
        "<p><span class='author'>Ana Ruiz</span> and <span class='author'>Ben Okafor</span></p>",
        "<ul class='author-list'><li><a href='#x'>Ana Ruiz</a></li><li><a href='#y'>Ben Okafor</a></li></ul>",
        "<ul><li class='contrib'>Ana Ruiz</li>\n<li class='contrib'>&amp; Ben Okafor</li></ul>"
      })
  void authorsThatAStyleSheetSetsApartAreSeveral(String byline) {
    Paper paper = paper(byline, "Abe K. Age and pain. Pain Lett. 2001;4:11-19.");

    assertThat(paper.publication().author())
        .containsExactly(person("Ruiz", "Ana"), person("Okafor", "Ben"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<i class='author'>Abe K</i><i class='author'>Ito T</i>",
        "<a class='bib-author'>Abe K</a> <a class='bib-author'>Ito T</a>",
        "<b class='person'><i class='surname'>Abe</i><i class='given'>K</i></b><b class='person'><i class='surname'>Ito</i><i class='given'>T</i></b>"
      })
  void soAreThoseOfAnEntry(String names) {
    Paper paper = paper("", names + ". Age and pain in the mouse. Pain Lett. 2001;4:11-19.");

    assertThat(paper.references().getFirst().raw()).startsWith("Abe K, Ito T. Age and pain");
    assertThat(paper.references().getFirst().publication().author())
        .containsExactly(person("Abe", "K"), person("Ito", "T"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abe K, Ito T. <i>Age</i> <i>and</i> <i>pain</i> in the mouse. Pain Lett. 2001;4:11-19.",
        "<span class='authors'>Abe K, Ito T</span>. Age and pain in the mouse. Pain Lett. 2001;4:11-19."
      })
  void whatIsNotCalledAPersonStandsAsItIsPrinted(String entry) {
    assertThat(paper("", entry).references().getFirst().raw())
        .isEqualTo("Abe K, Ito T. Age and pain in the mouse. Pain Lett. 2001;4:11-19.");
  }
}
