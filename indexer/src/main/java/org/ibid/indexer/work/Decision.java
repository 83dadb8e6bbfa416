package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader said of some records: that they are of one publication, or of several.
 *
 * @param kind same or different
 * @param records ids. At least two; where they are different from others, at least one
 * @param from different: ids that each of the records differs from; where there are none, each of
 *     the records differs from each other one
 */
public record Decision(Kind kind, List<String> records, List<String> from) {

  /** Each of so many with each other is more than anyone has looked at. */
  public static final int MAX_RECORDS = 200;

  /** What was decided. */
  public enum Kind {
    SAME,
    DIFFERENT
  }

  public Decision {
    records = List.copyOf(new LinkedHashSet<>(records));
    from = List.copyOf(new LinkedHashSet<>(from));
    if (records.size() + from.size() < 2) {
      throw new IllegalArgumentException("a decision needs two records, got " + records);
    }
    if (records.size() > MAX_RECORDS || from.size() > MAX_RECORDS) {
      throw new IllegalArgumentException("a decision is about at most " + MAX_RECORDS + " records");
    }
    if (kind == Kind.SAME && !from.isEmpty()) {
      throw new IllegalArgumentException("records are the same with each other, not from others");
    }
    if (records.stream().anyMatch(from::contains)) {
      throw new IllegalArgumentException("a record can't be different from itself");
    }
  }

  /** That records are of one publication. */
  public static Decision same(List<String> records) {
    return new Decision(Kind.SAME, records, List.of());
  }

  /** That records are of a publication each. */
  public static Decision different(List<String> records) {
    return new Decision(Kind.DIFFERENT, records, List.of());
  }

  /** That records are not of the publication that some others are of. */
  public static Decision different(List<String> records, List<String> from) {
    return new Decision(Kind.DIFFERENT, records, from);
  }

  /** Every id that it names. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(records);
    ids.addAll(from);
    return ids;
  }

  /** The pairs that it decides on; of the same ones, enough to chain them. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    if (kind == Kind.SAME) {
      records.stream().skip(1).forEach(id -> pairs.add(new Pair(records.getFirst(), id)));
    } else if (from.isEmpty()) {
      for (int i = 0; i < records.size(); i++) {
        for (int j = i + 1; j < records.size(); j++) {
          pairs.add(new Pair(records.get(i), records.get(j)));
        }
      }
    } else {
      records.forEach(id -> from.forEach(other -> pairs.add(new Pair(id, other))));
    }
    return pairs;
  }

  /** Two ids. */
  record Pair(String a, String b) {}
}
