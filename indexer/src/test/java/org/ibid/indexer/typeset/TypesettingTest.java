package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.typeset.Passage.Kind;
import org.ibid.indexer.typeset.Passage.SetLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypesettingTest {

  private static final String LINE =
      "snails walk at night and sleep by day in hedges of any kind, which";

  private static Setting body(Setting setting, double top, int lines) {
    for (int i = 0; i < lines; i++) {
      setting.text(50, top + 12 * i, LINE);
    }
    return setting;
  }

  private static Typesetting typesetting(@Nullable String title, Setting... settings) {
    List<Sheet> sheets = new ArrayList<>();
    for (Setting setting : settings) {
      sheets.add(setting.sheet(sheets.size() + 1));
    }
    return Typesetting.of(sheets, title);
  }

  private static String text(Passage passage) {
    return passage.lines().stream().map(SetLine::text).collect(Collectors.joining(" "));
  }

  private static List<String> of(Kind kind, Typesetting typesetting) {
    return typesetting.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(TypesettingTest::text)
        .toList();
  }

  @Test
  void theLargestLineWithTheWordsOfATitleIsTheTitle() {
    Setting setting =
        new Setting()
            .text(50, 60, 24, Setting.BOLD, "Snail Press")
            .text(50, 100, 18, Setting.BOLD, "How far a garden snail walks in a night")
            .text(50, 130, 11, Setting.ROMAN, "Ada Poe and Juan Ng");
    assertThat(of(Kind.TITLE, typesetting(null, body(setting, 200, 20))))
        .containsExactly("How far a garden snail walks in a night");
  }

  @Test
  void whatTheFileSaysIsTheTitleWhereThePageSaysTheSame() {
    Setting setting =
        new Setting()
            .text(50, 60, 20, Setting.BOLD, "The journal that has a name longer than titles")
            .text(50, 100, 12, Setting.BOLD, "Walking in a night");
    body(setting, 200, 20);
    assertThat(of(Kind.TITLE, typesetting("Walking in a Night.", setting)))
        .containsExactly("Walking in a night");
    assertThat(of(Kind.TITLE, typesetting("Something else altogether", setting)))
        .containsExactly("The journal that has a name longer than titles");
  }

  @Test
  void smallerLinesInTheFaceOfTheTitleAreItsSubtitle() {
    Setting setting =
        new Setting()
            .text(50, 100, 18, Setting.BOLD, "How far a garden snail walks in a night")
            .text(50, 130, 15, Setting.BOLD, "a protocol");
    assertThat(of(Kind.SUBTITLE, typesetting(null, body(setting, 200, 20))))
        .containsExactly("a protocol");
  }

  @Test
  void boldLinesAboveTextAreHeadings() {
    Setting setting = body(new Setting(), 100, 10).text(50, 240, 10, Setting.BOLD, "Methods");
    assertThat(of(Kind.HEADING, typesetting(null, body(setting, 262, 10))))
        .containsExactly("Methods");
  }

  @Test
  void aShortLineThatEndsAPaperOfOneFaceIsNoHeading() {
    Setting setting = body(new Setting(), 100, 10).text(50, 260, "Leeds and Oslo");
    assertThat(of(Kind.HEADING, typesetting(null, setting))).isEmpty();
  }

  @Test
  void indentedLinesStartParagraphs() {
    Setting setting = body(new Setting(), 100, 3).text(65, 136, LINE.substring(3));
    assertThat(of(Kind.TEXT, typesetting(null, body(setting, 148, 3)))).hasSize(2);
  }

  @Test
  void aParagraphGoesOnOverTheEdgeOfAPage() {
    assertThat(
            of(
                Kind.TEXT,
                typesetting(null, body(new Setting(), 100, 9), body(new Setting(), 100, 9))))
        .hasSize(1);
  }

  @Test
  void theShortLastLineOfAnAbstractAboveColumnsIsOfIt() {
    Setting setting = new Setting();
    for (int i = 0; i < 6; i++) {
      setting.text(80, 100 + 12 * i, LINE);
    }
    setting.text(80, 172, "they eat.");
    for (int i = 0; i < 15; i++) {
      setting.text(50, 210 + 12 * i, LINE.substring(0, 34));
      setting.text(260, 210 + 12 * i, LINE.substring(0, 34));
    }
    assertThat(of(Kind.TEXT, typesetting(null, setting)).getFirst()).endsWith("which they eat.");
  }

  @Test
  void cellsBelowTheCaptionOfATableAreNoText() {
    Setting setting =
        body(new Setting(), 100, 12).text(50, 270, 8, Setting.BOLD, "Table 1. Metres");
    setting.text(50, 282, 8, Setting.ROMAN, "brown").text(150, 282, 8, Setting.ROMAN, "3.1");
    setting.text(50, 292, 8, Setting.ROMAN, "pink").text(150, 292, 8, Setting.ROMAN, "0.1");
    Typesetting typesetting = typesetting(null, body(setting, 330, 12));
    assertThat(of(Kind.CAPTION, typesetting)).containsExactly("Table 1. Metres");
    assertThat(of(Kind.TABLE, typesetting)).containsExactly("brown 3.1 pink 0.1");
    assertThat(of(Kind.TEXT, typesetting)).noneMatch(text -> text.contains("3.1"));
  }

  @Test
  void smallPrintBelowTheTextOfAColumnIsANote() {
    Setting setting = body(new Setting(), 100, 12).text(50, 400, 7, Setting.ROMAN, "*Write to Ada");
    assertThat(of(Kind.NOTE, typesetting(null, setting))).containsExactly("*Write to Ada");
  }

  @Test
  void smallPrintBelowAHeadingIsNoNote() {
    Setting setting = body(new Setting(), 100, 12).text(50, 400, 10, Setting.BOLD, "References");
    setting.text(50, 420, 8, Setting.ROMAN, "1. Poe J. Snails. 2010.");
    assertThat(of(Kind.SMALL, typesetting(null, setting)))
        .containsExactly("1. Poe J. Snails. 2010.");
  }

  @Test
  void whatComesAgainAtTheEdgeOfPagesIsAHead() {
    Setting one = body(new Setting().text(50, 30, "Garden Life 2019 page 1"), 150, 9);
    Setting two = body(new Setting().text(50, 30, "Garden Life 2019 page 2"), 150, 9);
    two.text(300, 780, "2");
    Typesetting typesetting = typesetting(null, one, two);
    assertThat(typesetting.heads())
        .containsExactly("Garden Life 2019 page 1", "Garden Life 2019 page 2", "2");
    assertThat(typesetting.dropped()).extracting(Dropped::why).containsOnly("running head");
    assertThat(typesetting.passages()).noneMatch(p -> text(p).contains("Garden"));
  }

  @Test
  void continuationsOfAnEntryStandFurtherIn() {
    Setting setting = body(new Setting(), 100, 12).text(50, 400, 10, Setting.BOLD, "References");
    setting.text(50, 420, 8, Setting.ROMAN, "Poe J. How far a garden snail walks in a night and");
    setting.text(62, 430, 8, Setting.ROMAN, "by day. 2010.");
    List<SetLine> lines =
        typesetting(null, setting).passages().stream()
            .filter(p -> p.kind() == Kind.SMALL)
            .flatMap(p -> p.lines().stream())
            .toList();
    assertThat(lines).extracting(SetLine::indent).containsExactly(0, 3);
  }

  @Test
  void emptySheetsHoldNothing() {
    assertThat(typesetting(null, new Setting(), new Setting()).passages()).isEmpty();
    assertThat(Typesetting.of(List.of(), null).passages()).isEmpty();
  }
}
