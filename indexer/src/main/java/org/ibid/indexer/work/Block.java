package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The records that share a key. Each is compared with each where they are few; of many, each with
 * those that stand beside it when they are ordered by their titles (the sorted neighbourhood of
 * Hernández and Stolfo, SIGMOD 1995), so that the cost is linear however many records have a key.
 */
final class Block {

  /**
   * How many records are few, and how many neighbours on each side are beside.
   *
   * @param few all pairs of so many cost what the neighbours of some more do
   * @param beside a record and its misprints lie within so many
   */
  record Limits(int few, int beside) {}

  static final Limits LIMITS = new Limits(40, 8);

  /** Identical records stand together, whatever else they are sorted by. */
  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparing((Candidate c) -> c.description().volume())
          .thenComparing(c -> c.description().pages().first())
          .thenComparing(c -> c.description().toString())
          .thenComparing(Candidate::id);

  private static final Comparator<Candidate> BY_TITLE =
      Comparator.comparing((Candidate c) -> c.description().title().key()).thenComparing(BY_PLACE);

  private static final Comparator<Candidate> BY_END_OF_TITLE =
      Comparator.comparing((Candidate c) -> reversed(c.description().title().key()))
          .thenComparing(BY_PLACE);

  private final Collection<Candidate> members;

  /** The members in their order; empty where they are few, and their order is nothing to anyone. */
  private final NavigableSet<Candidate> ordered;

  private final Limits limits;

  Block(String key, Collection<Candidate> members, Limits limits) {
    this.ordered = new TreeSet<>(MatchKeys.readsBackwards(key) ? BY_END_OF_TITLE : BY_TITLE);
    this.limits = limits;
    if (members.size() > limits.few()) {
      ordered.addAll(members);
      this.members = ordered;
    } else {
      this.members = members;
    }
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** Whom a member is compared with. */
  Collection<Candidate> comparedWith(Candidate member) {
    return members.size() <= limits.few() ? members : beside(member);
  }

  private List<Candidate> beside(Candidate place) {
    List<Candidate> beside = new ArrayList<>(2 * limits.beside());
    take(ordered.headSet(place, false).descendingIterator(), beside);
    take(ordered.tailSet(place, false).iterator(), beside);
    return beside;
  }

  private void take(Iterator<Candidate> from, List<Candidate> beside) {
    for (int i = 0; i < limits.beside() && from.hasNext(); i++) {
      beside.add(from.next());
    }
  }

  /**
   * The members that may be compared with others than before, now that records have come or gone.
   *
   * @param changed the records that came or went, as they were or are
   */
  Collection<Candidate> disturbedBy(Collection<Candidate> changed) {
    if (members.size() + changed.size() <= limits.few()) {
      return List.of();
    }
    if (members.size() - changed.size() <= limits.few()) {
      return members;
    }
    List<Candidate> disturbed = new ArrayList<>();
    changed.forEach(record -> disturbed.addAll(beside(record)));
    return disturbed;
  }
}
