package org.ibid.server.evidence.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a reference list: its printed labels, or, where a source lost them, the places of
 * the entries. Empty where marks don't name entries by number.
 */
final class Numbering {

  /** A list may have lost a label or two on the way here. */
  private static final double MOST = 0.9;

  /** Of the numbers in marks, so many must be read here as they were when the paper was read. */
  private static final double AGREEING = 0.8;

  private final Map<Integer, Reference> entries;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int last;

  private Numbering(Map<Integer, Reference> entries) {
    this.entries = entries;
    this.last = entries.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    entries.forEach((number, entry) -> numbers.put(entry.id(), number));
  }

  /** The numbers of a paper's list, if that is how its marks name entries. */
  static Numbering of(TaggedPaper paper) {
    Numbering printed = new Numbering(labels(paper.paper()));
    long labelled = paper.paper().references().stream().filter(r -> r.label() != null).count();
    Numbering numbering = labelled == 0 ? new Numbering(places(paper.paper())) : printed;
    boolean most = numbering.entries.size() >= MOST * paper.paper().references().size();
    return most && numbering.isThatOf(paper) ? numbering : new Numbering(Map.of());
  }

  private static Map<Integer, Reference> labels(Paper paper) {
    Map<Integer, Reference> entries = new HashMap<>();
    for (Reference reference : paper.references()) {
      String label = reference.label();
      List<Integer> number = label == null ? List.of() : MarkNumbers.of(label);
      if (number.size() == 1) {
        entries.putIfAbsent(number.getFirst(), reference);
      }
    }
    return entries;
  }

  private static Map<Integer, Reference> places(Paper paper) {
    Map<Integer, Reference> entries = new HashMap<>();
    paper.references().forEach(reference -> entries.put(entries.size() + 1, reference));
    return entries;
  }

  private boolean isThatOf(TaggedPaper paper) {
    int resolved = 0;
    int agreeing = 0;
    for (Quotation quotation : paper.quotations()) {
      List<String> cited = quotation.citation().references();
      if (!cited.isEmpty()) {
        resolved++;
        List<Integer> named = MarkNumbers.of(quotation.mark());
        boolean agrees =
            (!named.isEmpty() && named.stream().allMatch(n -> isAmong(n, cited)))
                || areRunTogether(quotation.mark(), paper.cited(quotation.citation()));
        agreeing += agrees ? 1 : 0;
      }
    }
    return resolved > 0 && agreeing >= AGREEING * resolved;
  }

  private boolean isAmong(int number, List<String> cited) {
    Reference entry = entries.get(number);
    return entry == null || cited.contains(entry.id());
  }

  /**
   * Whether a mark is the numbers of these entries without anything between them: raised numbers
   * lose their commas on some ways here, so that 5, 6 and 12 become 5612.
   */
  boolean areRunTogether(String mark, List<Reference> cited) {
    StringBuilder numbers = new StringBuilder();
    cited.forEach(reference -> numbers.append(of(reference)));
    return !cited.isEmpty() && numbers.toString().equals(mark.strip());
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The highest number. */
  int last() {
    return last;
  }

  boolean has(int number) {
    return entries.containsKey(number);
  }

  /** The number of an entry, or null where it has none. */
  @Nullable Integer of(Reference reference) {
    return numbers.get(reference.id());
  }
}
