package org.ibid.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Decisions;

/**
 * Writes papers into an index, replaces and removes them by the file they came from. Nothing is
 * seen by searchers before {@link #commit()}; what was not committed is gone after {@link
 * #close()}. Many threads may tag, place and write papers; a commit waits for none of them.
 */
public final class PaperWriter implements Closeable {

  private static final double BUFFER_MEGABYTES = 64;

  private final Schema schema;
  private final PaperTagger tagger;
  private final IndexWriter writer;
  private final Rejections rejections;
  private final WorkUpdater works;
  private final CorrectedSources corrected;
  private final Placement placement;
  private Decisions decisions;

  /** Opens an index about whose works nobody decided anything. */
  public PaperWriter(Directory directory, Schema schema, PaperTagger tagger) throws IOException {
    this(directory, schema, tagger, Decisions.NONE);
  }

  /** Opens an index whose papers nobody corrected. */
  public PaperWriter(Directory directory, Schema schema, PaperTagger tagger, Decisions decisions)
      throws IOException {
    this(directory, schema, tagger, decisions, Corrections.NONE);
  }

  /**
   * Opens an index for writing, making it where there is none.
   *
   * @param tagger of the schema's schemes
   * @param decisions what readers decided about works. Where they are others than when the index
   *     was committed, the next commit makes the works anew that they are about
   * @param corrections what people said of papers; the same holds of them
   * @throws org.apache.lucene.store.LockObtainFailedException where another writer has it
   */
  public PaperWriter(
      Directory directory,
      Schema schema,
      PaperTagger tagger,
      Decisions decisions,
      Corrections corrections)
      throws IOException {
    this.schema = schema;
    this.tagger = tagger;
    this.decisions = decisions;
    this.writer = new IndexWriter(directory, config(schema));
    this.rejections = new Rejections(writer);
    this.works = new WorkUpdater(writer, schema, CommitData.decisions(writer));
    works.decide(decisions);
    this.corrected = new CorrectedSources(corrections, schema.schemes());
    BlockWriter blocks = new BlockWriter(writer, schema, tagger);
    this.placement = new Placement(writer, blocks, works, corrected);
    if (!CommitData.isCorrectedBy(writer, corrections)) {
      correctAll();
    }
  }

  private static IndexWriterConfig config(Schema schema) {
    IndexWriterConfig config = new IndexWriterConfig(schema.analyzer());
    config.setParentField(Schema.PARENT);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setCodec(new DenseNorms());
    return config;
  }

  /** Makes up for what was said while the index was not written to. */
  private void correctAll() throws IOException {
    Manifest manifest = placement.manifest();
    Set<String> sources = CorrectedSources.about(manifest, corrections().all());
    for (String correction : manifest.corrections()) {
      sources.addAll(manifest.sourcesCorrectedBy(correction));
    }
    placement.correct(placement.committed(), sources);
  }

  /** What people said of papers, as of now. */
  public Corrections corrections() {
    return corrected.all();
  }

  /**
   * Puts other corrections in the place of those that hold, and writes the papers that the change
   * is about from what was read of them. Not to be called while papers are being written.
   */
  public synchronized void correct(Corrections now) throws IOException {
    List<Correction> changed = corrected.replace(now);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      placement.correct(reader, CorrectedSources.about(new Manifest(reader), changed));
    }
  }

  /** What a file's sidecar says, as far as is known. */
  public List<Correction> sidecar(String file) {
    return corrected.sidecar(file);
  }

  /**
   * Puts what a file's sidecar says in the place of what it said. It holds for what is put from now
   * on: the file is to be read anew.
   */
  public void sidecar(String file, List<Correction> now) {
    corrected.sidecar(file, now);
  }

  /**
   * A paper of the index as it was read, from the source that is shown; empty where there is none.
   */
  public synchronized Optional<ReadPaper> read(String paper) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return ReadPapers.shown(reader, paper);
    }
  }

  /** Puts other decisions in the place of those that hold, from the next commit on. */
  public void decide(Decisions now) {
    works.decide(now);
    decisions = now;
  }

  /** Those of some ids that are neither a reference's nor a paper's. */
  public List<String> unknown(Set<String> ids) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Set<String> known = new HashSet<>();
      new RecordCatalogue(new IndexSearcher(reader))
          .byId(ids)
          .forEach(record -> known.add(record.id()));
      return ids.stream().filter(id -> !known.contains(id)).toList();
    }
  }

  /** Ids of the works that some records are of, ascending, as of the last commit. */
  public List<String> works(Set<String> records) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<String> works = new ArrayList<>();
      for (int work : RecordCatalogue.documents(searcher, Schema.MEMBER, records)) {
        works.add(searcher.storedFields().document(work, Set.of(Schema.ID)).get(Schema.ID));
      }
      return works.stream().sorted().toList();
    }
  }

  /** Tags a paper with the index's schemes, as if nobody corrected it. Safe for many threads. */
  public Tagged tag(Paper paper) {
    return Tagged.of(paper, tagger);
  }

  /** Hashes under which the papers of a file were read: one, or none where it wasn't read. */
  public synchronized Set<String> hashesOf(String file) throws IOException {
    return placement.hashesOf(file);
  }

  /**
   * Keys of the files that the index was made from, or that could not be read for it, as of the
   * last commit, ascending.
   */
  public synchronized Set<String> files() throws IOException {
    Manifest manifest = placement.manifest();
    Set<String> files = new TreeSet<>(manifest.files());
    files.addAll(manifest.rejectedFiles());
    return files;
  }

  /** Puts what could not be read of a file in the place of what could not be read before. */
  public synchronized void reject(String file, List<Rejection> faults) throws IOException {
    rejections.put(file, faults, placement.committed());
  }

  /**
   * Puts the papers of a file in the place of what it held before.
   *
   * @param file key of the file
   * @param hash of its content
   */
  public void put(String file, String hash, List<Paper> papers) throws IOException {
    Replacement replacement = replace(file, hash);
    for (Paper paper : papers) {
      replacement.place(paper).write();
    }
    replacement.finish();
  }

  /** Starts to put papers in the place of what a file held before, see {@link #put}. */
  public Replacement replace(String file, String hash) throws IOException {
    return placement.replace(file, hash);
  }

  /** Removes all that came from a file. */
  public synchronized void remove(String file) throws IOException {
    placement.remove(file);
    reject(file, List.of());
  }

  /** The same as {@link #commit(WorksProgress)}, which nobody watches. */
  public void commit() throws IOException {
    commit(WorksProgress.SILENT);
  }

  /**
   * Makes what was put and removed visible to searchers that open or refresh from now on. Not to be
   * called while papers are being written.
   *
   * @throws IOException where the disk is full or broken; the index then holds what it held before
   */
  public synchronized void commit(WorksProgress progress) throws IOException {
    synchronized (placement) { // nothing is placed meanwhile
      Corrections corrections = corrected.all();
      placement.settleAll();
      works.update(placement.committed(), progress);
      CommitData.put(writer, schema.fingerprint(), decisions, corrections);
      writer.commit();
      placement.reopen();
      rejections.committed();
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    placement.close();
    writer.close();
  }
}
