package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSetTest {

  private static final int SIZE = 640;

  /** As many as are kept as numbers, and as many as are kept as bits. */
  private static final int[] COUNTS = {0, 1, 19, 20, 21, 300, SIZE};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void setsOfAnySizeCombineAsTheirNumbersDo(long seed) {
    Random random = new Random(seed);
    for (int first : COUNTS) {
      for (int second : COUNTS) {
        int[] a = numbers(random, first);
        int[] b = numbers(random, second);
        DocumentSet set = set(a);
        DocumentSet other = DocumentSet.of(b, SIZE);
        assertThat(set.and(other).documents()).isEqualTo(kept(a, b, true));
        assertThat(set.andNot(other).documents()).isEqualTo(kept(a, b, false));
        int[] either = IntStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
        assertThat(set.or(other).documents())
            .isEqualTo(Arrays.stream(either).sorted().distinct().toArray());
        assertThat(set.documents()).as("unchanged").isEqualTo(a);
        assertThat(set.count()).isEqualTo(first);
      }
    }
  }

  private static int[] numbers(Random random, int count) {
    return random.ints(0, SIZE).distinct().limit(count).sorted().toArray();
  }

  private static DocumentSet set(int[] numbers) {
    FixedBitSet bits = new FixedBitSet(SIZE);
    Arrays.stream(numbers).forEach(bits::set);
    return DocumentSet.of(bits);
  }

  private static int[] kept(int[] of, int[] others, boolean has) {
    return Arrays.stream(of)
        .filter(n -> Arrays.stream(others).anyMatch(o -> o == n) == has)
        .toArray();
  }
}
