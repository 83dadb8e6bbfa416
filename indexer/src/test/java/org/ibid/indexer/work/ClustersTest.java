package org.ibid.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final String TITLE = "Exercise and pain in the long run";

  private static Clusters.Candidate candidate(String id, String doi, String pmid, String title) {
    return new Clusters.Candidate(
        id,
        MatchKeys.of(
            Publication.builder()
                .doi(doi)
                .pmid(pmid)
                .title(title)
                .issued(2001)
                .author(List.of(Name.of("Doe", "J")))
                .build()));
  }

  @Test
  void aDoiInAnyCaseNamesOnePublication() {
    assertThat(
            Clusters.of(
                List.of(
                    candidate("a", "10.1/X", null, null), candidate("b", "10.1/x", null, null))))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void aTitleWithYearAndAuthorJoinsARecordWithoutIdentifier() {
    assertThat(
            Clusters.of(
                List.of(
                    candidate("a", "10.1/x", null, TITLE),
                    candidate("b", null, null, "EXERCISE and pain, in the long run."))))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void recordsWithOneTitleButTwoDoisStayApart() {
    assertThat(
            Clusters.of(
                List.of(
                    candidate("a", "10.1/x", null, TITLE),
                    candidate("b", "10.1/y", null, TITLE),
                    candidate("c", null, null, TITLE))))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void aShortTitleNamesNothing() {
    assertThat(
            Clusters.of(
                List.of(
                    candidate("a", null, null, "Editorial"),
                    candidate("b", null, null, "Editorial"))))
        .hasSize(2);
  }

  @Test
  void identifiersChain() {
    assertThat(
            Clusters.of(
                List.of(
                    candidate("a", "10.1/x", null, null),
                    candidate("b", "10.1/x", "7", null),
                    candidate("c", null, "7", null))))
        .containsExactly(List.of("a", "b", "c"));
  }

  @RepeatedTest(50)
  void orderOfInputChangesNothing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Clusters.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      candidates.add(
          candidate(
              "id" + i,
              random.nextBoolean() ? "10.1/" + random.nextInt(8) : null,
              random.nextBoolean() ? "" + random.nextInt(8) : null,
              random.nextBoolean() ? TITLE + random.nextInt(8) : null));
    }
    List<List<String>> expected = Clusters.of(candidates);
    Collections.shuffle(candidates, random);
    assertThat(Clusters.of(candidates)).isEqualTo(expected);
  }
}
