package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.TextTerms;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.ibid.server.evidence.audit.Audit.Note;

/**
 * Audits papers under the schemes and analysis of one schema. Takes a moment to make; safe for many
 * threads.
 */
public final class Auditor {

  /** What can be said only of a paper whose text cites. */
  private static final Set<Check> OF_MARKS =
      EnumSet.complementOf(
          EnumSet.of(Check.DUPLICATES, Check.IDENTIFIERS, Check.YEARS, Check.RETRACTED));

  private final PaperTagger tagger;
  private final TextTerms terms;
  private final Contradictions contradictions;
  private final Exclusion concepts;

  public Auditor(Schema schema) {
    tagger = schema.tagger();
    terms = schema.terms();
    contradictions = new Contradictions(schema.schemes());
    concepts = new Exclusion(schema.schemes());
  }

  /** Everything that can be said about the reference list of a paper. */
  public Audit audit(Paper paper, Known known) {
    TaggedPaper tagged = new TaggedPaper(paper, tagger.tag(paper));
    Numbering numbering = Numbering.of(tagged);
    UnlistedMarks marks = UnlistedMarks.of(tagged, numbering);
    TableMarks tables = new TableMarks(paper);
    CitingOrder.Result order =
        CitingOrder.of(tagged, numbering, entry -> tables.cite(entry, numbering));
    DuplicateEntries same = DuplicateEntries.of(paper.references());
    RetractionList retractions = known.retractions();
    return new Audit(
        paper,
        listedNotCited(tagged).stream().filter(r -> !tables.cite(r, numbering)).toList(),
        marks.unlisted(),
        order.found(),
        marks.outOfRange(),
        same.groups(),
        inListOrder(paper, IdentifierCheck.of(paper), same.shared()),
        inListOrder(paper, YearCheck.of(paper), marks.years()),
        contradictions.of(tagged),
        misfits(tagged).ranked(known.abstracts()),
        retractions == null ? null : retractions.about(paper),
        notes(tagged, numbering, order));
  }

  private Misfits misfits(TaggedPaper paper) {
    Map<String, String> longForms = PaperTagger.definitions(paper.paper());
    return new Misfits(paper, new ContentWords(terms, longForms), concepts::areRelated);
  }

  /** Of a paper whose text isn't there nothing is known to be uncited. */
  private static List<Reference> listedNotCited(TaggedPaper paper) {
    Set<String> cited = new HashSet<>();
    paper.quotations().forEach(quotation -> cited.addAll(quotation.citation().references()));
    return cited.isEmpty()
        ? List.of()
        : paper.paper().references().stream().filter(r -> !cited.contains(r.id())).toList();
  }

  private static List<Doubt> inListOrder(Paper paper, List<Doubt> some, List<Doubt> others) {
    Map<String, Integer> places = new HashMap<>();
    paper.references().forEach(reference -> places.put(reference.id(), places.size()));
    List<Doubt> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparingInt(doubt -> places.getOrDefault(doubt.reference().id(), 0)));
    return all;
  }

  private static List<Note> notes(
      TaggedPaper paper, Numbering numbering, CitingOrder.Result order) {
    List<Note> notes = new ArrayList<>();
    boolean citing =
        paper.quotations().stream().anyMatch(q -> !q.citation().references().isEmpty());
    if (paper.paper().references().isEmpty()) {
      Set<Check> all = EnumSet.complementOf(EnumSet.of(Check.RETRACTED));
      notes.add(new Note("No reference list was found in this paper.", all));
    } else if (!citing) {
      notes.add(
          new Note(
              "No sentence that cites was found in this paper: what is cited, and for what, can’t"
                  + " be checked.",
              OF_MARKS));
    } else if (numbering.isEmpty()) {
      notes.add(
          new Note(
              "The marks name no numbers of the list: order and range aren’t checked.",
              Set.of(Check.OUT_OF_ORDER, Check.OUT_OF_RANGE)));
    }
    if (order.note() != null) {
      notes.add(new Note(order.note(), Set.of(Check.OUT_OF_ORDER)));
    }
    return notes;
  }
}
