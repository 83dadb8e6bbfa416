package org.ibid.indexer.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.json.CorrectionsJson;
import org.ibid.indexer.json.DecisionsJson;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Decisions;

/**
 * What an index folder holds: {@code lucene/}, the index, {@code schemes/}, the vocabularies it was
 * built with, so that searching needs nothing else, and {@code decisions.jsonl} and {@code
 * corrections.jsonl}, what people decided about works and corrected, which outlive both.
 *
 * @param path the folder
 */
public record IndexFolder(Path path) {

  /** Commit data under which the schema's fingerprint is kept. */
  static final String FINGERPRINT = "ibid.fingerprint";

  /** Commit data under which it is kept by which decisions the works were made. */
  static final String DECISIONS = "ibid.decisions";

  /** Commit data under which it is kept by which corrections the papers were written. */
  static final String CORRECTIONS = "ibid.corrections";

  public Path lucene() {
    return path.resolve("lucene");
  }

  public Path schemes() {
    return path.resolve("schemes");
  }

  private Path decisionsFile() {
    return path.resolve("decisions.jsonl");
  }

  /** What readers decided about works. */
  public Decisions decisions() throws IOException {
    Path file = decisionsFile();
    if (!Files.exists(file)) {
      return Decisions.NONE;
    }
    try {
      return DecisionsJson.read(Files.readString(file));
    } catch (IOException e) {
      throw new IndexUnusableException(file + " holds what is no decision: " + e.getMessage(), e);
    }
  }

  /** Keeps decisions, all of them or, where it is cut off, those that were kept before. */
  public void keep(Decisions decisions) throws IOException {
    keep(decisionsFile(), DecisionsJson.write(decisions));
  }

  private Path correctionsFile() {
    return path.resolve("corrections.jsonl");
  }

  /** What people corrected, sidecars among it. */
  public Corrections corrections() throws IOException {
    Path file = correctionsFile();
    if (!Files.exists(file)) {
      return Corrections.NONE;
    }
    Correction.Said unsigned = new Correction.Said("unknown", Instant.EPOCH, "");
    CorrectionsJson.Given given = CorrectionsJson.read(Files.readString(file), unsigned, null);
    if (!given.faults().isEmpty()) {
      throw new IndexUnusableException(
          file + " holds what is no correction: " + given.faults().getFirst());
    }
    return new Corrections(given.corrections());
  }

  /** Keeps corrections, all of them or, where it is cut off, those that were kept before. */
  public void keep(Corrections corrections) throws IOException {
    keep(correctionsFile(), CorrectionsJson.write(corrections));
  }

  private static void keep(Path kept, String lines) throws IOException {
    Path fresh = kept.resolveSibling(kept.getFileName() + ".new");
    try (FileChannel file = FileChannel.open(fresh, CREATE, TRUNCATE_EXISTING, WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(fresh, kept, ATOMIC_MOVE, REPLACE_EXISTING);
  }

  /** Whether there is an index to search. */
  public boolean exists() throws IOException {
    if (!Files.isDirectory(lucene())) {
      return false;
    }
    try (Directory directory = FSDirectory.open(lucene())) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** The schemes that the index was built with, or empty where there is no index yet. */
  public Optional<Schemes> builtWith() throws IOException {
    return Files.isDirectory(schemes()) ? Optional.of(Schemes.load(schemes())) : Optional.empty();
  }

  /**
   * The schema under which this folder's index may be searched.
   *
   * @throws IndexUnusableException where there is no index, or one of another schema; the message
   *     names the command that makes it searchable
   */
  public Schema schema() throws IOException {
    requireIndex();
    Schema schema = new Schema(builtWith().orElseGet(Schemes::builtIn));
    requireFingerprint(schema);
    return schema;
  }

  /**
   * The same as {@link #schema()}, without building it anew where {@code known} is still the one.
   *
   * @param known a schema that this folder's index was under
   */
  public Schema schema(Schema known) throws IOException {
    return exists() && storedFingerprint().equals(known.fingerprint()) ? known : schema();
  }

  /** Refuses a folder without an index; the message names the command that makes one. */
  public void requireIndex() throws IOException {
    if (!exists()) {
      throw new IndexUnusableException(
          "there is no index in " + path + "; make one with: ibid index PATH --index " + path);
    }
  }

  /** Refuses an index that was built under another schema. */
  public void requireFingerprint(Schema schema) throws IOException {
    String found = storedFingerprint();
    if (!found.equals(schema.fingerprint())) {
      throw new IndexUnusableException(
          "the index in "
              + path
              + " was built under another schema ("
              + found
              + ", this program has "
              + schema.fingerprint()
              + "); rebuild it with: ibid index --rebuild --index "
              + path);
    }
  }

  private String storedFingerprint() throws IOException {
    try (Directory directory = FSDirectory.open(lucene())) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      return commit.getUserData().getOrDefault(FINGERPRINT, "none");
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new IndexUnusableException(
          "the index in " + path + " was written by another release of Lucene: " + e.getMessage(),
          e);
    }
  }
}
