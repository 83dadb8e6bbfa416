package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ibid.server.search.FacetCounts.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetCountsTest {

  private static final Comparator<Counted> BY_COUNT =
      Comparator.comparingInt((Counted counted) -> -counted.count())
          .thenComparingInt(Counted::number);

  private static List<Counted> sorted(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> new Counted(e.getKey(), e.getValue()))
        .sorted(BY_COUNT)
        .toList();
  }

  /**
   * Few values, many values of which few are counted, and as many as turn the one into the other.
   */
  @ParameterizedTest
  @CsvSource({"10, 500", "1024, 500", "1025, 63", "100000, 900", "5000, 20000", "1600, 101"})
  void countsAreThoseOfAMap(int size, int added) {
    Random random = new Random(size + added);
    FacetCounts counts = new FacetCounts(size);
    Map<Integer, Integer> map = new TreeMap<>();
    for (int i = 0; i < added; i++) {
      int number = (int) Math.min(size - 1, Math.abs(random.nextGaussian()) * size / 4);
      counts.add(number);
      map.merge(number, 1, Integer::sum);
    }
    Map<Integer, Integer> handed = new TreeMap<>();
    counts.each((number, count) -> assertThat(handed.put(number, count)).isNull());
    assertThat(handed).isEqualTo(map);
    assertThat(counts.distinct()).isEqualTo(map.size());
    map.forEach((number, count) -> assertThat(counts.of(number)).isEqualTo(count));
    assertMostFrequent(counts, sorted(map));
  }

  private static void assertMostFrequent(FacetCounts counts, List<Counted> all) {
    for (int limit : new int[] {0, 1, 2, 10, all.size(), all.size() + 1}) {
      List<Counted> first = all.subList(0, Math.min(limit, all.size()));
      assertThat(counts.mostFrequent(limit, true)).containsExactlyInAnyOrderElementsOf(first);
      assertThat(counts.mostFrequent(limit, false))
          .containsExactlyInAnyOrderElementsOf(
              all.stream().filter(c -> isAmong(c, first)).toList());
    }
  }

  private static boolean isAmong(Counted counted, List<Counted> first) {
    return !first.isEmpty() && counted.count() >= first.getLast().count();
  }

  @Test
  void ofTooManyThatAreEquallyFrequentThoseOfTheLeastNumbersAreTaken() {
    FacetCounts counts = new FacetCounts(5_000);
    for (int number = 0; number < 5_000; number++) {
      counts.add(number);
    }
    assertThat(counts.mostFrequent(2, false))
        .containsExactlyInAnyOrder(new Counted(0, 1), new Counted(1, 1));
  }

  @Test
  void whatHasNoCountIsNotAmongTheMostFrequent() {
    assertThat(new FacetCounts(0).mostFrequent(10, false)).isEmpty();
    assertThat(new FacetCounts(2_000).mostFrequent(10, true)).isEmpty();
  }
}
