package org.ibid.indexer.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

/**
 * A cluster of records of one publication.
 *
 * @param members at least one, the fullest first
 */
record Work(List<WorkMember> members) {

  Work {
    List<WorkMember> ordered = new ArrayList<>(members);
    ordered.sort(WorkMember.FULLEST_FIRST);
    members = List.copyOf(ordered);
  }

  /**
   * {@code work:} and the least DOI of its members, else the least PMID, else the least member id.
   */
  String id() {
    TreeSet<String> dois = new TreeSet<>();
    TreeSet<String> pmids = new TreeSet<>();
    TreeSet<String> ids = new TreeSet<>();
    for (WorkMember member : members) {
      addTo(dois, member.publication().doi());
      addTo(pmids, member.publication().pmid());
      ids.add(member.id());
    }
    if (!dois.isEmpty()) {
      return "work:" + dois.first();
    }
    return pmids.isEmpty() ? "work:" + ids.first() : "work:pmid:" + pmids.first();
  }

  private static void addTo(Set<String> values, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      values.add(value.toLowerCase(Locale.ROOT));
    }
  }

  /** Ids of the papers whose lists have it, ascending. */
  List<String> citingPapers() {
    TreeSet<String> papers = new TreeSet<>();
    members.stream().filter(WorkMember::isReference).forEach(member -> papers.add(member.paper()));
    return List.copyOf(papers);
  }

  private List<String> memberIds() {
    List<String> ids = new ArrayList<>(members.stream().map(WorkMember::id).toList());
    Collections.sort(ids);
    return ids;
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
        new RecordDocument(Kind.WORK, id())
            .json(RecordJson.work(id(), shown, memberIds(), papers, concepts()))
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
    Set<String> keys = new TreeSet<>();
    Set<String> papers = new TreeSet<>();
    for (WorkMember member : members) {
      keys.addAll(member.keys());
      papers.add(member.paper());
    }
    memberIds().forEach(id -> document.term(Schema.MEMBER, id));
    keys.forEach(document::matchKey);
    papers.forEach(paper -> document.term(Schema.MEMBER_PAPER, paper));
  }
}
