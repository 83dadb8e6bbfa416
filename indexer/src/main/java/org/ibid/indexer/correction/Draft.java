package org.ibid.indexer.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;

/**
 * A correction as a person gives it.
 *
 * @param part of the paper: empty for itself, the id of a reference, {@code citation-7}
 * @param field to correct
 * @param value what it is; empty where there is none
 */
public record Draft(String part, String field, List<String> value, Correction.Said said) {

  private static final String CITATION = "citation-";

  /** As many as a message can name. */
  private static final int SHOWN = 8;

  public Draft {
    value = List.copyOf(value);
  }

  /**
   * The correction of a paper as it was read.
   *
   * @throws InvalidCorrectionException where there is no such part or field, or the field can't
   *     have the value
   */
  public Correction of(ReadPaper read, Schemes schemes) {
    Paper paper = read.paper();
    PaperAnchor anchor = PaperAnchor.of(read);
    if (part.isEmpty()) {
      Target target = new Target.OfPaper(anchor);
      return correction(target, checked(true, schemes), Corrector.readOf(paper, field));
    }
    Optional<Reference> entry = entry(paper, part);
    if (entry.isPresent()) {
      Target target = new Target.OfReference(anchor, ReferenceAnchor.of(entry.get()));
      return correction(
          target, checked(false, schemes), Corrector.of(field, entry.get().publication()));
    }
    return ofMark(paper, anchor);
  }

  private Correction ofMark(Paper paper, PaperAnchor anchor) {
    MarkAnchor.At at =
        number(part)
            .flatMap(number -> MarkAnchor.At.of(paper, number))
            .orElseThrow(() -> noPart(paper));
    if (!field.equals(Correction.REFERENCES)) {
      throw Values.unknownField(field, List.of(Correction.REFERENCES));
    }
    List<ReferenceAnchor> cited = new ArrayList<>();
    for (String id : value) {
      Reference entry = entry(paper, id.strip()).orElseThrow(() -> noReference(paper, id));
      cited.add(ReferenceAnchor.of(entry));
    }
    Citation citation = at.in(paper);
    return new Correction(
        new Target.OfMark(anchor, MarkAnchor.of(paper, at)),
        field,
        cited.stream().map(ReferenceAnchor::id).distinct().toList(),
        cited.stream().distinct().toList(),
        Values.signed(said),
        citation.references(),
        null);
  }

  private Correction correction(Target target, List<String> checked, List<String> was) {
    List<String> read = ConceptField.of(field).isPresent() ? null : was;
    return new Correction(target, field, checked, List.of(), Values.signed(said), read, null);
  }

  private List<String> checked(boolean ofPaper, Schemes schemes) {
    ConceptField.of(field).ifPresent(concept -> requireKnown(concept, schemes));
    return Values.checked(ofPaper, field, value);
  }

  private static void requireKnown(ConceptField field, Schemes schemes) {
    if (!schemes.names().contains(field.scheme())) {
      throw new InvalidCorrectionException(
          "field",
          "Expected a concept of "
              + String.join(", ", schemes.names())
              + ", got the scheme \""
              + field.scheme()
              + "\".");
    }
    if (field.in(schemes).isEmpty()) {
      throw new InvalidCorrectionException(
          "field", "The scheme " + field.scheme() + " has no concept \"" + field.concept() + "\".");
    }
  }

  private static Optional<Reference> entry(Paper paper, String id) {
    return paper.references().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private static Optional<Integer> number(String part) {
    return part.matches(CITATION + "\\d{1,7}")
        ? Optional.of(Integer.valueOf(part.substring(CITATION.length())))
        : Optional.empty();
  }

  private InvalidCorrectionException noPart(Paper paper) {
    return new InvalidCorrectionException(
        "record",
        "The paper has no part \"" + part + "\"; it has references " + ids(paper) + marks(paper));
  }

  private static String marks(Paper paper) {
    int marks = paper.statements().stream().mapToInt(s -> s.citations().size()).sum();
    return marks == 0 ? " and no citations." : " and citation-1 to citation-" + marks + ".";
  }

  private static InvalidCorrectionException noReference(Paper paper, String id) {
    return new InvalidCorrectionException(
        "value", "Expected ids of its reference list, " + ids(paper) + "; got \"" + id + "\".");
  }

  private static String ids(Paper paper) {
    List<String> ids = paper.references().stream().map(Reference::id).toList();
    if (ids.isEmpty()) {
      return "(none)";
    }
    return ids.size() <= SHOWN
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, SHOWN - 1)) + ", … " + ids.getLast();
  }
}
