package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.typeset.Passage;
import org.ibid.indexer.typeset.Passage.Kind;
import org.ibid.indexer.typeset.Passage.SetLine;
import org.ibid.indexer.typeset.Typesetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetPageTest {

  private static final String HALF =
      "Snails walk at night and sleep by day in hedges, of which more than half";

  private static Passage passage(Kind kind, int page, String text) {
    return new Passage(kind, page, List.of(new SetLine(text, 0, true)));
  }

  /** The text of a paper that a table interrupts, paragraphs by lines. */
  private static String around(Kind kind, String between, String rest) {
    Typesetting typesetting =
        new Typesetting(
            List.of(
                passage(Kind.TITLE, 1, "How far a garden snail walks in a night"),
                passage(Kind.HEADING, 1, "Introduction"),
                passage(Kind.TEXT, 1, HALF),
                passage(kind, 2, between),
                passage(Kind.TEXT, 2, rest)),
            List.of(),
            List.of());
    List<Section> sections = new PlainTextLayout().read(typesetting).sections();
    return sections.getFirst().text();
  }

  @ParameterizedTest
  @CsvSource({
    "CAPTION, Table 1: Hedges of the snails., of the hedges were wet., ' '",
    "TABLE, wet 12, of the hedges were wet., ' '",
    "NOTE, Write to Ada., of the hedges were wet., ' '",
    "TABLE, wet 12, Hedges were wet., '\n\n'",
  })
  void aParagraphGoesOnBehindWhatInterruptsIt(Kind kind, String other, String rest, String join) {
    assertThat(around(kind, other, rest)).isEqualTo(HALF + join + rest);
  }
}
