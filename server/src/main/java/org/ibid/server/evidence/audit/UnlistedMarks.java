package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.ibid.server.evidence.audit.Audit.Unlisted;
import org.ibid.server.evidence.audit.NamedYears.NamedYear;

/** Compares what marks name with what the list has: numbers, or names and years. */
final class UnlistedMarks {

  /** Years apart that a slip of the pen makes of one; further apart it is another work. */
  private static final int SLIP = 2;

  private final TaggedPaper paper;
  private final Numbering numbering;
  private final Map<String, List<Reference>> byInitial = new HashMap<>();
  private final List<Unlisted> unlisted = new ArrayList<>();
  private final List<Unlisted> outOfRange = new ArrayList<>();
  private final List<Doubt> years = new ArrayList<>();
  private final Set<String> doubted = new HashSet<>();

  private UnlistedMarks(TaggedPaper paper, Numbering numbering) {
    this.paper = paper;
    this.numbering = numbering;
    for (Reference reference : paper.paper().references()) {
      byInitial
          .computeIfAbsent(NamedYears.initial(reference), i -> new ArrayList<>())
          .add(reference);
    }
  }

  static UnlistedMarks of(TaggedPaper paper, Numbering numbering) {
    UnlistedMarks marks = new UnlistedMarks(paper, numbering);
    for (Quotation quotation : paper.quotations()) {
      List<Integer> numbers = MarkNumbers.of(quotation.mark());
      if (numbering.isEmpty()) {
        marks.compareNames(quotation);
      } else if (!numbers.isEmpty()) {
        marks.compareNumbers(quotation, numbers);
      }
    }
    return marks;
  }

  /** What marks name and the list doesn't have, in the order of the text. */
  List<Unlisted> unlisted() {
    return unlisted;
  }

  /** Those of them whose number is past the list. */
  List<Unlisted> outOfRange() {
    return outOfRange;
  }

  /** Entries whose year isn't that of a mark which names them. */
  List<Doubt> years() {
    return years;
  }

  private void compareNumbers(Quotation quotation, List<Integer> numbers) {
    for (int number : numbers) {
      if (!numbering.has(number)) {
        boolean past = number < 1 || number > numbering.last();
        String why =
            past
                ? "The list has the numbers 1 to " + numbering.last() + "."
                : "The list has no entry of this number.";
        Unlisted found = new Unlisted(quotation, Integer.toString(number), why);
        unlisted.add(found);
        if (past) {
          outOfRange.add(found);
        }
      }
    }
  }

  private void compareNames(Quotation quotation) {
    List<Reference> cited = paper.cited(quotation.citation());
    List<NamedYear> named = NamedYears.of(quotation.mark());
    for (NamedYear work : named) {
      if (cited.stream().noneMatch(work::isOf)) {
        compare(quotation, work, cited);
      }
    }
  }

  private void compare(Quotation quotation, NamedYear work, List<Reference> cited) {
    List<Reference> linked = cited.stream().filter(work::isBy).toList();
    List<Reference> near = linked.isEmpty() ? nearest(work) : linked;
    if (near.stream().anyMatch(work::isOf)) {
      return; // listed, though the mark was linked to something else
    }
    if (near.size() == 1 && isOneMisprint(work, near.getFirst(), !linked.isEmpty())) {
      doubt(near.getFirst(), quotation, work);
    }
    if (linked.isEmpty() && !work.name().isEmpty()) {
      unlisted.add(new Unlisted(quotation, work.toString(), listed(near)));
    }
  }

  private static boolean isOneMisprint(NamedYear work, Reference entry, boolean linked) {
    Integer issued = entry.publication().issued();
    return issued != null && (linked || Math.abs(issued - work.year()) <= SLIP);
  }

  private void doubt(Reference entry, Quotation quotation, NamedYear work) {
    if (doubted.add(entry.id() + " " + work.year())) {
      String why =
          "The mark says " + work.year() + ", the entry " + entry.publication().issued() + ".";
      years.add(new Doubt(entry, quotation, why));
    }
  }

  /** Entries by the first author that a mark names. */
  private List<Reference> nearest(NamedYear work) {
    return work.name().isEmpty()
        ? List.of()
        : byInitial.getOrDefault(NamedYears.initial(work.name()), List.of()).stream()
            .filter(work::isBy)
            .toList();
  }

  private static String listed(List<Reference> near) {
    List<Integer> years =
        near.stream().map(r -> r.publication().issued()).filter(y -> y != null).sorted().toList();
    return years.isEmpty()
        ? "The list has nothing by that name."
        : "By that name the list has only "
            + Words.and(years.stream().map(String::valueOf).toList())
            + ".";
  }
}
