package org.ibid.server.eval.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good the ranking of one topic is, from 0 to 1, as trec_eval 9 computes it: {@code
 * ndcg_cut_10}, {@code map}, {@code recall_100} and {@code recip_rank}.
 */
public enum Measure {
  /** Gain of the first ten, a grade each, divided by log2(rank + 1), of the best there could be. */
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      List<Integer> ideal =
          grades.values().stream()
              .filter(grade -> grade > 0)
              .sorted(Comparator.reverseOrder())
              .toList();
      List<Integer> gained =
          ranked.stream().limit(10).map(document -> grade(document, grades)).toList();
      double best = gain(ideal.subList(0, Math.min(10, ideal.size())));
      return best == 0 ? 0 : gain(gained) / best;
    }
  },
  /** Precision at each relevant document, over all that are relevant. */
  MAP("MAP") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      double sum = 0;
      int found = 0;
      for (int i = 0; i < ranked.size(); i++) {
        if (grade(ranked.get(i), grades) > 0) {
          found++;
          sum += (double) found / (i + 1);
        }
      }
      return share(sum, relevant(grades));
    }
  },
  /** Share of the relevant documents that are among the first hundred. */
  RECALL_100("recall@100") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      long found = ranked.stream().limit(100).filter(d -> grade(d, grades) > 0).count();
      return share((double) found, relevant(grades));
    }
  },
  /** One over the rank of the first relevant document. */
  MRR("MRR") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      for (int i = 0; i < ranked.size(); i++) {
        if (grade(ranked.get(i), grades) > 0) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  };

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** As the field writes it: {@code nDCG@10}. */
  public String label() {
    return label;
  }

  /**
   * The measure of a topic.
   *
   * @param ranked documents, best first, each once
   * @param grades of the judged documents; others count as not relevant
   */
  abstract double of(List<String> ranked, Map<String, Integer> grades);

  /** A grade below zero, as some judgements mark spam by, gains nothing. */
  private static int grade(String document, Map<String, Integer> grades) {
    return Math.max(0, grades.getOrDefault(document, 0));
  }

  private static long relevant(Map<String, Integer> grades) {
    return grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static double share(double part, long all) {
    return all == 0 ? 0 : part / all;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += grades.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
