package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ibid.indexer.layout.EntryLabels.Start;
import org.ibid.indexer.layout.LabelChain.Candidate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LabelChainTest {

  private static Candidate label(int line, int number, String form, boolean likely) {
    return new Candidate(new Start(line, Integer.toString(number), ""), form, likely);
  }

  private static Candidate label(int line, int number) {
    return label(line, number, "#.", true);
  }

  private static List<Integer> lines(Set<Integer> apart, int first, Candidate... candidates) {
    return new LabelChain(apart)
        .best(List.of(candidates), first).stream().map(Start::line).toList();
  }

  private static List<Integer> lines(Candidate... candidates) {
    return lines(Set.of(), 1, candidates);
  }

  @Test
  void labelsCountOn() {
    assertThat(lines(label(0, 1), label(3, 2), label(5, 3))).containsExactly(0, 3, 5);
  }

  @Test
  void nextNumberInAnotherFormIsPassedOver() {
    assertThat(lines(label(0, 1), label(1, 2, "#)", true), label(3, 2), label(5, 3)))
        .containsExactly(0, 3, 5);
  }

  @Test
  void nextNumberInMidSentenceIsPassedOver() {
    assertThat(lines(label(0, 1), label(1, 2, "#.", false), label(3, 2), label(5, 3)))
        .containsExactly(0, 3, 5);
  }

  @Test
  void higherNumberThatWouldLoseOthersIsPassedOver() {
    assertThat(lines(label(0, 1), label(1, 4), label(3, 2), label(5, 3), label(7, 4)))
        .containsExactly(0, 3, 5, 7);
  }

  @Test
  void labelsMayBeMissing() {
    assertThat(lines(label(0, 1), label(3, 2), label(9, 5))).containsExactly(0, 3, 9);
    assertThat(lines(label(0, 1), label(3, 2), label(9, 50))).containsExactly(0, 3);
  }

  @Test
  void labelsSetApartAreNotMissing() {
    assertThat(lines(Set.of(3, 4, 5, 6, 7, 8, 9), 1, label(0, 1), label(3, 2), label(30, 10)))
        .containsExactly(0, 3, 30);
    assertThat(lines(Set.of(1, 2, 3, 4, 5, 6, 7), 1, label(20, 8))).containsExactly(20);
  }

  @Test
  void chainStartsWhereItIsToldTo() {
    assertThat(lines(Set.of(), 20, label(0, 20), label(3, 21))).containsExactly(0, 3);
    assertThat(lines(label(0, 20), label(3, 21))).isEmpty();
    assertThat(lines()).isEmpty();
  }

  @Test
  void hundredThousandCandidatesAreChosenFromInSeconds() {
    List<Candidate> candidates =
        IntStream.range(0, 100_000).mapToObj(i -> label(i, i % 1000, "#" + i % 40, true)).toList();
    List<Start> starts =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new LabelChain(Set.of()).best(candidates, 1));
    assertThat(starts).isNotEmpty();
  }
}
