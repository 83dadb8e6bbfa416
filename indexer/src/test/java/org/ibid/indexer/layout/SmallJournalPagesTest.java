package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallJournalPagesTest {

  private static final String TEXT =
      "Abstract\n\nGoats that climb eat more bark than goats that stay below, and grow as fast.\n";

  private static Outline read(String head) {
    return new PlainTextLayout().read(head + "\n" + TEXT);
  }

  @Test
  void paperBeginsBelowTheSitesLinksAtItsJournal() {
    Publication paper =
        read("""
        Track Your Article
        Journal Menu
        Most Viewed
        Sheep and fences
        International Journal of Goats
        Volume 4 | Issue 1 | Pages 5-9 | 2018
        Climbing and the diet of mountain goats in dry winters
        Rosa Lind1*, Omar Diallo2
        """)
            .publication();
    assertThat(paper.title()).isEqualTo("Climbing and the diet of mountain goats in dry winters");
    assertThat(paper.containerTitle()).isEqualTo("International Journal of Goats");
    assertThat(paper.page()).isEqualTo("5-9");
  }

  @Test
  void authorsWithThePlaceOfWorkBelowEachAreAllRead() {
    Outline outline =
        read(
            """
            Home / Archives / Vol. 3 No. 1 (2017) / Articles

            Climbing and the diet of mountain goats in dry winters

            Rosa Lind

            Department of Herds, Upland University, Norway

            Omar Diallo

            Department of Herds, Upland University, Norway
            """);
    assertThat(Pages.authors(outline)).containsExactly("Lind Rosa", "Diallo Omar");
    assertThat(outline.publication().volume()).isEqualTo("3");
    assertThat(outline.publication().issue()).isEqualTo("1");
  }

  @Test
  void titleQuotedBeforeTheJournalIsTheTitle() {
    assertThat(
            read("""
            Upland Papers Of Animal Life

            Bark And The Diet Of Goats

            How to Cite

            Lind, R. (2017). Bark And The Diet Of Goats. Upland Papers Of Animal Life, 3(1), 5–9.
            """)
                .publication()
                .title())
        .isEqualTo("Bark And The Diet Of Goats");
  }

  @Test
  void tabsAboveThePaperOpenNoSections() {
    Outline outline =
        read(
            """
              • Abstract

              • Introduction

              • References (12)

            Journal of Bark

            Volume 9, 3 May 2019, 104233

            Climbing and the diet of mountain goats in dry winters

            Author links open overlay panel Rosa Lind a b, Omar Diallo c
            """);
    assertThat(outline.sections()).isEmpty();
    assertThat(outline.publication().page()).isEqualTo("104233");
    assertThat(Pages.authors(outline)).containsExactly("Lind Rosa", "Diallo Omar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOME   ABOUT   LOGIN   CURRENT", "首页 期刊 登录", "高级检索 | 帮助 | 退出"})
  void rowsOfLinksAreNoTitles(String row) {
    assertThat(MenuRow.is(row)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Home care and walking", "骨质疏松 与 跌倒，一项研究", "Knee | hip"})
  void titlesAreNoRowsOfLinks(String title) {
    assertThat(MenuRow.is(title)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "References (38), References",
    "参考文献（6条）, 参考文献",
    "相似文献 [12], 相似文献",
    "Methods (pilot), Methods (pilot)"
  })
  void countBehindANameIsCut(String printed, String name) {
    assertThat(Count.cut(printed)).isEqualTo(name);
  }

  @Test
  void journalOnABulletAndItsDateBelowAnEmptyOneAreOneLine() {
    assertThat(
            read("""
            • Herd Rep

            •
            . 2021 Nov;41(3):10-22.

            Climbing and the diet of mountain goats in dry winters
            """)
                .publication()
                .containerTitle())
        .isEqualTo("Herd Rep");
  }
}
