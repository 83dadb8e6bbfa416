package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Cluster;
import org.ibid.indexer.work.Clusters;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;
import org.ibid.indexer.work.Network;

/**
 * Keeps the work documents true: after blocks were written or deleted, the clusters that they touch
 * are made anew, and every member learns its work and how many papers cite it. Only what changes is
 * written, and never more than a portion of the records is in memory.
 */
final class WorkUpdater {

  /** Records from which a portion starts: some megabytes with those that they are compared with. */
  private static final int PORTION = 5000;

  private final IndexWriter writer;
  private final Schema schema;
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> touchedRecords = new TreeSet<>();
  private Decisions decisions;

  /**
   * Starts from works as they are.
   *
   * @param decisions those by which they were made
   */
  WorkUpdater(IndexWriter writer, Schema schema, Decisions decisions) {
    this.writer = writer;
    this.schema = schema;
    this.decisions = decisions;
  }

  /** Says that the block of a paper was written or deleted since the last update. */
  void touch(String paperId) {
    touched.add(paperId);
  }

  /** Puts other decisions in the place of those that hold. */
  void decide(Decisions now) {
    Set<Decision> before = new HashSet<>(decisions.all());
    Set<Decision> after = new HashSet<>(now.all());
    Stream.concat(decisions.all().stream(), now.all().stream())
        .filter(decision -> !before.contains(decision) || !after.contains(decision))
        .forEach(decision -> touchedRecords.addAll(decision.ids()));
    decisions = now;
  }

  /** Makes the touched clusters anew. */
  void update() throws IOException {
    if (touched.isEmpty() && touchedRecords.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      new Update(new IndexSearcher(reader)).run();
    }
    touched.clear();
    touchedRecords.clear();
  }

  /** One update, over what a reader sees. */
  private final class Update {
    private final IndexSearcher searcher;
    private final FixedBitSet done;
    private final Set<String> outdated = new TreeSet<>();
    private final Set<String> written = new HashSet<>();

    Update(IndexSearcher searcher) {
      this.searcher = searcher;
      this.done = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    void run() throws IOException {
      List<Integer> seeds = seeds();
      for (int from = 0; from < seeds.size(); from += PORTION) {
        portion(seeds.subList(from, Math.min(seeds.size(), from + PORTION)));
      }
      for (String work : outdated) {
        if (!written.contains(work)) {
          writer.deleteDocuments(new Term(Schema.ID, work));
        }
      }
    }

    /** The records whose clusters may be others than before, ascending. */
    private List<Integer> seeds() throws IOException {
      Set<Integer> seeds = new TreeSet<>(RecordCatalogue.records(searcher, Schema.PAPER, touched));
      seeds.addAll(disturbed(seeds));
      Set<String> members = new HashSet<>(touchedRecords);
      for (int work : RecordCatalogue.documents(searcher, Schema.MEMBER_PAPER, touched)) {
        members.addAll(outdate(work));
      }
      seeds.addAll(RecordCatalogue.records(searcher, Schema.ID, members));
      return List.copyOf(seeds);
    }

    /** Those that are compared with others than before, now that some came and some went. */
    private Collection<Integer> disturbed(Collection<Integer> came) throws IOException {
      if (!DirectoryReader.indexExists(writer.getDirectory())) {
        return List.of();
      }
      try (DirectoryReader committed = DirectoryReader.open(writer.getDirectory())) {
        return new DisturbedRecords(searcher, new IndexSearcher(committed)).by(touched, came);
      }
    }

    private List<String> outdate(int work) throws IOException {
      StoredFields stored = searcher.storedFields();
      String json = stored.document(work, Set.of(Schema.JSON)).get(Schema.JSON);
      outdated.add(RecordJson.id(json));
      return RecordJson.members(json);
    }

    private void portion(List<Integer> seeds) throws IOException {
      List<Integer> undone = seeds.stream().filter(seed -> !done.get(seed)).toList();
      if (undone.isEmpty()) {
        return;
      }
      RecordCatalogue catalogue = new RecordCatalogue(searcher);
      Network network = Network.around(catalogue.candidates(undone), catalogue, decisions);
      growOverWorks(network, catalogue);
      for (Cluster cluster : Clusters.of(network)) {
        write(cluster, catalogue);
      }
    }

    /** Whoever was of a work with a member that may leave it needs a work again. */
    private void growOverWorks(Network network, RecordCatalogue catalogue) throws IOException {
      Set<String> asked = new HashSet<>();
      Set<String> unasked = new HashSet<>(network.ids());
      while (!unasked.isEmpty()) {
        Set<String> left = new HashSet<>();
        for (int work : RecordCatalogue.documents(searcher, Schema.MEMBER, unasked)) {
          left.addAll(outdate(work));
        }
        left.removeAll(network.ids());
        network.growFrom(catalogue.byId(left));
        asked.addAll(unasked);
        unasked = new HashSet<>(network.ids());
        unasked.removeAll(asked);
      }
    }

    private void write(Cluster cluster, RecordCatalogue catalogue) throws IOException {
      StoredFields stored = searcher.storedFields();
      List<WorkMember> members = new ArrayList<>(cluster.members().size());
      for (String id : cluster.members()) {
        int document = catalogue.document(id);
        done.set(document);
        members.add(WorkMember.of(stored.document(document, WorkMember.FIELDS)));
      }
      Work work = new Work(cluster, members);
      writer.updateDocument(new Term(Schema.ID, cluster.id()), work.document(schema.schemes()));
      written.add(cluster.id());
      for (WorkMember member : members) {
        tell(member, catalogue.document(member.id()), work);
      }
    }

    private void tell(WorkMember member, int document, Work work) throws IOException {
      CurrentWork now = CurrentWork.of(searcher.getIndexReader(), document, member.kind());
      Term id = new Term(Schema.ID, member.id());
      int cited = work.citingPapers().size();
      if (now.cited() != cited) {
        writer.updateNumericDocValue(id, Schema.cited(member.kind()), cited);
      }
      if (!now.work().equals(work.cluster().id())) {
        writer.updateBinaryDocValue(
            id, Schema.work(member.kind()), new BytesRef(work.cluster().id()));
      }
    }
  }
}
