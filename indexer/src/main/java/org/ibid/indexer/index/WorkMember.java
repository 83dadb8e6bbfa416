package org.ibid.indexer.index;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;

/**
 * A reference or paper as the index holds it, to be made part of a work.
 *
 * @param kind reference or paper
 * @param paper id of the paper that lists it, or that it is
 */
record WorkMember(
    String id,
    Kind kind,
    String paper,
    Publication publication,
    List<Tag> concepts,
    List<String> raws,
    List<String> statements) {

  /** What is read of a stored record. */
  static final Set<String> FIELDS =
      Set.of(Schema.ID, Schema.JSON, folded("raw"), folded("statement"));

  private static String folded(String name) {
    return Schema.textField(Kind.REFERENCE, name).map(TextField::folded).orElseThrow();
  }

  /** The fullest record first: the work is shown as it says. */
  static final Comparator<WorkMember> FULLEST_FIRST =
      Comparator.comparing(WorkMember::isReference)
          .thenComparing(member -> -member.knownFields())
          .thenComparing(member -> -titleLength(member))
          .thenComparing(WorkMember::id);

  static WorkMember of(Document stored) {
    String id = stored.get(Schema.ID);
    int hash = id.lastIndexOf('#');
    RecordJson.Described described = RecordJson.describe(stored.get(Schema.JSON));
    return new WorkMember(
        id,
        hash < 0 ? Kind.PAPER : Kind.REFERENCE,
        described.paper(),
        described.publication(),
        described.concepts(),
        values(stored, "raw"),
        values(stored, "statement"));
  }

  private static List<String> values(Document stored, String name) {
    return List.of(stored.getValues(folded(name)));
  }

  boolean isReference() {
    return kind == Kind.REFERENCE;
  }

  private long knownFields() {
    return List.of(
            Objects.nonNull(publication.doi()),
            Objects.nonNull(publication.pmid()),
            Objects.nonNull(publication.containerTitle()),
            Objects.nonNull(publication.volume()),
            Objects.nonNull(publication.page()),
            Objects.nonNull(publication.issued()))
        .stream()
        .filter(known -> known)
        .count();
  }

  private static int titleLength(WorkMember member) {
    return Objects.requireNonNullElse(member.publication().title(), "").length();
  }
}
