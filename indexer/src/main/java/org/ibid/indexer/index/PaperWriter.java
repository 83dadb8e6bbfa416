package org.ibid.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.json.DecisionsJson;
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
  private final BlockWriter blocks;
  private final Rejections rejections;
  private final WorkUpdater works;
  private final Set<String> unsettled = new TreeSet<>();
  private final Map<String, Repeat> repeats = new TreeMap<>();
  private final Set<String> replacedFiles = new HashSet<>();
  private Decisions decisions;
  private final CorrectedSources corrected;
  private DirectoryReader committed;
  private Optional<DirectoryReader> written = Optional.empty();
  private Manifest manifest;

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
    IndexWriterConfig config = new IndexWriterConfig(schema.analyzer());
    config.setParentField(Schema.PARENT);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setCodec(new DenseNorms());
    this.writer = new IndexWriter(directory, config);
    this.rejections = new Rejections(writer);
    this.blocks = new BlockWriter(writer, schema);
    this.decisions = decisions;
    this.works = new WorkUpdater(writer, schema, committedDecisions());
    works.decide(decisions);
    this.committed = DirectoryReader.open(writer);
    this.manifest = new Manifest(committed);
    this.corrected = new CorrectedSources(corrections, schema.schemes());
    if (!committedData(IndexFolder.CORRECTIONS).equals(corrections.fingerprint())) {
      correctAll();
    }
  }

  /** The decisions by which the works were made that were committed last. */
  private Decisions committedDecisions() throws IOException {
    String kept = committedData(IndexFolder.DECISIONS);
    return kept.isEmpty() ? Decisions.NONE : DecisionsJson.read(kept);
  }

  private String committedData(String key) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(key)) {
          return entry.getValue();
        }
      }
    }
    return "";
  }

  /** Makes up for what was said while the index was not written to. */
  private void correctAll() throws IOException {
    Set<String> sources = CorrectedSources.about(manifest, corrections().all());
    for (String correction : manifest.corrections()) {
      sources.addAll(manifest.sourcesCorrectedBy(correction));
    }
    correct(committed, sources);
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
      correct(reader, CorrectedSources.about(new Manifest(reader), changed));
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

  private void correct(DirectoryReader reader, Set<String> sources) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Manifest known = new Manifest(reader);
    for (String source : sources) {
      Manifest.Entry before = known.entry(source);
      CorrectedPaper now = corrected.apply(known, source, Archive.read(searcher, source));
      Tagged tagged = tag(now);
      unsettled.add(before.paper());
      unsettled.add(tagged.paper().id());
      replacedFiles.add(before.file());
      Manifest.Entry entry = new Manifest.Entry(before.file(), before.hash(), tagged.paper().id());
      blocks.archive(source, entry, tagged.paper(), now, true);
    }
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

  /** A paper and what it was tagged with. */
  public record Tagged(Paper paper, PaperTags tags) {}

  /** Tags a paper with the index's schemes. Safe for many threads. */
  public Tagged tag(Paper paper) {
    PaperTags tags = tagger.tag(paper);
    return new Tagged(paper.withConcepts(tags.paper()), tags);
  }

  private Tagged tag(CorrectedPaper paper) {
    PaperTags tags = paper.tags(tagger.tag(paper.paper()));
    return new Tagged(paper.paper().withConcepts(tags.paper()), tags);
  }

  /** Hashes under which the papers of a file were read: one, or none where it wasn't read. */
  public synchronized Set<String> hashesOf(String file) throws IOException {
    return upToDate(file).hashesOf(file);
  }

  /**
   * Keys of the files that the index was made from, or that could not be read for it, as of the
   * last commit, ascending.
   */
  public synchronized Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>(manifest.files());
    files.addAll(manifest.rejectedFiles());
    return files;
  }

  /** Puts what could not be read of a file in the place of what could not be read before. */
  public synchronized void reject(String file, List<Rejection> faults) throws IOException {
    rejections.put(file, faults, committed);
  }

  /**
   * Puts the papers of a file in the place of what it held before.
   *
   * @param file key of the file
   * @param hash of its content
   */
  public void put(String file, String hash, List<Tagged> papers) throws IOException {
    Replacement replacement = replace(file, hash);
    for (Tagged tagged : papers) {
      replacement.place(tagged.paper()).write(tagged);
    }
    replacement.finish();
  }

  /** Starts to put papers in the place of what a file held before, see {@link #put}. */
  public synchronized Replacement replace(String file, String hash) throws IOException {
    Set<String> before = upToDate(file).sourcesIn(file);
    replacedFiles.add(file);
    return new Replacement(file, hash, before);
  }

  /** A commit tells nothing of a file that was put since: then what was written is asked. */
  private Manifest upToDate(String file) throws IOException {
    if (replacedFiles.contains(file)) {
      closeWritten();
      DirectoryReader now = DirectoryReader.open(writer);
      written = Optional.of(now);
      manifest = new Manifest(now);
    }
    return manifest;
  }

  private void closeWritten() throws IOException {
    if (written.isPresent()) {
      written.get().close();
      written = Optional.empty();
    }
    replacedFiles.clear();
  }

  /**
   * The papers of a file on their way into the index. They are placed one by one, in the order of
   * the file; each may then be written by any thread, at any time before the commit.
   */
  public final class Replacement {
    private final String file;
    private final String hash;
    private final Set<String> before;
    private final Set<String> placed = new HashSet<>();

    private Replacement(String file, String hash, Set<String> before) {
      this.file = file;
      this.hash = hash;
      this.before = before;
    }

    /** Makes a place for a paper of the file. */
    public Place place(Paper paper) throws IOException {
      String source = file + "#" + paper.source().place();
      CorrectedPaper now = corrected.apply(file, hash, paper);
      Manifest.Entry entry = new Manifest.Entry(file, hash, now.paper().id());
      synchronized (PaperWriter.this) {
        boolean known = before.remove(source);
        if (placed.add(source)) {
          return new Place(source, entry, known, block(source, entry.paper(), known), now);
        }
        repeats.put(source, new Repeat(entry, now));
        return new Place(source, entry, known, Block.REPEATED, now);
      }
    }

    /** Removes what the file held before and holds no more. */
    public void finish() throws IOException {
      synchronized (PaperWriter.this) {
        for (String gone : before) {
          removeSource(gone);
        }
      }
    }
  }

  /** What is to become of the documents of a paper that a source is. */
  private enum Block {
    /** The index doesn't hold the paper. */
    FRESH,
    /** It holds the paper, from this source alone. */
    CHANGED,
    /** Others are the same paper: which is shown is settled at the commit. */
    UNSETTLED,
    /** The file has a later record in the same place: what holds is written at the commit. */
    REPEATED
  }

  /** A record that takes the place of an earlier one of the same file. */
  private record Repeat(Manifest.Entry entry, CorrectedPaper paper) {}

  private Block block(String source, String paper, boolean known) throws IOException {
    if (known) {
      manifest.paperOf(source).filter(was -> !was.equals(paper)).ifPresent(unsettled::add);
    }
    Set<String> sources = manifest.sourcesOf(paper);
    sources.remove(source);
    if (works.isTouched(paper) || !sources.isEmpty()) {
      unsettled.add(paper);
      return Block.UNSETTLED;
    }
    return touch(paper) ? Block.FRESH : Block.CHANGED;
  }

  /** Says whether the index did not hold a paper as of the last commit. */
  private boolean touch(String paper) throws IOException {
    boolean fresh = committed.docFreq(new Term(Schema.PAPER, paper)) == 0;
    works.touch(paper, fresh);
    return fresh;
  }

  /** Where a paper of a file is to be written. */
  public final class Place {
    private final String source;
    private final Manifest.Entry entry;
    private final boolean known;
    private final Block block;
    private final CorrectedPaper corrected;

    private Place(
        String source, Manifest.Entry entry, boolean known, Block block, CorrectedPaper corrected) {
      this.source = source;
      this.entry = entry;
      this.known = known;
      this.block = block;
      this.corrected = corrected;
    }

    /** What became of the corrections of the paper. */
    public List<Outcome> corrections() {
      return corrected.outcomes();
    }

    /**
     * Writes the paper, once. Safe for many threads.
     *
     * @param read as it was read; where people corrected it, what they said is written instead
     */
    public void write(Tagged read) throws IOException {
      Tagged shown = corrected.isCorrected() ? tag(corrected) : read;
      if (block != Block.REPEATED) {
        blocks.archive(source, entry, shown.paper(), corrected, known);
      }
      List<String> sources = List.of(shown.paper().source().toString());
      switch (block) {
        case FRESH -> blocks.add(shown, sources, source);
        case CHANGED -> blocks.replace(shown, sources, source);
        case UNSETTLED, REPEATED -> {}
      }
    }
  }

  private void removeSource(String source) throws IOException {
    manifest.paperOf(source).ifPresent(unsettled::add);
    writer.deleteDocuments(new Term(Schema.SOURCE, source));
  }

  /** Removes all that came from a file. */
  public synchronized void remove(String file) throws IOException {
    for (String source : upToDate(file).sourcesIn(file)) {
      removeSource(source);
    }
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
    Corrections corrections = corrected.all();
    writeRepeats();
    settle();
    works.update(committed, progress);
    Map<String, String> data =
        Map.of(
            IndexFolder.FINGERPRINT,
            schema.fingerprint(),
            IndexFolder.DECISIONS,
            DecisionsJson.write(decisions),
            IndexFolder.CORRECTIONS,
            corrections.fingerprint());
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
    closeWritten();
    committed.close();
    committed = DirectoryReader.open(writer);
    manifest = new Manifest(committed);
    rejections.committed();
  }

  private void writeRepeats() throws IOException {
    if (repeats.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Manifest written = new Manifest(reader);
      for (Map.Entry<String, Repeat> repeat : repeats.entrySet()) {
        written.paperOf(repeat.getKey()).ifPresent(unsettled::add);
        Manifest.Entry entry = repeat.getValue().entry();
        unsettled.add(entry.paper());
        CorrectedPaper paper = repeat.getValue().paper();
        blocks.archive(repeat.getKey(), entry, tag(paper).paper(), paper, true);
      }
    }
    repeats.clear();
  }

  /** Writes the papers whose sources changed so that another of them may be the fullest. */
  private void settle() throws IOException {
    if (unsettled.isEmpty()) {
      return;
    }
    for (String id : unsettled) {
      touch(id);
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Manifest known = new Manifest(reader);
      BlockWriter.Tagger correcting = (source, read) -> tag(corrected.apply(known, source, read));
      Parallel.each(
          List.copyOf(unsettled), 1, one -> blocks.settle(one.getFirst(), searcher, correcting));
    }
    unsettled.clear();
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    closeWritten();
    committed.close();
    writer.close();
  }
}
