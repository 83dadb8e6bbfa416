package org.ibid.server.evidence.audit;

import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What was found about the reference list of a paper.
 *
 * @param listedNotCited in the order of the list
 * @param citedNotListed in the order of the text; what is out of range is among them
 * @param outOfOrder entries of a numbered list that are first cited too early or too late, in the
 *     order of the text
 * @param outOfRange numbers past the end of the list, in the order of the text
 * @param duplicates entries that are one publication, in the order of the list
 * @param identifiers malformed, missing or shared ones, in the order of the list
 * @param years that disagree, in the order of the list
 * @param contradicts cited for what the title excludes, in the order of the text
 * @param unlike nothing in common with what they are cited for, the surest first
 * @param retracted entries, and the paper, that a list of retractions names; null where no list was
 *     given
 * @param notes what could not be checked, and why
 */
public record Audit(
    Paper paper,
    List<Reference> listedNotCited,
    List<Unlisted> citedNotListed,
    List<Doubt> outOfOrder,
    List<Unlisted> outOfRange,
    List<Duplicates> duplicates,
    List<Doubt> identifiers,
    List<Doubt> years,
    List<Contradiction> contradicts,
    List<Misfit> unlike,
    @Nullable List<Retracted> retracted,
    List<Note> notes) {

  public Audit {
    listedNotCited = List.copyOf(listedNotCited);
    citedNotListed = List.copyOf(citedNotListed);
    outOfOrder = List.copyOf(outOfOrder);
    outOfRange = List.copyOf(outOfRange);
    duplicates = List.copyOf(duplicates);
    identifiers = List.copyOf(identifiers);
    years = List.copyOf(years);
    contradicts = List.copyOf(contradicts);
    unlike = List.copyOf(unlike);
    retracted = retracted == null ? null : List.copyOf(retracted);
    notes = List.copyOf(notes);
  }

  /** How many findings there are; what is out of range counts once. */
  public int count() {
    return listedNotCited.size()
        + citedNotListed.size()
        + outOfOrder.size()
        + duplicates.size()
        + identifiers.size()
        + years.size()
        + contradicts.size()
        + unlike.size()
        + (retracted == null ? 0 : retracted.size());
  }

  /**
   * What could not be checked, and why.
   *
   * @param unchecked checks that were not made
   */
  public record Note(String text, Set<Check> unchecked) {
    public Note {
      unchecked = Set.copyOf(unchecked);
    }
  }

  /** Whether a check was made, so that nothing found means that there is nothing. */
  public boolean isMade(Check check) {
    return notes.stream().noneMatch(note -> note.unchecked().contains(check))
        && (check != Check.RETRACTED || retracted != null);
  }

  /** What a check found, for who shows all kinds of findings alike. */
  public List<Finding> findings(Check check) {
    return switch (check) {
      case RETRACTED ->
          retracted == null ? List.of() : retracted.stream().map(Finding::of).toList();
      case CONTRADICTS -> contradicts.stream().map(Finding::of).toList();
      case UNLIKE -> unlike.stream().map(Finding::of).toList();
      case LISTED_NOT_CITED -> listedNotCited.stream().map(Finding::of).toList();
      case CITED_NOT_LISTED -> citedNotListed.stream().map(Finding::of).toList();
      case OUT_OF_ORDER -> outOfOrder.stream().map(Finding::of).toList();
      case OUT_OF_RANGE -> outOfRange.stream().map(Finding::of).toList();
      case DUPLICATES -> duplicates.stream().map(Finding::of).toList();
      case IDENTIFIERS -> identifiers.stream().map(Finding::of).toList();
      case YEARS -> years.stream().map(Finding::of).toList();
    };
  }

  /**
   * What a mark names and the list doesn't have.
   *
   * @param what a number or a name and year: {@code 110}, {@code Smith 2015}
   */
  public record Unlisted(Quotation quotation, String what, String why) {}

  /** Entries that are the same publication, at least two. */
  public record Duplicates(List<Reference> references, String why) {
    public Duplicates {
      references = List.copyOf(references);
      if (references.size() < 2) {
        throw new IllegalArgumentException("one entry alone is no duplicate: " + references);
      }
    }
  }

  /**
   * Something about an entry that can't be right, or disagrees.
   *
   * @param quotation the citation that disagrees with the entry or its place, or null where it is
   *     the entry alone
   */
  public record Doubt(Reference reference, @Nullable Quotation quotation, String why) {}

  /**
   * What a list of retractions says of an entry, or of the paper itself.
   *
   * @param reference null for the paper itself
   * @param by the identifier that both have: {@code DOI 10.1000/1}
   */
  public record Retracted(@Nullable Reference reference, Notice notice, String by) {}
}
