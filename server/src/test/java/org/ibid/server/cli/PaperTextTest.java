package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.junit.jupiter.api.Test;

class PaperTextTest {

  private static final Screen SCREEN = new Screen(false, false, 100, false);

  private static Paper.Builder paper() {
    return Paper.builder(new Paper.Source("p.txt", null, 0, "text"), "ibid:1");
  }

  private static Reference reference(String id, double sureOfPage) {
    return new Reference(
        id,
        id,
        "Roe A. Sand. 2001;1:7.",
        Publication.builder()
            .author(List.of(Name.of("Roe", "A")))
            .title("Sand")
            .issued(2001)
            .page("7")
            .build(),
        Map.of("title", 0.95, "page", sureOfPage));
  }

  @Test
  void anUnsureFieldIsMarkedAndTheEntryShownAsPrinted() {
    Paper paper = paper().references(List.of(reference("1", 0.95), reference("2", 0.5))).build();
    assertThat(PaperText.of(paper, SCREEN))
        .contains("  1  Roe A | 2001 | Sand | pp 7\n  2  Roe A | 2001 | Sand | pp 7 (?50 %)\n")
        .containsOnlyOnce("printed: Roe A. Sand. 2001;1:7.");
  }

  @Test
  void theScopeStandsBesideMarksThatShareASentence() {
    String sentence = "Sand is dry [1], and mud is wet [2].";
    Statement both =
        new Statement(
            sentence,
            "",
            "",
            0,
            List.of(
                new Citation(new Span(12, 15), List.of(new Span(0, 11)), List.of("1"), 1),
                new Citation(new Span(32, 35), List.of(new Span(21, 31)), List.of(), 1)));
    Paper paper =
        paper()
            .sections(List.of(new Section("Results", 1, sentence)))
            .references(List.of(reference("1", 1)))
            .statements(List.of(both))
            .build();
    assertThat(PaperText.of(paper, SCREEN))
        .contains("[1] → 1 for “Sand is dry”")
        .contains("[2] → nothing that is listed for “mud is wet”");
  }

  @Test
  void whatWasThrownAwayIsGroupedByReason() {
    Paper paper =
        paper()
            .dropped(
                List.of(
                    new Dropped("Google Scholar", "link row"),
                    new Dropped("Log in", "site chrome"),
                    new Dropped("Google Scholar", "link row")))
            .build();
    assertThat(PaperText.of(paper, SCREEN))
        .contains(
            """
            Dropped (3)
              link row
                - Google Scholar ×2
              site chrome
                - Log in
            """);
  }
}
