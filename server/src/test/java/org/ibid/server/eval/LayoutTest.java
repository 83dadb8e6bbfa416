package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.server.style.CitationStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

  private final CitationStyles styles = new CitationStyles();

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aPageIsTheSameEveryTimeAndItsGoldIsOnIt(Layout layout) throws IOException {
    for (int i = 0; i < 8; i++) {
      GoldArticle article = Articles.named("invented" + i + ".xml");
      Rendered rendered = layout.print(article, styles);

      assertThat(rendered.text()).isEqualTo(layout.print(article, new CitationStyles()).text());
      if (layout != Layout.OCR) {
        String page = Folding.of(rendered.text().replaceAll("-\\R\\s*", ""), Strictness.SOFT);
        assertThat(page).contains(Folding.of(article.publication().title(), Strictness.SOFT));
        rendered
            .entries()
            .forEach(entry -> assertThat(page).contains(Folding.of(entry.text(), Strictness.SOFT)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RECORD", "HARVARD"})
  void numberedMarksKeepTheirReferences(Layout layout) throws IOException {
    Rendered rendered = layout.print(Articles.named("a.xml"), styles);

    assertThat(rendered.marks())
        .extracting(Rendered.ExpectedMark::references)
        .containsExactly(Set.of(0, 1, 2), Set.of(1), Set.of(2));
  }

  @Test
  void anAuthorYearListIsAlphabeticalAndItsMarksFollow() throws IOException {
    Rendered rendered = Layout.HARVARD.print(Articles.named("a.xml"), styles);

    assertThat(rendered.entries())
        .extracting(entry -> entry.gold().author().getFirst().display().split(" ", 2)[0])
        .containsExactly("Abe", "Lind", "Moss");
    assertThat(rendered.marks().get(1).references()).containsExactly(2);
    assertThat(rendered.text()).containsPattern("Lind et al\\. \\(2010\\) saw no effect");
  }

  @Test
  void goldIsReadFromTheXmlWithoutItsDocumentType() throws IOException {
    GoldArticle article = Articles.named("a.xml");

    assertThat(article.publication().doi()).isEqualTo("10.5555/invented.7");
    assertThat(article.publication().page()).isEqualTo("101-109");
    assertThat(article.publication().author())
        .containsExactly(Name.of("Ruiz", "Ana M"), Name.of("Okafor", "Ben"));
    assertThat(article.references().getFirst().publication().doi()).isEqualTo("10.5555/abe.1");
    assertThat(article.references().getLast().printed())
        .isEqualTo("Lind P, Roe S, Abe K. Rest does not help. Pain Lett. 2010;13(1):5–9.");
    assertThat(CitationGold.isFit(article)).isTrue();
  }

  @Test
  void whatAStyleDoesNotPrintIsNoGold() throws IOException {
    GoldReference reference = Articles.named("a.xml").references().getLast();

    var gold =
        PrintedFields.of(
            reference.publication(),
            "Lind, P. et al. Rest does not help. Pain Lett. 13, 5–9 (2010).");

    assertThat(gold.author()).containsExactly(Name.of("Lind", "P"));
    assertThat(gold.issue()).isNull();
    assertThat(gold.page()).isEqualTo("5-9");
  }
}
