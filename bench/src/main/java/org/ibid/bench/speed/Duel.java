package org.ibid.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.bench.floor.FloorSearch;

/**
 * The floor and Ibid answer the same questions in turn, a block each. Both are warmed by as many as
 * are measured: below some 5,000 one measures the JVM's compilers.
 */
final class Duel {

  /**
   * Long enough that the caches are those of the side that is measured, short beside a machine's
   * moods.
   */
  private static final int BLOCK = 250;

  /** A question with many hits finds at least one in so many papers. */
  private static final int MANY = 10;

  private final FloorSearch floor;
  private final IbidServer ibid;
  private final int records;
  private final Side floorSide = new Side();
  private final Side ibidSide = new Side();
  private final List<Double> counts = new ArrayList<>();

  Duel(FloorSearch floor, IbidServer ibid, int records) {
    this.floor = floor;
    this.ibid = ibid;
    this.records = records;
  }

  /** Answers questions. */
  @FunctionalInterface
  private interface Asked {
    long count(String query) throws IOException;
  }

  /** What was measured of a side. */
  private static final class Side {
    private final Latencies all = new Latencies();
    private final Latencies many = new Latencies();
  }

  /**
   * What came of it.
   *
   * @param sameCounts share of the questions for which both count the same
   * @param countRatio the median of Ibid's count over the floor's, where the floor found some
   */
  record Result(
      Latencies floor,
      Latencies ibid,
      Latencies floorMany,
      Latencies ibidMany,
      double sameCounts,
      double countRatio) {}

  /** Asks all questions of both sides twice, the first time to warm up. */
  Result run(List<Question> questions) throws IOException {
    blocks(questions, new Side(), new Side());
    counts.clear();
    blocks(questions, floorSide, ibidSide);
    counts.sort(null);
    long same = counts.stream().filter(ratio -> ratio == 1).count();
    return new Result(
        floorSide.all,
        ibidSide.all,
        floorSide.many,
        ibidSide.many,
        (double) same / questions.size(),
        counts.isEmpty() ? Double.NaN : counts.get(counts.size() / 2));
  }

  private void blocks(List<Question> questions, Side floorTimes, Side ibidTimes)
      throws IOException {
    for (int from = 0; from < questions.size(); from += BLOCK) {
      List<Question> block = questions.subList(from, Math.min(questions.size(), from + BLOCK));
      long[] expected = new long[block.size()];
      ask(floor::search, block, expected, true, floorTimes);
      ask(ibid::search, block, expected, false, ibidTimes);
    }
  }

  /** The class of a question is by the floor's count, for both. */
  private void ask(Asked asked, List<Question> block, long[] expected, boolean isFloor, Side side)
      throws IOException {
    for (int i = 0; i < block.size(); i++) {
      long start = System.nanoTime();
      long count = asked.count(block.get(i).text());
      long time = System.nanoTime() - start;
      if (isFloor) {
        expected[i] = count;
      } else if (expected[i] > 0 || count == 0) {
        counts.add(expected[i] == count ? 1.0 : (double) count / expected[i]);
      }
      side.all.add(time);
      if (expected[i] * MANY >= records) {
        side.many.add(time);
      }
    }
  }
}
