package org.ibid.indexer.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Cluster;

/**
 * A cluster of records of one publication.
 *
 * @param members at least one, the fullest first
 */
record Work(Cluster cluster, List<WorkMember> members) {

  Work {
    List<WorkMember> ordered = new ArrayList<>(members);
    ordered.sort(WorkMember.FULLEST_FIRST);
    members = List.copyOf(ordered);
  }

  /** Ids of the papers whose lists have it, ascending. */
  List<String> citingPapers() {
    TreeSet<String> papers = new TreeSet<>();
    members.stream().filter(WorkMember::isReference).forEach(member -> papers.add(member.paper()));
    return List.copyOf(papers);
  }

  /** The concepts of all members, each once, with what caused it in any of them. */
  private List<Tag> concepts() {
    Map<String, Tag> byConcept = new LinkedHashMap<>();
    for (WorkMember member : members) {
      for (Tag tag : member.concepts()) {
        byConcept.merge(tag.scheme() + ":" + tag.id(), tag, Work::joined);
      }
    }
    return List.copyOf(byConcept.values());
  }

  private static Tag joined(Tag a, Tag b) {
    Set<Tag.Cause> causes = new LinkedHashSet<>(a.from());
    causes.addAll(b.from());
    return new Tag(a.scheme(), a.id(), a.label(), List.copyOf(causes));
  }

  Document document(Schemes schemes) {
    Publication shown = members.getFirst().publication();
    List<String> papers = citingPapers();
    RecordDocument document =
        new RecordDocument(Kind.WORK, cluster.id())
            .json(RecordJson.work(cluster, shown, papers, concepts()))
            .publication(shown)
            .text("title", shown.title())
            .texts("author", shown.author().stream().map(Name::display).toList())
            .text("journal", shown.containerTitle())
            .concepts(schemes, concepts())
            .cited(papers.size());
    papers.forEach(paper -> document.facet("paper", paper));
    for (WorkMember member : members) {
      document.texts("raw", member.raws()).texts("statement", member.statements());
    }
    linkMembers(document);
    return document.document();
  }

  private void linkMembers(RecordDocument document) {
    Set<String> papers = new TreeSet<>();
    members.forEach(member -> papers.add(member.paper()));
    cluster.members().forEach(id -> document.term(Schema.MEMBER, id));
    papers.forEach(paper -> document.term(Schema.MEMBER_PAPER, paper));
  }
}
