package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.indexer.layout.EntryLabels.Start;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the labels of a list among all numbers that its lines start with: the chain that counts
 * on and has the most weight as a whole. A wrapped line that happens to start with a number, even
 * the next one, is passed over because the list's other labels look otherwise or would be lost.
 */
final class LabelChain {

  /** How many labels may be missing between two entries before the higher one is no label. */
  static final int WIDEST_GAP = 5;

  /** What each label is worth; more than a gap of one costs, less than one of two. */
  private static final int LABEL = 4;

  /** What a label is worth the more where the lines around it look like the border of entries. */
  private static final int LIKELY = 3;

  /** What a gap costs, and each number that is missing in it. */
  private static final int GAP = 2;

  private static final int MISSING = 2;

  /** What it costs to change from {@code 1.} to {@code [2]}: two labels, so that none does. */
  private static final int OTHER_FORM = 8;

  /** So many ways to print a label are looked at; lists mix two at most. */
  private static final int MOST_FORMS = 12;

  /** By number, the first of those set apart that count up to it. */
  private final Map<Integer, Integer> firstOfRun = new HashMap<>();

  /**
   * A chooser.
   *
   * @param apart numbers that stand in the text without their entries, so that they aren't missing
   */
  LabelChain(Set<Integer> apart) {
    for (int number : new TreeSet<>(apart)) {
      firstOfRun.put(number + 1, firstOfRun.getOrDefault(number, number));
    }
  }

  /**
   * A line that may start an entry.
   *
   * @param form the label with {@code #} for its number
   * @param likely whether the lines around it look like the border of two entries
   */
  record Candidate(Start start, String form, boolean likely) {}

  /** A chain by its last label. */
  private record Link(Candidate last, int weight, @Nullable Link before) {}

  /** The heaviest chain that starts with a number, or shortly behind it; in order. */
  List<Start> best(List<Candidate> candidates, int first) {
    Map<Integer, Map<String, Link>> ending = new HashMap<>();
    Link best = null;
    for (Candidate candidate : candidates) {
      Link link = linked(candidate, first, ending);
      if (link != null) {
        Map<String, Link> forms =
            ending.computeIfAbsent(candidate.start().number(), n -> new HashMap<>());
        if (forms.containsKey(candidate.form()) || forms.size() < MOST_FORMS) {
          forms.merge(candidate.form(), link, LabelChain::heavier);
        }
        best = best == null ? link : heavier(best, link);
      }
    }
    List<Start> starts = new ArrayList<>();
    for (Link link = best; link != null; link = link.before()) {
      starts.add(link.last().start());
    }
    return new ArrayList<>(starts.reversed());
  }

  /** The heavier; of two alike the earlier. */
  private static Link heavier(Link one, Link other) {
    return other.weight() > one.weight() ? other : one;
  }

  /** The heaviest chain that a label ends; null where it can't be in one. */
  private @Nullable Link linked(
      Candidate candidate, int first, Map<Integer, Map<String, Link>> ending) {
    int number = candidate.start().number();
    int worth = LABEL + (candidate.likely() ? LIKELY : 0);
    int run = firstOfRun.getOrDefault(number, number);
    Link best = null;
    if (run <= first || (number >= first && number <= first + WIDEST_GAP)) {
      best = new Link(candidate, worth - (run <= first ? 0 : cost(number - first)), null);
    }
    for (int missing = 0; missing <= WIDEST_GAP; missing++) {
      best = joined(best, candidate, worth - cost(missing), ending.get(number - 1 - missing));
    }
    return run < number ? joined(best, candidate, worth, ending.get(run - 1)) : best;
  }

  private static @Nullable Link joined(
      @Nullable Link best, Candidate candidate, int worth, @Nullable Map<String, Link> before) {
    Link heaviest = best;
    if (before != null) {
      for (Link link : before.values()) {
        int form = link.last().form().equals(candidate.form()) ? 0 : OTHER_FORM;
        Link joined = new Link(candidate, link.weight() + worth - form, link);
        heaviest = heaviest == null ? joined : heavier(heaviest, joined);
      }
    }
    return heaviest;
  }

  private static int cost(int missing) {
    return missing == 0 ? 0 : GAP + MISSING * missing;
  }
}
