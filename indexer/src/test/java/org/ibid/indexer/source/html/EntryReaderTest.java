package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ReferenceParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

  private static Reference read(String entry) {
    Element item = Jsoup.parse("<ol><li>" + entry + "</li></ol>").expectFirst("li");
    EntryReader reader = new EntryReader(new ReferenceParser());
    EntryReader.Entry read = reader.entry(item, 1);
    return reader.reference(read, "1", read.label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Abe K. <b>In Norway, mice swim for six weeks.</b> Pain Lett. 2001;4:5-9. # In Norway, mice swim for six weeks # Pain Lett",
        "Abe K. <b>10 years of swimming mice.</b> Pain Lett. 2001;4:5-9. # 10 years of swimming mice # Pain Lett",
        "[1] Abe K. <b>The trial in Oslo and Bergen.</b> Pain Lett. 2001;4:5-9. # The trial in Oslo and Bergen # Pain Lett"
      })
  void aBoldTitleIsWholeAndNoPartOfItIsAHost(String entry, String title, String host) {
    Reference reference = read(entry);

    assertThat(reference.publication().title()).isEqualTo(title);
    assertThat(reference.publication().containerTitle()).isEqualTo(host);
    assertThat(reference.publication().type()).isEqualTo("article-journal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Abe K (2001) Mice that swim. Pain Lett 4: 5-9 (in Chinese with English abstract).",
        "Abe K (2001) Mice that swim. Pain Lett 4: 5-9 (in Chinese with English abstract)..",
        "Abe K (2001) Mice that swim. Pain Lett 4: 5-9 (In Norwegian)"
      })
  void itsLanguageIsNoFieldOfAnEntry(String entry) {
    Reference reference = read(entry);

    assertThat(reference.publication().volume()).isEqualTo("4");
    assertThat(reference.publication().page()).isEqualTo("5-9");
    assertThat(reference.raw()).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Abe K. Mice. Pain Lett. 2001;4:5-9. [<a href='/x'>View article</a>]",
        "Abe K. Mice. Pain Lett. 2001;4:5-9. (<a href='/x'>CrossRef</a>, <a href='/y'>PubMed</a>)"
      })
  void bracketsWhoseLinksWereLeftOutGoToo(String entry) {
    assertThat(read(entry).raw()).isEqualTo("Abe K. Mice. Pain Lett. 2001;4:5-9.");
  }

  @Test
  void personsTitleAndJournalInBlocksOfTheirOwnAreToldApart() {
    Reference reference =
        read(
            "<div class='author'>Abe K</div><div class='author'>Ito T</div>"
                + "<div>Mice that swim for weeks</div><div>Pain Lett. 2001;4:5-9.</div>");

    assertThat(reference.publication().author()).hasSize(2);
    assertThat(reference.publication().title()).isEqualTo("Mice that swim for weeks");
    assertThat(reference.raw())
        .isEqualTo("Abe K, Ito T Mice that swim for weeks Pain Lett. 2001;4:5-9.");
  }
}
