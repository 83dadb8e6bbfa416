package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private final AuthorIndex authors;
  private final List<Unlisted> unlisted = new ArrayList<>();
  private final List<Unlisted> outOfRange = new ArrayList<>();
  private final List<Doubt> years = new ArrayList<>();
  private final Set<String> doubted = new HashSet<>();

  private UnlistedMarks(TaggedPaper paper, Numbering numbering) {
    this.paper = paper;
    this.numbering = numbering;
    this.authors = new AuthorIndex(paper.paper().references());
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
    if (numbering.areRunTogether(quotation.mark(), paper.cited(quotation.citation()))) {
      return;
    }
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
    if (authors.has(work)) {
      return; // listed, though the mark was linked to something else
    }
    List<Reference> linked = cited.stream().filter(work::isBy).toList();
    List<Reference> near = linked.isEmpty() ? authors.byFirst(work) : linked;
    if (near.size() == 1 && isOneMisprint(work, near.getFirst(), !linked.isEmpty())) {
      doubt(near.getFirst(), quotation, work);
    }
    if (linked.isEmpty() && !work.name().isEmpty()) {
      unlisted.add(new Unlisted(quotation, work.toString(), listed(work, near)));
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

  /** What the list has instead. */
  private String listed(NamedYear work, List<Reference> near) {
    List<Integer> years =
        near.stream().map(r -> r.publication().issued()).filter(y -> y != null).sorted().toList();
    if (!years.isEmpty()) {
      return "By that name the list has only "
          + Words.and(years.stream().map(String::valueOf).toList())
          + ".";
    }
    List<String> misspelled = authors.misspelled(work);
    return "The list has nothing by that name"
        + (misspelled.isEmpty() ? "." : "; of that year it has " + Words.and(misspelled) + ".");
  }
}
