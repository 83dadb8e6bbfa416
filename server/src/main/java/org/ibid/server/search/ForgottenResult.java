package org.ibid.server.search;

import java.util.List;

/**
 * Works that are cited with known ones and are not among them.
 *
 * @param known how many works were looked from
 * @param together cited in a sentence with a known work: the closest first, then by coupling
 * @param coupled in a list with a known work, but in no sentence with one: by coupling
 * @param togetherInAll how many there are of the first, those beyond the limit too
 * @param coupledInAll likewise of the second
 */
public record ForgottenResult(
    int known, List<Found> together, List<Found> coupled, long togetherInAll, long coupledInAll) {

  public ForgottenResult {
    together = List.copyOf(together);
    coupled = List.copyOf(coupled);
  }

  /**
   * A work.
   *
   * @param statements how many sentences cite it together with a known work
   * @param closeness the sentences, each shared among the other works that it cites: to be one of
   *     two counts 1, to be one of twenty 1/19
   * @param papers how many papers list it and a known work
   * @param coupling the known works' share of those papers' lists, summed: what a paper whose whole
   *     list is known counts 1
   * @param examples the first of the sentences
   */
  public record Found(
      Hit work, int statements, double closeness, int papers, double coupling, List<Hit> examples) {
    public Found {
      examples = List.copyOf(examples);
    }
  }
}
