package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.junit.jupiter.api.Test;

/** Pages of the same kinds with other habits and other words. */
class OtherPagesTest {

  @Test
  void titleIsFoundBelowAnyRowOfButtons() {
    Outline outline = Pages.madeUp("library-record");
    assertThat(outline.publication().title())
        .isEqualTo("Dual tasks and falls: what thirty years of walking while talking have shown");
    assertThat(Pages.authors(outline))
        .containsExactly("Kovalenko Marta", "D'Aubigny Jean-Luc", "O'Dowd Siobhan");
    assertThat(outline.publication().issued()).isEqualTo(2016);
    assertThat(Pages.content(outline))
        .doesNotContain("Permalink", "portal", "ollapse", "My Library");
  }

  @Test
  void recordsWithAuthorsTwiceInTheirCitationLineAreRead() {
    Outline outline = Pages.madeUp("library-record");
    assertThat(outline.related())
        .extracting(Publication::containerTitle)
        .containsExactly("Age Notes", "J Mot Lett");
    assertThat(outline.related()).extracting(Publication::issued).containsExactly(2011, 2003);
    assertThat(outline.related().getFirst().author()).hasSize(3);
  }

  @Test
  void searchEngineThatSaysWhereAPaperWasPublishedGivesJournalAndYear() {
    Outline outline = Pages.madeUp("search-engine");
    assertThat(outline.publication().title())
        .isEqualTo("The long shadow of drought: legacy effects in grasslands");
    assertThat(outline.publication().containerTitle()).isEqualTo("Ecology Notes");
    assertThat(outline.publication().issued()).isEqualTo(2014);
    assertThat(outline.sections()).isEmpty();
    assertThat(outline.related()).hasSize(2);
  }

  @Test
  void talkOfLoginsAndAppsIsInNoField() {
    Outline outline = Pages.madeUp("app-and-login");
    assertThat(outline.abstractText()).endsWith("Grip strength is a cheap test of risk.");
    assertThat(outline.publication().title()).startsWith("Handgrip strength and delirium");
    assertThat(outline.related()).hasSize(2);
    assertThat(Pages.content(outline)).doesNotContain("login", "librarian", "privacy", "app\n");
  }

  @Test
  void headsOfPrintedPagesAreTakenOutOfListsAndParagraphs() {
    Outline outline = Pages.madeUp("running-heads");
    assertThat(outline.publication().title()).isEqualTo("Cryotherapy After Muscle Injury");
    assertThat(outline.sections()).extracting(Section::heading).hasSize(3);
    assertThat(outline.sections().get(1).text())
        .contains("made worse by long applications without compression.")
        .doesNotContain("Thermal", "31", "32");
  }

  @Test
  void titleThatWrapsAboveTheAuthorsIsWhole() {
    Outline outline = Pages.madeUp("wrapped-title");
    assertThat(outline.publication().title())
        .isEqualTo("Napping At Work And Reaction Time: A Crossover Trial In Bus Depots");
    assertThat(Pages.authors(outline)).containsExactly("Nyström Ebba", "Ricci Paolo", "Aziz Tariq");
    assertThat(outline.entries()).hasSize(3);
    assertThat(outline.entries().getLast().raw()).endsWith("2010; 9: 1-2.");
  }

  @Test
  void authorsOneALineAndUnnumberedWrappedReferencesAreRead() {
    Outline outline = Pages.madeUp("author-year");
    assertThat(Pages.authors(outline))
        .containsExactly("Zhang Lei", "Okeke Amara", "Ramírez-Vega Sofía");
    assertThat(outline.entries()).hasSize(5).allSatisfy(e -> assertThat(e.label()).isNull());
    assertThat(outline.entries().getFirst().raw()).contains("in shallow lagoons");
    assertThat(outline.entries().getLast().raw()).endsWith("Geneva: WRC.");
  }
}
