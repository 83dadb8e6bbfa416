package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Clusters;

/**
 * Keeps the work documents true: after blocks were written or deleted, the clusters that they touch
 * are made anew, and every member learns its work and how many papers cite it.
 */
final class WorkUpdater {

  private final IndexWriter writer;
  private final Schema schema;
  private final Set<String> touched = new TreeSet<>();

  WorkUpdater(IndexWriter writer, Schema schema) {
    this.writer = writer;
    this.schema = schema;
  }

  /** Says that the block of a paper was written or deleted since the last update. */
  void touch(String paperId) {
    touched.add(paperId);
  }

  /** Makes the touched clusters anew. */
  void update() throws IOException {
    if (touched.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      update(new IndexSearcher(reader));
    }
    touched.clear();
  }

  private void update(IndexSearcher searcher) throws IOException {
    Map<String, WorkMember> members = new TreeMap<>();
    Set<String> keys = new HashSet<>();
    Set<String> outdated = new TreeSet<>();
    gatherOutdated(searcher, Schema.MEMBER_PAPER, touched, keys, outdated);
    gather(searcher, Schema.PAPER, touched, members);
    members.values().forEach(member -> keys.addAll(member.keys()));
    closeOver(searcher, keys, members);
    gatherOutdated(searcher, Schema.MEMBER, members.keySet(), keys, outdated);
    for (String work : outdated) {
      writer.deleteDocuments(new Term(Schema.ID, work));
    }
    write(members);
  }

  /** The works that hold any of some papers or members, and the keys of all their members. */
  private static void gatherOutdated(
      IndexSearcher searcher,
      String field,
      Set<String> values,
      Set<String> keys,
      Set<String> outdated)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    for (int doc : search(searcher, field, values)) {
      Document work = stored.document(doc);
      outdated.add(work.get(Schema.ID));
      keys.addAll(List.of(work.getValues(Schema.MATCH_KEY)));
    }
  }

  /** Adds whoever shares a key with a member, until nobody is new. */
  private void closeOver(IndexSearcher searcher, Set<String> keys, Map<String, WorkMember> members)
      throws IOException {
    Set<String> asked = new HashSet<>();
    Set<String> unasked = new HashSet<>(keys);
    while (!unasked.isEmpty()) {
      Collection<WorkMember> found = gather(searcher, Schema.MATCH_KEY, unasked, members);
      asked.addAll(unasked);
      unasked = new HashSet<>();
      for (WorkMember member : found) {
        unasked.addAll(member.keys());
      }
      unasked.removeAll(asked);
    }
  }

  private static Collection<WorkMember> gather(
      IndexSearcher searcher, String field, Set<String> values, Map<String, WorkMember> members)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    List<WorkMember> found = new ArrayList<>();
    for (int doc : search(searcher, field, values)) {
      Document document = stored.document(doc);
      if (isMember(document) && !members.containsKey(document.get(Schema.ID))) {
        WorkMember member = WorkMember.of(document);
        members.put(member.id(), member);
        found.add(member);
      }
    }
    return found;
  }

  private static boolean isMember(Document stored) {
    return stored.get(Schema.CLUSTERED) != null;
  }

  private static List<Integer> search(IndexSearcher searcher, String field, Set<String> values)
      throws IOException {
    Query query = new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    return searcher.search(query, new AllDocuments());
  }

  private void write(Map<String, WorkMember> members) throws IOException {
    List<Clusters.Candidate> candidates =
        members.values().stream().map(WorkMember::candidate).toList();
    for (List<String> cluster : Clusters.of(candidates)) {
      write(new Work(cluster.stream().map(members::get).toList()));
    }
  }

  private void write(Work work) throws IOException {
    writer.updateDocument(new Term(Schema.ID, work.id()), work.document(schema.schemes()));
    Map<String, Kind> kinds = new LinkedHashMap<>();
    work.members().forEach(member -> kinds.put(member.id(), member.kind()));
    for (Map.Entry<String, Kind> member : kinds.entrySet()) {
      Term id = new Term(Schema.ID, member.getKey());
      Kind kind = member.getValue();
      writer.updateNumericDocValue(id, Schema.cited(kind), work.citingPapers().size());
      writer.updateBinaryDocValue(id, Schema.work(kind), new BytesRef(work.id()));
    }
  }
}
