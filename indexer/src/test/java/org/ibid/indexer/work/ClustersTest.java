package org.ibid.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.indexer.work.Records.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final String TITLE = "Exercise and pain in the long run of snails";

  private static List<Cluster> clusters(Decisions decisions, List<Candidate> candidates) {
    return clusters(decisions, Block.LIMITS, candidates, candidates);
  }

  private static List<Cluster> clusters(
      Decisions decisions,
      Block.Limits limits,
      Collection<Candidate> seeds,
      List<Candidate> candidates) {
    try {
      CandidateList list = new CandidateList(candidates);
      return new ArrayList<>(Clusters.of(Network.around(seeds, list, decisions, limits)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> members(Decisions decisions, Candidate... candidates) {
    return clusters(decisions, List.of(candidates)).stream().map(Cluster::members).toList();
  }

  private static List<List<String>> members(Candidate... candidates) {
    return members(Decisions.NONE, candidates);
  }

  @Test
  void identifiersChain() {
    assertThat(
            members(
                candidate("a", "|||||| 10.1000/x"),
                candidate("b", "|||||| 10.1000/X | 7"),
                candidate("c", "||||||| 7")))
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void whatConflictsIsNotJoinedByWayOfAThird() {
    assertThat(
            members(
                candidate("a", "Doe | " + TITLE + " | J Tests | 2001 | 3 | 5 | 10.1000/xxx"),
                candidate("b", "Doe | " + TITLE + " | J Tests | 2001"),
                candidate("c", "Doe | " + TITLE + " | Gut | 2001 | 8 | 90 | 10.2000/yyy")))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void identicalRecordsMergeAlsoWhereNothingIsMuch() {
    assertThat(members(candidate("a", "| Editorial"), candidate("b", "| Editorial")))
        .containsExactly(List.of("a", "b"));
    assertThat(
            members(
                Candidate.of("a", Records.publication(""), "See there, p. 5"),
                Candidate.of("b", Records.publication(""), "see there p 5"),
                Candidate.of("c", Records.publication(""), "see here")))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void recordsOfWhichNothingIsKnownStayAlone() {
    assertThat(members(candidate("a", ""), candidate("b", ""))).hasSize(2);
  }

  @Test
  void aClusterHasOneLinkFewerThanMembersAndTheyHoldItTogether() {
    List<Candidate> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String title = i % 3 == 0 ? TITLE.replace("pain", "pian") : TITLE;
      many.add(candidate("r" + i, "Doe | " + title + " | J Tests | 2001 | 3 | 5-" + (9 + i % 2)));
    }
    Cluster one = clusters(Decisions.NONE, many).getFirst();
    assertThat(one.members()).hasSize(300);
    assertThat(one.links()).hasSize(299);
    Set<String> reached = new HashSet<>(Set.of(one.members().getFirst()));
    for (int round = 0; round < 300; round++) {
      for (Link link : one.links()) {
        if (reached.contains(link.a()) || reached.contains(link.b())) {
          reached.addAll(List.of(link.a(), link.b()));
        }
      }
    }
    assertThat(reached).hasSize(300);
  }

  @Test
  void anIdentifierNamesOneClusterThePapersBeforeAll() {
    List<Cluster> clusters =
        clusters(
            Decisions.NONE.with(Decision.different(List.of("10.1000/x", "10.0/a#1"))),
            List.of(
                candidate("10.0/a#1", "| " + TITLE + "||||| 10.1000/x"),
                candidate("10.1000/x", "| " + TITLE + "||||| 10.1000/x")));
    assertThat(clusters).extracting(Cluster::id).containsExactly("work:10.0/a#1", "work:10.1000/x");
  }

  @Test
  void aReaderPartsAndJoinsWhatevertheRecordsSay() {
    Candidate a = candidate("a", "| " + TITLE + "||||| 10.1000/x");
    Candidate b = candidate("b", "| " + TITLE + "||||| 10.1000/x");
    Candidate c = candidate("c", "| Grapes ||||| 10.2000/y");
    Decisions parted = Decisions.NONE.with(Decision.different(List.of("a", "b")));
    assertThat(members(parted, a, b, c)).hasSize(3);
    Decisions joined = parted.with(Decision.same(List.of("b", "c")));
    assertThat(members(joined, a, b, c)).containsExactly(List.of("a"), List.of("b", "c"));
    assertThat(clusters(joined, List.of(a, b, c)).getLast().links())
        .extracting(Link::why)
        .containsExactly("a reader said so");
  }

  @Test
  void theNewestOfContradictingDecisionsHolds() {
    Candidate a = candidate("a", "| Snails at night ||||| 10.1000/a");
    Candidate b = candidate("b", "| Birds by day ||||| 10.1000/b");
    Candidate c = candidate("c", "| Grapes ||||| 10.1000/c");
    Decisions chain =
        Decisions.NONE
            .with(Decision.different(List.of("a", "c")))
            .with(Decision.same(List.of("a", "b")))
            .with(Decision.same(List.of("b", "c")));
    assertThat(members(chain, a, b, c)).containsExactly(List.of("a", "b", "c"));
    Decisions split = chain.with(Decision.different(List.of("c", "a")));
    assertThat(split.all()).as("the same pair is decided once").hasSize(3);
    assertThat(members(split, a, b, c)).containsExactly(List.of("a"), List.of("b", "c"));
    assertThat(members(split.without(Decision.different(List.of("c", "a"))), a, b, c))
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void someRecordsAreOfAnotherPublicationThanTheRest() {
    Candidate[] all = new Candidate[6];
    for (int i = 0; i < all.length; i++) {
      all[i] = candidate("r" + i, "Doe | " + TITLE + " | J Tests | 2001");
    }
    Decisions two =
        Decisions.NONE.with(
            Decision.different(List.of("r4", "r5"), List.of("r0", "r1", "r2", "r3")));
    assertThat(members(two, all))
        .containsExactly(List.of("r0", "r1", "r2", "r3"), List.of("r4", "r5"));
  }

  @Test
  void decisionsAboutRecordsThatAreNotThereWait() {
    Candidate a = candidate("a", "| Snails at night ||||| 10.1000/a");
    Candidate c = candidate("c", "| Grapes ||||| 10.1000/c");
    Decisions decisions = Decisions.NONE.with(Decision.same(List.of("gone", "a", "c")));
    assertThat(members(decisions, a, c)).containsExactly(List.of("a", "c"));
    assertThat(members(decisions, a)).containsExactly(List.of("a"));
  }

  @Test
  void tenThousandEditorialsOfAYearCostLittle() {
    List<Candidate> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(candidate("r" + i, "| Editorial | Journal " + i % 900 + " | 2001"));
    }
    List<Cluster> clusters =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> clusters(Decisions.NONE, many));
    assertThat(clusters).hasSize(900);
  }

  private static List<Candidate> random(Random random, int count) {
    String[] titles = {TITLE, "Editorial", "Grapes that hang too high are sour for foxes"};
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder title = new StringBuilder(titles[random.nextInt(titles.length)]);
      for (int slip = random.nextInt(3); slip > 0; slip--) {
        title.setCharAt(random.nextInt(title.length()), (char) ('a' + random.nextInt(4)));
      }
      String line =
          String.join(
              " | ",
              random.nextInt(4) == 0 ? "" : "Doe" + "x".repeat(random.nextInt(2)),
              title,
              random.nextBoolean() ? "" : "Journal of Tests",
              random.nextInt(4) == 0 ? "" : "200" + random.nextInt(3),
              random.nextBoolean() ? "" : "" + random.nextInt(2),
              random.nextBoolean() ? "" : "" + random.nextInt(3),
              random.nextInt(3) > 0 ? "" : "10.1000/" + random.nextInt(5),
              random.nextInt(3) > 0 ? "" : "" + random.nextInt(5));
      candidates.add(candidate(i % 5 == 0 ? "10.1000/p" + i : "10.1000/p#" + i, line));
    }
    return candidates;
  }

  private static Decisions randomDecisions(Random random, List<Candidate> candidates) {
    Decisions decisions = Decisions.NONE;
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(candidates, random);
      List<String> ids =
          candidates.stream().limit(2 + random.nextInt(2)).map(Candidate::id).toList();
      decisions =
          decisions.with(random.nextBoolean() ? Decision.same(ids) : Decision.different(ids));
    }
    return decisions;
  }

  @RepeatedTest(100)
  void orderOfInputChangesNothingAndNobodyIsLost(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Candidate> candidates = random(random, 60);
    Decisions decisions = randomDecisions(random, candidates);
    Block.Limits limits = new Block.Limits(1 + random.nextInt(20), 1 + random.nextInt(4));
    List<Cluster> expected = clusters(decisions, limits, candidates, candidates);
    Collections.shuffle(candidates, random);
    assertThat(clusters(decisions, limits, candidates, candidates)).isEqualTo(expected);
    assertThat(expected.stream().flatMap(cluster -> cluster.members().stream()))
        .containsExactlyInAnyOrderElementsOf(candidates.stream().map(Candidate::id).toList());
    assertThat(expected).extracting(Cluster::id).doesNotHaveDuplicates();
  }

  @RepeatedTest(100)
  void whatHangsTogetherIsClusteredAloneAsAmongAll(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Candidate> candidates = random(random, 60);
    Decisions decisions = randomDecisions(random, candidates);
    Block.Limits limits = new Block.Limits(1 + random.nextInt(20), 1 + random.nextInt(4));
    List<Cluster> all = clusters(decisions, limits, candidates, candidates);
    for (Candidate seed : candidates) {
      List<Cluster> alone = clusters(decisions, limits, List.of(seed), candidates);
      alone.removeAll(all);
      assertThat(alone).as("clusters around %s that are others", seed.id()).isEmpty();
    }
  }

  @RepeatedTest(100)
  void onlyChangedAndDisturbedRecordsAreComparedWithOthersThanBefore(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Candidate> candidates = random(random, 40);
    List<Candidate> before = some(candidates, random);
    List<Candidate> after = new ArrayList<>(before);
    after.removeIf(candidate -> random.nextInt(8) == 0);
    some(candidates, random).stream()
        .filter(candidate -> !before.contains(candidate) && random.nextInt(4) == 0)
        .forEach(after::add);
    Set<Candidate> changed = new HashSet<>(before);
    changed.removeAll(after);
    after.stream().filter(candidate -> !before.contains(candidate)).forEach(changed::add);
    Block.Limits limits = new Block.Limits(1 + random.nextInt(20), 1 + random.nextInt(4));
    Block old = new Block("b", before, limits);
    Block now = new Block("b", after, limits);
    Set<Candidate> known = new HashSet<>(now.disturbedBy(changed));
    known.addAll(changed);
    for (Candidate kept : after) {
      if (!known.contains(kept)) {
        assertThat(compared(now, kept)).isEqualTo(compared(old, kept));
      }
    }
  }

  private static Set<Candidate> compared(Block block, Candidate candidate) {
    Set<Candidate> compared = new HashSet<>(block.comparedWith(candidate));
    compared.remove(candidate);
    return compared;
  }

  private static List<Candidate> some(List<Candidate> candidates, Random random) {
    return new ArrayList<>(candidates.stream().filter(candidate -> random.nextInt(3) > 0).toList());
  }
}
