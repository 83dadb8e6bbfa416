package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Pain in mice,           Pain in mice,            true,  true
          Pain in mice,           PAIN IN MICE.,           true,  false
          β-endorphin – a review, β-endorphin - a  review, true,  true
          Résumé,                 Resume,                  true,  false
          Pain in mice,           Pain in rats,            false, false
          """)
  void titlesAreComparedSoftlyAndStrictly(String gold, String got, boolean soft, boolean strict) {
    Tally tally = Field.TITLE.compare(titled(gold), titled(got));

    assertThat(tally.soft()).isEqualTo(soft ? Score.RIGHT : Score.OTHER);
    assertThat(tally.strict()).isEqualTo(strict ? Score.RIGHT : Score.OTHER);
  }

  private static Publication titled(String title) {
    return Publication.builder().title(title).build();
  }

  @Test
  void aValueThatIsNotFoundIsMissedAndOneThatIsNotThereIsWrong() {
    Publication none = Publication.unknown();

    assertThat(Field.TITLE.compare(titled("A"), none)).isEqualTo(Tally.of(Score.MISSED));
    assertThat(Field.TITLE.compare(none, titled("A"))).isEqualTo(Tally.of(Score.WRONG));
    assertThat(Field.TITLE.compare(none, none)).isEqualTo(Tally.NONE);
  }

  @Test
  void authorsAreRightOnlyTogetherAndInOrder() {
    Publication gold = by(Name.of("Ruiz", "Ana M."), Name.of("de Boer", "K"));

    assertThat(Field.AUTHORS.compare(gold, by(Name.of("Ruiz", "AM"), Name.of("de Boer", "K."))))
        .isEqualTo(Tally.of(Score.RIGHT));
    assertThat(Field.AUTHORS.compare(gold, by(Name.of("Ruiz", "A"), Name.of("Boer", "K de"))))
        .isEqualTo(new Tally(Score.RIGHT, Score.OTHER));
    assertThat(Field.AUTHORS.compare(gold, by(Name.of("de Boer", "K"), Name.of("Ruiz", "AM"))))
        .isEqualTo(Tally.of(Score.OTHER));
    assertThat(Field.AUTHORS.compare(gold, by(Name.of("Ruiz", "AM"))))
        .isEqualTo(Tally.of(Score.OTHER));
  }

  private static Publication by(Name... authors) {
    return Publication.builder().author(List.of(authors)).build();
  }

  @ParameterizedTest
  @CsvSource({"117–23, 117-123", "e12-e19, e12–9", "S2 - S15, s2-s15", "7-7, 7", "CD001, cd001"})
  void aRangeOfPagesIsTheSameHoweverFarItsEndIsPrinted(String gold, String got) {
    Publication expected = Publication.builder().page(gold).build();

    assertThat(Field.PAGE.compare(expected, Publication.builder().page(got).build()).soft())
        .isEqualTo(Score.RIGHT);
  }

  @Test
  void aScanMayMisreadLettersOfATitleButNoYear() {
    Publication gold =
        titled("Endocannabinoids in the spinal cord").toBuilder().issued(2011).build();
    Publication got =
        titled("Endocannahinoids in the spinal cord").toBuilder().issued(2017).build();

    assertThat(Field.TITLE.compare(gold, got, 0.06)).isEqualTo(new Tally(Score.RIGHT, Score.OTHER));
    assertThat(Field.TITLE.compare(gold, got).soft()).isEqualTo(Score.OTHER);
    assertThat(Field.YEAR.compare(gold, got, 0.06).soft()).isEqualTo(Score.OTHER);
  }

  @Test
  void f1IsTheMeanOfWhatWasFoundAndWhatIsRight() {
    Score score = Score.RIGHT.plus(Score.RIGHT).plus(Score.OTHER).plus(Score.WRONG);

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(2.0 / 3);
    assertThat(score.f1()).isEqualTo(4.0 / 7);
    assertThat(Score.NONE.f1()).isEqualTo(1);
  }
}
