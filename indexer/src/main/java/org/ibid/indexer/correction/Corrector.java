package org.ibid.indexer.correction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;
import org.jspecify.annotations.Nullable;

/** Puts into one paper what people said of it. */
final class Corrector {

  private final Paper read;
  private final Schemes schemes;
  private final Map<String, Found> last = new LinkedHashMap<>();
  private final Map<Correction, String> missing = new HashMap<>();
  private final Map<Correction, Found> found = new HashMap<>();

  private final List<CorrectedPaper.TagEdit> tagEdits = new ArrayList<>();
  private final List<CorrectedField> fields = new ArrayList<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final List<List<Citation>> citations = new ArrayList<>();

  Corrector(Paper read, Schemes schemes) {
    this.read = read;
    this.schemes = schemes;
  }

  /**
   * A correction and what it is about.
   *
   * @param part null for the paper itself
   * @param at where a mark stands, or null
   * @param value as it is put there: the ids of references as they are now
   */
  private record Found(
      Correction correction,
      CorrectedField.@Nullable Part part,
      MarkAnchor.@Nullable At at,
      List<String> value) {

    String slot() {
      return part + " " + correction.field();
    }
  }

  /** The corrected paper; the corrections are given the earliest first. */
  CorrectedPaper apply(List<Correction> corrections) {
    for (Correction correction : corrections) {
      find(correction)
          .ifPresent(it -> {
            found.put(correction, it);
            last.remove(it.slot());
            last.put(it.slot(), it);
          });
    }
    Paper paper = last.isEmpty() ? read : corrected();
    List<Outcome> outcomes = corrections.stream().map(c -> outcome(c, paper.id())).toList();
    return new CorrectedPaper(read, paper, tagEdits, outcomes);
  }

  private Optional<Found> find(Correction correction) {
    Optional<ConceptField> concept = ConceptField.of(correction.field());
    if (concept.isPresent() && concept.get().in(schemes).isEmpty()) {
      return lost(correction, "the schemes have no concept " + concept.get().name());
    }
    return switch (correction.target()) {
      case Target.OfPaper paper ->
          Optional.of(new Found(correction, null, null, correction.value()));
      case Target.OfReference(PaperAnchor paper, ReferenceAnchor reference) ->
          reference
              .in(read.references())
              .map(entry -> ofEntry(correction, entry))
              .or(() -> lost(correction, "its list has no such entry: " + shown(reference)));
      case Target.OfMark(PaperAnchor paper, MarkAnchor mark) -> ofMark(correction, mark);
    };
  }

  private static Found ofEntry(Correction correction, Reference entry) {
    CorrectedField.Part part = new CorrectedField.Part.OfReference(entry.id());
    return new Found(correction, part, null, correction.value());
  }

  private Optional<Found> ofMark(Correction correction, MarkAnchor mark) {
    Optional<MarkAnchor.At> at = mark.in(read);
    if (at.isEmpty()) {
      return lost(correction, "no such sentence has the mark " + mark.mark());
    }
    List<String> ids = new ArrayList<>();
    for (ReferenceAnchor cited : correction.cited()) {
      Optional<Reference> entry = cited.in(read.references());
      if (entry.isEmpty()) {
        return lost(correction, "its list has no such entry: " + shown(cited));
      }
      ids.add(entry.get().id());
    }
    CorrectedField.Part part = new CorrectedField.Part.OfCitation(at.get().number(read));
    return Optional.of(new Found(correction, part, at.get(), ids));
  }

  private static String shown(ReferenceAnchor reference) {
    return reference.raw().isEmpty() ? reference.id() : reference.id() + ", " + reference.raw();
  }

  private Optional<Found> lost(Correction correction, String why) {
    missing.put(correction, why);
    return Optional.empty();
  }

  private Paper corrected() {
    read.references().forEach(reference -> references.put(reference.id(), reference));
    read.statements().forEach(statement -> citations.add(new ArrayList<>(statement.citations())));
    Paper.Builder paper = read.toBuilder();
    Publication.Builder publication = read.publication().toBuilder();
    for (Found one : last.values()) {
      put(one, paper, publication);
      Correction.Said said = one.correction().said();
      fields.add(
          new CorrectedField(
              one.part(), one.correction().field(), said.by(), said.when(), readAt(one)));
    }
    paper.publication(publication.build());
    return withParts(paper.build());
  }

  private void put(Found one, Paper.Builder paper, Publication.Builder publication) {
    Optional<ConceptField> concept = ConceptField.of(one.correction().field());
    if (concept.isPresent()) {
      tagEdits.add(edit(concept.get(), one));
      return;
    }
    switch (one.part()) {
      case null -> putField(one, paper, publication);
      case CorrectedField.Part.OfReference(String id) ->
          references.computeIfPresent(id, (key, reference) -> withField(reference, one));
      case CorrectedField.Part.OfCitation citation ->
          cite(Objects.requireNonNull(one.at()), one.value());
    }
  }

  private static void putField(Found one, Paper.Builder paper, Publication.Builder publication) {
    switch (one.correction().field()) {
      case Correction.ABSTRACT -> paper.abstractText(String.join("", one.value()));
      case Correction.KEYWORD -> paper.keyword(one.value());
      default -> field(one).put(publication, one.value());
    }
  }

  private static Field field(Found one) {
    return Field.of(one.correction().field()).orElseThrow();
  }

  private static Reference withField(Reference reference, Found one) {
    Publication.Builder publication = reference.publication().toBuilder();
    field(one).put(publication, one.value());
    Map<String, Double> confidence = new HashMap<>(reference.confidence());
    confidence.remove(one.correction().field());
    if (!one.value().isEmpty()) {
      confidence.put(one.correction().field(), 1.0);
    }
    return new Reference(
        reference.id(), reference.label(), reference.raw(), publication.build(), confidence);
  }

  private void cite(MarkAnchor.At at, List<String> ids) {
    List<Citation> of = citations.get(at.statement());
    Citation was = of.get(at.citation());
    of.set(at.citation(), new Citation(was.mark(), was.scope(), ids, 1.0));
  }

  private CorrectedPaper.TagEdit edit(ConceptField field, Found one) {
    Concept concept = field.in(schemes).orElseThrow();
    Tag.Cause cause = new Tag.Cause(CorrectedPaper.CAUSE, one.correction().said().by());
    Tag tag = new Tag(field.scheme(), field.concept(), concept.label(), List.of(cause));
    String reference = one.part() instanceof CorrectedField.Part.OfReference(String id) ? id : null;
    return new CorrectedPaper.TagEdit(reference, tag, !one.value().isEmpty());
  }

  private Paper withParts(Paper paper) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < read.statements().size(); i++) {
      Statement was = read.statements().get(i);
      statements.add(
          new Statement(
              was.sentence(), was.before(), was.after(), was.section(), citations.get(i)));
    }
    return paper.toBuilder(id(paper.publication()))
        .references(List.copyOf(references.values()))
        .statements(statements)
        .corrected(fields)
        .build();
  }

  /**
   * A corrected DOI or PMID is what the paper is called from now on. Another title is not: a hash
   * says nothing to anybody, and what names the paper by it would break.
   */
  private String id(Publication corrected) {
    Publication was = read.publication();
    boolean same =
        Objects.equals(was.doi(), corrected.doi()) && Objects.equals(was.pmid(), corrected.pmid());
    return same ? read.id() : PaperId.of(corrected, read.id().getBytes(StandardCharsets.UTF_8));
  }

  /** What the reader says where a correction is put. */
  private List<String> readAt(Found one) {
    return switch (one.part()) {
      case null -> readOf(one.correction().field());
      case CorrectedField.Part.OfReference(String id) ->
          read.references().stream()
              .filter(reference -> reference.id().equals(id))
              .findFirst()
              .map(reference -> of(one.correction().field(), reference.publication()))
              .orElse(List.of());
      case CorrectedField.Part.OfCitation citation ->
          Objects.requireNonNull(one.at()).in(read).references();
    };
  }

  private List<String> readOf(String field) {
    return readOf(read, field);
  }

  /** What a paper as it was read has in a field of its own; of tags nothing: they come later. */
  static List<String> readOf(Paper paper, String field) {
    return switch (field) {
      case Correction.ABSTRACT ->
          paper.abstractText().isEmpty() ? List.of() : List.of(paper.abstractText());
      case Correction.KEYWORD -> paper.keyword();
      default -> of(field, paper.publication());
    };
  }

  /** What a publication has in a field. */
  static List<String> of(String field, Publication publication) {
    return Field.of(field).map(known -> known.in(publication)).orElse(List.of());
  }

  private Outcome outcome(Correction correction, String id) {
    Found one = found.get(correction);
    if (one == null) {
      String why = Objects.requireNonNullElse(missing.get(correction), "");
      return new Outcome(
          correction, Outcome.Status.ORPHAN, record(id, correction.target()), List.of(), why);
    }
    List<String> now = readAt(one);
    boolean tag = ConceptField.of(correction.field()).isPresent();
    Outcome.Status status =
        !one.equals(last.get(one.slot()))
            ? Outcome.Status.SUPERSEDED
            : !tag && now.equals(one.value()) ? Outcome.Status.AGREES : Outcome.Status.HOLDS;
    return new Outcome(correction, status, record(id, one.part()), now, "");
  }

  private static String record(String paper, CorrectedField.@Nullable Part part) {
    return switch (part) {
      case null -> paper;
      case CorrectedField.Part.OfReference(String id) -> RecordId.ofReference(paper, id);
      case CorrectedField.Part.OfCitation(int number) -> RecordId.ofCitation(paper, number);
    };
  }

  /** What it was called, of what is no longer there. */
  static String record(String paper, Target target) {
    return switch (target) {
      case Target.OfPaper of -> paper;
      case Target.OfReference(PaperAnchor of, ReferenceAnchor reference) ->
          RecordId.ofReference(paper, reference.id());
      case Target.OfMark of -> paper;
    };
  }
}
