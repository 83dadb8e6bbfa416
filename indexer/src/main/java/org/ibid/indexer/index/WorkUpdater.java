package org.ibid.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Cluster;
import org.ibid.indexer.work.Clusters;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;
import org.ibid.indexer.work.Network;

/**
 * Keeps the work documents true: after blocks were written or deleted, the clusters that they touch
 * are made anew, and every member learns its work and how many papers cite it. Only what changes is
 * written, and never more than a portion of the records is in memory.
 *
 * <p>The records of a paper that the index did not hold come with the works that they are alone
 * ({@link LoneWorks}); these stay where it turns out so. Any other work is deleted by its members
 * before it is written anew, as a record is of one work.
 */
final class WorkUpdater {

  /** Records from which a portion starts: some megabytes with those that they are compared with. */
  private static final int PORTION = 5000;

  /** Of so much of an index it is cheaper to look at all keys than at each record's. */
  private static final int A_LARGE_PART = 16;

  private final IndexWriter writer;
  private final Schema schema;
  private final Set<String> fresh = new HashSet<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> touchedRecords = new HashSet<>();
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

  /** Says that the block of a paper is written, with its lone works, that was not there before. */
  void touchFresh(String paperId) {
    fresh.add(paperId);
  }

  /** Says that the block of a paper was written or deleted that was there at the last update. */
  void touch(String paperId) {
    changed.add(paperId);
  }

  /** Whether the block of a paper was written or deleted since the last update. */
  boolean isTouched(String paperId) {
    return fresh.contains(paperId) || changed.contains(paperId);
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

  /**
   * Makes the touched clusters anew.
   *
   * @param committed the index as of the last update
   */
  void update(DirectoryReader committed, WorksProgress progress) throws IOException {
    if (fresh.isEmpty() && changed.isEmpty() && touchedRecords.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      new Update(new IndexSearcher(reader), new IndexSearcher(committed), progress).run();
    }
    fresh.clear();
    changed.clear();
    touchedRecords.clear();
  }

  /** One update, over what a reader sees. */
  private final class Update {
    private final IndexSearcher searcher;
    private final IndexSearcher before;
    private final WorksProgress progress;
    private final FixedBitSet done;

    Update(IndexSearcher searcher, IndexSearcher before, WorksProgress progress) {
      this.searcher = searcher;
      this.before = before;
      this.progress = progress;
      this.done = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    void run() throws IOException {
      FixedBitSet seeds = seeds();
      for (String paper : changed) {
        writer.deleteDocuments(new Term(Schema.MEMBER_PAPER, paper));
      }
      int total = seeds.cardinality();
      List<Integer> portion = new ArrayList<>(PORTION);
      int looked = 0;
      for (int seed = next(seeds, 0);
          seed != DocIdSetIterator.NO_MORE_DOCS;
          seed = next(seeds, seed + 1)) {
        looked++;
        if (!done.get(seed)) {
          portion.add(seed);
        }
        if (portion.size() == PORTION) {
          portion(portion);
          portion.clear();
          progress.at(looked, total);
        }
      }
      portion(portion);
      progress.at(total, total);
    }

    private static int next(FixedBitSet set, int from) {
      return from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
    }

    /** The records whose clusters may be others than before or than they were written with. */
    private FixedBitSet seeds() throws IOException {
      FixedBitSet touched = touched();
      FixedBitSet seeds = touched.clone();
      if (touched.cardinality() > searcher.getIndexReader().maxDoc() / A_LARGE_PART) {
        seeds.and(notAlone());
      }
      Set<String> members = new HashSet<>(touchedRecords);
      members.addAll(decisions.ids());
      if (!isFirst()) {
        List<Integer> came = RecordCatalogue.list(touched);
        new DisturbedRecords(searcher, before).by(changed, came).forEach(seeds::set);
        for (int work : RecordCatalogue.documents(before, Schema.MEMBER_PAPER, changed)) {
          members.addAll(members(work));
        }
      }
      RecordCatalogue.mark(searcher, Schema.ID, members, seeds);
      return seeds;
    }

    /** Whoever shares a key, or came without a lone work. */
    private FixedBitSet notAlone() throws IOException {
      FixedBitSet notAlone = SharedKeys.documents(searcher.getIndexReader());
      RecordCatalogue.mark(searcher, Schema.PAPER, changed, notAlone);
      return notAlone;
    }

    private boolean isFirst() {
      return before.getIndexReader().numDocs() == 0;
    }

    private FixedBitSet touched() throws IOException {
      FixedBitSet touched = new FixedBitSet(done.length());
      if (isFirst()) {
        RecordCatalogue.markAll(searcher, touched);
      } else {
        RecordCatalogue.mark(searcher, Schema.PAPER, fresh, touched);
        RecordCatalogue.mark(searcher, Schema.PAPER, changed, touched);
      }
      return touched;
    }

    /** The members of a work of the last update. */
    private List<String> members(int work) throws IOException {
      StoredFields stored = before.storedFields();
      return RecordJson.members(
          stored.document(work, Set.of(Schema.JSON)).get(Schema.JSON));
    }

    private void portion(List<Integer> seeds) throws IOException {
      if (seeds.isEmpty()) {
        return;
      }
      RecordCatalogue catalogue = new RecordCatalogue(searcher);
      Network network = Network.around(catalogue.candidates(seeds), catalogue, decisions);
      growOverWorks(network, catalogue);
      List<Cluster> unlike = new ArrayList<>();
      for (Cluster cluster : Clusters.of(network)) {
        cluster.members().forEach(id -> done.set(catalogue.document(id)));
        if (!isAsWritten(cluster, catalogue)) {
          unlike.add(cluster);
        }
      }
      writeAll(unlike, catalogue);
    }

    /** Whoever was of a work with a member that may leave it needs a work again. */
    private void growOverWorks(Network network, RecordCatalogue catalogue) throws IOException {
      Set<String> asked = new HashSet<>();
      Set<String> unasked = new HashSet<>(network.ids());
      while (!unasked.isEmpty() && !isFirst()) {
        Set<String> left = new HashSet<>();
        for (int work : RecordCatalogue.documents(before, Schema.MEMBER, unasked)) {
          left.addAll(members(work));
        }
        left.removeAll(network.ids());
        network.growFrom(catalogue.byId(left));
        asked.addAll(unasked);
        unasked = new HashSet<>(network.ids());
        unasked.removeAll(asked);
      }
    }

    /** Whether a cluster is the lone work that was written with its record. */
    private boolean isAsWritten(Cluster cluster, RecordCatalogue catalogue) throws IOException {
      if (cluster.members().size() > 1) {
        return false;
      }
      Candidate record = catalogue.candidate(catalogue.document(cluster.members().getFirst()));
      return fresh.contains(RecordId.paperOf(record.id()))
          && !changed.contains(record.id())
          && cluster.id().equals(Cluster.idAlone(record));
    }

    private void writeAll(List<Cluster> clusters, RecordCatalogue catalogue) throws IOException {
      try {
        clusters.parallelStream().forEach(cluster -> write(cluster, catalogue));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private void write(Cluster cluster, RecordCatalogue catalogue) {
      try {
        StoredFields stored = searcher.storedFields();
        List<WorkMember> members = new ArrayList<>(cluster.members().size());
        for (String id : cluster.members()) {
          members.add(
              WorkMember.of(stored.document(catalogue.document(id), WorkMember.FIELDS)));
        }
        Work work = new Work(cluster, members);
        writer.deleteDocuments(
            cluster.members().stream()
                .map(id -> new Term(Schema.MEMBER, id))
                .toArray(Term[]::new));
        writer.addDocument(work.document(schema.schemes()));
        for (WorkMember member : members) {
          tell(member, catalogue.document(member.id()), work);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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
