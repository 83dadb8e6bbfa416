package org.ibid.indexer.collection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.InvalidCorrectionException;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.index.ArchiveReader;
import org.ibid.indexer.index.IndexBusyException;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.index.IndexUnusableException;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.index.Rejection;
import org.ibid.indexer.index.Replacement;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;

/** A collection of papers in an index folder, open for writing. One writer a folder at a time. */
public final class Collection implements Closeable {

  private final Directory directory;
  private final PaperWriter writer;
  private final Schema schema;
  private final IndexFolder folder;
  private final int rebuilt;
  private Decisions decisions;

  private Collection(
      IndexFolder folder,
      Decisions decisions,
      Directory directory,
      PaperWriter writer,
      Schema schema,
      int rebuilt) {
    this.folder = folder;
    this.decisions = decisions;
    this.directory = directory;
    this.writer = writer;
    this.schema = schema;
    this.rebuilt = rebuilt;
  }

  /**
   * Opens the collection in a folder, making it where there is none.
   *
   * @param schemes to index with; empty: those that the index was built with, else the built-in
   *     ones
   * @throws IndexUnusableException where another program writes to it, or it was built under
   *     another schema; the message says what to do
   */
  public static Collection open(Path folder, Optional<Schemes> schemes) throws IOException {
    IndexFolder index = new IndexFolder(folder);
    recover(index);
    Schema schema = new Schema(schemes.or(() -> builtWith(index)).orElseGet(Schemes::builtIn));
    if (index.exists()) {
      index.requireFingerprint(schema);
    } else {
      keepSchemes(index, schema);
    }
    return open(index, index.lucene(), schema, 0);
  }

  /**
   * The same, without reading the schemes again where the collection is still under a known schema.
   *
   * @param known a schema that the folder's index was under
   */
  public static Collection open(Path folder, Schema known) throws IOException {
    IndexFolder index = new IndexFolder(folder);
    recover(index);
    return index.exists()
        ? open(index, index.lucene(), index.schema(known), 0)
        : open(folder, Optional.of(known.schemes()));
  }

  private static Optional<Schemes> builtWith(IndexFolder index) {
    try {
      return index.builtWith();
    } catch (IOException e) {
      throw new IndexUnusableException("the schemes of " + index.path() + " can't be read", e);
    }
  }

  private static Collection open(IndexFolder folder, Path lucene, Schema schema, int rebuilt)
      throws IOException {
    Directory directory = new NIOFSDirectory(lucene); // mapped, the whole index would be resident
    try {
      PaperTagger tagger = schema.tagger();
      Decisions decisions = folder.decisions();
      PaperWriter writer =
          new PaperWriter(directory, schema, tagger, decisions, folder.corrections());
      return new Collection(folder, decisions, directory, writer, schema, rebuilt);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw beingWritten(lucene, e);
    }
  }

  private static void keepSchemes(IndexFolder index, Schema schema) throws IOException {
    deleteTree(index.schemes());
    Files.createDirectories(index.schemes());
    schema.schemes().writeTo(index.schemes());
  }

  /**
   * Builds the index of a folder anew, from the parsed papers that it keeps, under the schemes
   * given (empty: those it was built with). Searchers see the old one until the new one is whole.
   */
  public static Collection rebuild(Path folder, Optional<Schemes> schemes) throws IOException {
    IndexFolder index = new IndexFolder(folder);
    recover(index);
    if (!index.exists()) {
      return open(folder, schemes);
    }
    Schema schema = new Schema(schemes.or(() -> builtWith(index)).orElseGet(Schemes::builtIn));
    int rebuilt;
    try (Directory old = FSDirectory.open(index.lucene());
        Lock lock = old.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      Path fresh = folder.resolve("lucene.new");
      deleteTree(fresh);
      rebuilt = copyArchive(index, old, fresh, schema);
      Files.move(index.lucene(), replaced(index), StandardCopyOption.ATOMIC_MOVE);
      Files.move(fresh, index.lucene(), StandardCopyOption.ATOMIC_MOVE);
    } catch (LockObtainFailedException e) {
      throw beingWritten(folder, e);
    }
    deleteTree(replaced(index));
    keepSchemes(index, schema);
    return open(index, index.lucene(), schema, rebuilt);
  }

  /** Where the index stands that a rebuild has replaced, for the moment until it is deleted. */
  private static Path replaced(IndexFolder index) {
    return index.path().resolve("lucene.old");
  }

  /** Puts back the index of a rebuild that was cut off between its two moves, clears one's rest. */
  private static void recover(IndexFolder index) throws IOException {
    if (!Files.exists(replaced(index))) {
      return;
    }
    if (Files.exists(index.lucene())) {
      deleteTree(replaced(index));
    } else {
      Files.move(replaced(index), index.lucene(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static IndexUnusableException beingWritten(Path folder, LockObtainFailedException e) {
    return new IndexBusyException(
        "another program is writing to the index in " + folder + "; wait until it is done", e);
  }

  private static int copyArchive(IndexFolder index, Directory old, Path fresh, Schema schema)
      throws IOException {
    try (Collection rebuilt = open(index, fresh, schema, 0)) {
      Rebuilding rebuilding = new Rebuilding(rebuilt.writer);
      ArchiveReader.readAll(old, rebuilding);
      rebuilt.writer.commit();
      return rebuilding.papers;
    }
  }

  /** Writes papers that were read before. */
  private static final class Rebuilding implements ArchiveReader {
    private final PaperWriter writer;
    private final Map<String, Replacement> files = new HashMap<>();
    private int papers;

    Rebuilding(PaperWriter writer) {
      this.writer = writer;
    }

    @Override
    public void read(String file, Set<String> hashes, Paper paper) throws IOException {
      if (!files.containsKey(file)) {
        files.clear();
        String hash = hashes.size() == 1 ? hashes.iterator().next() : "";
        files.put(file, writer.replace(file, hash));
      }
      Objects.requireNonNull(files.get(file)).place(paper).write();
      papers++;
    }

    @Override
    public void rejected(String file, List<Rejection> faults) throws IOException {
      writer.reject(file, faults);
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The schema that the collection is written under. */
  public Schema schema() {
    return schema;
  }

  /** How many papers were built anew when it was opened. */
  public int rebuilt() {
    return rebuilt;
  }

  /**
   * Reads the files and commits what they hold. A source that can't be read is in the report; what
   * was read of it before stays.
   */
  public Report add(SourceFiles files, Options options, Progress progress) throws IOException {
    return new IndexingRun(writer, folder, options, progress).run(files);
  }

  /** What people corrected, sidecars among it. */
  public Corrections corrections() {
    return writer.corrections();
  }

  /**
   * Keeps corrections of a record, all or none, writes its paper anew, and commits.
   *
   * @param paper id of a paper of the index
   * @throws InvalidCorrectionException where there is no such paper, or one can't be
   */
  public List<Correction> correct(String paper, List<Draft> drafts) throws IOException {
    ReadPaper read =
        writer
            .read(paper)
            .orElseThrow(() ->
                new InvalidCorrectionException(
                    "record", "There is no paper with the id \"" + paper + "\"."));
    List<Correction> made = drafts.stream().map(draft -> draft.of(read, schema.schemes())).toList();
    hold(corrections().with(made));
    return made;
  }

  /**
   * Keeps corrections that were carried away, and commits. Those that are kept already stay once.
   */
  public int importCorrections(List<Correction> carried) throws IOException {
    Corrections now = corrections().with(carried.stream().map(Correction::withoutSidecar).toList());
    int fresh = now.all().size() - corrections().all().size();
    hold(now);
    return fresh;
  }

  /**
   * Takes a correction back, writes its paper anew, and commits.
   *
   * @return whether there was one of that id
   * @throws InvalidCorrectionException where a sidecar says it, which would say it again
   */
  public boolean undo(String correction) throws IOException {
    Optional<Correction> undone = corrections().find(correction);
    if (undone.isEmpty()) {
      return false;
    }
    Optional<Path> sidecar = Sidecar.stillSaying(undone.get());
    if (sidecar.isPresent()) {
      throw new InvalidCorrectionException(
          "id", "It stands in " + sidecar.get() + "; take it out there, and index the file again.");
    }
    hold(corrections().without(correction));
    return true;
  }

  /**
   * The corrections are kept first: where it is cut off before the commit, the next to open the
   * collection makes up for it.
   */
  private void hold(Corrections now) throws IOException {
    folder.keep(now);
    writer.correct(now);
    writer.commit();
  }

  /** What readers decided about works, the newest last. */
  public Decisions decisions() {
    return decisions;
  }

  /** Those of some ids that are neither a reference's nor a paper's here. */
  public List<String> unknown(Set<String> ids) throws IOException {
    return writer.unknown(ids);
  }

  /**
   * Keeps a decision, makes the works anew that it is about, and commits.
   *
   * @return ids of the works that its records are of now, ascending
   */
  public List<String> decide(Decision decision) throws IOException {
    hold(decisions.with(decision));
    return writer.works(decision.ids());
  }

  /** Takes a decision back, makes the works anew that it was about, and commits. */
  public List<String> forget(Decision decision) throws IOException {
    hold(decisions.without(decision));
    return writer.works(decision.ids());
  }

  /**
   * The decisions are kept first: where it is cut off before the commit, the next commit makes up
   * for it.
   */
  private void hold(Decisions now) throws IOException {
    folder.keep(now);
    decisions = now;
    writer.decide(now);
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
