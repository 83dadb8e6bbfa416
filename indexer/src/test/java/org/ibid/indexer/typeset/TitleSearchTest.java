package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.indexer.typeset.Passage.Kind;
import org.ibid.indexer.typeset.Passage.SetLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitleSearchTest {

  private static final String TITLE = "How far a garden snail walks in a night";

  private static Setting withText(Setting setting) {
    for (int i = 0; i < 20; i++) {
      setting.text(50, 300 + 12 * i, "snails walk at night and sleep by day in hedges of any kind");
    }
    return setting;
  }

  private static String title(@Nullable String known, Setting... pages) {
    List<Sheet> sheets =
        IntStream.range(0, pages.length).mapToObj(i -> pages[i].sheet(i + 1)).toList();
    return Typesetting.of(sheets, known).passages().stream()
        .filter(passage -> passage.kind() == Kind.TITLE)
        .flatMap(passage -> passage.lines().stream())
        .map(SetLine::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aTitleOverTwoLinesIsOne() {
    Setting setting =
        new Setting()
            .text(50, 100, 18, Setting.BOLD, "How far a garden snail")
            .text(50, 122, 18, Setting.BOLD, "walks in a night");
    assertThat(title(null, withText(setting))).isEqualTo(TITLE);
  }

  @Test
  void aTitleInTheSizeOfTheTextStandsOutByItsWeight() {
    Setting setting = new Setting().text(50, 100, 10, Setting.BOLD, TITLE);
    assertThat(title(null, withText(setting))).isEqualTo(TITLE);
  }

  @Test
  void aShortNameInLargerLettersIsTheJournals() {
    Setting setting =
        new Setting()
            .text(50, 60, 20, Setting.ROMAN, "Hedge Life")
            .text(50, 100, 16, Setting.ROMAN, TITLE);
    assertThat(title(null, withText(setting))).isEqualTo(TITLE);
  }

  @Test
  void aNameThatHeadsThePagesIsTheJournals() {
    Setting first =
        new Setting()
            .text(50, 200, 20, Setting.ROMAN, "The Transactions of the Gardens of Erewhon")
            .text(50, 250, 14, Setting.ROMAN, TITLE)
            .text(50, 30, "The Transactions of the Gardens of Erewhon 2019");
    Setting second =
        withText(new Setting().text(50, 30, "The Transactions of the Gardens of Erewhon 2019"));
    assertThat(title(null, withText(first), second)).isEqualTo(TITLE);
  }

  @Test
  void theTitleMayStandBehindACover() {
    Setting cover = new Setting().text(50, 100, 10, Setting.ROMAN, "a cover of few words");
    Setting paper = withText(new Setting().text(50, 100, 18, Setting.BOLD, TITLE));
    assertThat(title(null, cover, paper)).isEqualTo(TITLE);
  }

  @Test
  void whatTheFileSaysMayLackTheSubtitle() {
    Setting setting =
        new Setting()
            .text(50, 60, 20, Setting.BOLD, "A word from those who print the journal")
            .text(50, 100, 12, Setting.BOLD, TITLE);
    assertThat(title(TITLE, withText(setting))).isEqualTo(TITLE);
  }

  @Test
  void aManuscriptsTitleMayLookLikeItsText() {
    Setting setting = new Setting().text(50, 100, TITLE).text(50, 160, "A. Poe and J. Ng");
    assertThat(title(null, withText(setting))).isEqualTo(TITLE);
  }

  @Test
  void namesWithRaisedMarksAreNoTitleHoweverLarge() {
    Setting setting =
        new Setting()
            .text(50, 100, 12, Setting.BOLD, TITLE)
            .text(50, 160, 14, Setting.ROMAN, "Ada Poe")
            .text(99, 155, 8, Setting.ROMAN, "1")
            .text(110, 160, 14, Setting.ROMAN, "Juan Ng")
            .text(159, 155, 8, Setting.ROMAN, "2");
    assertThat(title(null, withText(setting))).isEqualTo(TITLE);
  }
}
