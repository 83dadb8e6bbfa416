package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Reference;

/** The numbers of a reference list, and the ids they stand for. */
final class Labels {

  private final Map<Integer, String> ids;

  /** By number; few marks ask for the first author's name. */
  private final Map<Integer, Reference> printed;

  private final int max;

  private Labels(Map<Integer, String> ids, Map<Integer, Reference> printed) {
    this.ids = ids;
    this.printed = printed;
    this.max = ids.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The printed labels; none where the list is not numbered. */
  static Labels printed(List<Reference> references) {
    Map<Integer, String> ids = new HashMap<>();
    Map<Integer, Reference> printed = new HashMap<>();
    for (Reference reference : references) {
      int number = reference.label() == null ? 0 : number(reference.label());
      if (number > 0) {
        ids.putIfAbsent(number, reference.id());
        printed.putIfAbsent(number, reference);
      }
    }
    return new Labels(ids, printed);
  }

  /** Positions from 1, for a list that lost its numbers on the way here. */
  static Labels positions(List<Reference> references) {
    Map<Integer, String> ids = new HashMap<>();
    for (Reference reference : references) {
      ids.put(ids.size() + 1, reference.id());
    }
    return new Labels(ids, Map.of());
  }

  private static int number(String label) {
    int i = 0;
    while (i < label.length() && !Character.isDigit(label.charAt(i))) {
      i++;
    }
    List<Integer> numbers = NumberList.at(label, i).numbers();
    return numbers.isEmpty() ? 0 : numbers.getFirst();
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  int size() {
    return ids.size();
  }

  int max() {
    return max;
  }

  /** The ids of those numbers that the list has, in order. */
  List<String> resolve(List<Integer> numbers) {
    List<String> found = new ArrayList<>();
    for (Integer number : numbers) {
      String id = ids.get(number);
      if (id != null) {
        found.add(id);
      }
    }
    return found;
  }

  /** Whether a number's first author is called so: {@code Clark3} cites a work of Clark's. */
  boolean isBy(int number, String family) {
    Reference reference = family.length() > 1 ? printed.get(number) : null;
    return reference != null && AuthorYears.key(family).equals(AuthorYears.firstAuthor(reference));
  }

  boolean hasAll(List<Integer> numbers) {
    return ids.keySet().containsAll(numbers);
  }
}
