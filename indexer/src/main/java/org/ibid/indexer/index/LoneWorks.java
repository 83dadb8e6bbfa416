package org.ibid.indexer.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.work.Cluster;

/**
 * The works that the records of a paper are while no other record is of the same publication, which
 * is so for most. Written with the paper, when all that they hold is at hand: a commit then writes
 * only those that turn out otherwise.
 */
final class LoneWorks {

  private final Paper paper;
  private final PaperTags tags;

  LoneWorks(Paper paper, PaperTags tags) {
    this.paper = paper;
    this.tags = tags;
  }

  List<Document> documents(Schemes schemes) {
    List<Document> documents = new ArrayList<>(paper.references().size() + 1);
    for (Reference reference : paper.references()) {
      documents.add(lone(reference(reference)).document(schemes));
    }
    documents.add(lone(paper()).document(schemes));
    return documents;
  }

  private static Work lone(WorkMember member) {
    String id = Cluster.idAlone(member.id(), member.publication());
    return new Work(new Cluster(id, List.of(member.id()), List.of()), List.of(member));
  }

  private WorkMember paper() {
    return new WorkMember(
        paper.id(),
        Kind.PAPER,
        paper.id(),
        paper.publication(),
        tags.paper(),
        List.of(),
        List.of());
  }

  private WorkMember reference(Reference reference) {
    return new WorkMember(
        RecordId.ofReference(paper.id(), reference.id()),
        Kind.REFERENCE,
        paper.id(),
        reference.publication(),
        tags.references().getOrDefault(reference.id(), List.of()),
        List.of(reference.raw()),
        paper.statementsCiting(reference.id()).stream().map(Statement::sentence).toList());
  }
}
