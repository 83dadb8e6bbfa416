package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringsEvaluationTest {

  private static final String RAW = "Orr P, Vale S. Warm sand. Shore Biol. 2014;6(2):48–56.";

  @TempDir private Path folder;

  private static Scores scored(Publication gold, String authors, boolean partial) {
    Scores scores = new Scores();
    new StringScorer(scores)
        .score(new LabelledReference("c", "a.xml", RAW, gold, authors, partial));
    return scores;
  }

  private static Publication.Builder labelled() {
    return Publication.builder()
        .title("Warm sand")
        .containerTitle("Shore Biol")
        .issued(2014)
        .volume("6")
        .page("48-56");
  }

  @Test
  void aPrintedValueWithoutLabelIsNotJudgedWhereLabelsArePartial() {
    Scores partial = scored(labelled().build(), "", true);
    assertThat(partial.tally("c", "issue")).isEqualTo(Tally.NONE);
    assertThat(partial.tally("c", "authors")).isEqualTo(Tally.NONE);
    Scores whole = scored(labelled().build(), "", false);
    assertThat(whole.tally("c", "issue").soft()).isEqualTo(Score.WRONG);
  }

  @Test
  void aValueOutOfAnotherLabelIsWrongEverywhere() {
    Publication gold = Publication.builder().title("Warm sand").volume("6(2)").build();
    assertThat(scored(gold, "", true).tally("c", "issue").soft()).isEqualTo(Score.WRONG);
  }

  @Test
  void authorsInOneLabelAreTheSameInAnyOrderOfTheirParts() {
    Publication gold = labelled().build();
    assertThat(scored(gold, "P. Orr and S. Vale", false).tally("c", "authors").soft())
        .isEqualTo(Score.RIGHT);
    assertThat(scored(gold, "P. Orr", false).tally("c", "authors").soft()).isEqualTo(Score.OTHER);
  }

  @Test
  void aMissSaysWhatWasExpected() {
    Publication gold = labelled().title("Cold sand").author(names()).issue("2").build();
    assertThat(scored(gold, "", false).misses())
        .containsExactly(new Miss("c", "title", "a.xml", RAW, "Cold sand", "Warm sand", true));
  }

  private static java.util.List<Name> names() {
    return java.util.List.of(Name.of("Orr", "P"), Name.of("Vale", "S"));
  }

  @Test
  void stringsOfNoArticleAreHalvedEachByItself() throws IOException {
    StringBuilder many = new StringBuilder("<dataset>");
    for (int year = 1950; year < 2000; year++) {
      many.append("<sequence><title>Sand.</title><date>").append(year).append("</date></sequence>");
    }
    Files.writeString(folder.resolve("core.xml"), many.append("</dataset>"));
    int dev = count(Half.DEV);
    int test = count(Half.TEST);
    assertThat(dev).isBetween(10, 40);
    assertThat(dev + test).isEqualTo(50);
  }

  private int count(Half half) throws IOException {
    Score score = StringsEvaluation.of(folder, half).tally("AnyStyle core", "title").soft();
    return score.right() + score.missed();
  }

  @Test
  void readsEveryCorpusBelowAFolder() throws IOException {
    Files.createDirectories(folder.resolve("anystyle"));
    Files.writeString(
        folder.resolve("anystyle/core.xml"),
        "<dataset><sequence><title>Warm sand.</title><date>2014.</date></sequence></dataset>");
    Files.writeString(
        folder.resolve("x.jsonl"),
        "{\"art\": \"a\", \"raw\": \"Orr P. Warm sand. 2014.\", \"fields\": {\"authors\": [],"
            + " \"title\": \"Warm sand\", \"year\": \"2014\"}}");
    Files.writeString(folder.resolve("LICENSE"), "free");
    Scores scores = StringsEvaluation.of(folder, Half.ALL);
    assertThat(scores.rows()).containsExactly("AnyStyle core", JatsStrings.CORPUS);
    assertThat(scores.tally(JatsStrings.CORPUS, "year").strict()).isEqualTo(Score.RIGHT);
  }
}
