package org.ibid.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.json.DecisionsJson;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Decisions;

/**
 * Writes papers into an index, replaces and removes them by the file they came from. Nothing is
 * seen by searchers before {@link #commit()}; what was not committed is gone after {@link
 * #close()}. Not safe for many threads, but {@link #tag} is.
 */
public final class PaperWriter implements Closeable {

  private static final double BUFFER_MEGABYTES = 64;

  private final Schema schema;
  private final PaperTagger tagger;
  private final IndexWriter writer;
  private final Manifest manifest;
  private final Set<String> unsettled = new TreeSet<>();
  private final WorkUpdater works;
  private Decisions decisions;

  /** Opens an index about whose works nobody decided anything. */
  public PaperWriter(Directory directory, Schema schema, PaperTagger tagger) throws IOException {
    this(directory, schema, tagger, Decisions.NONE);
  }

  /**
   * Opens an index for writing, making it where there is none.
   *
   * @param tagger of the schema's schemes
   * @param decisions what readers decided about works. Where they are others than when the index
   *     was committed, the next commit makes the works anew that they are about
   * @throws org.apache.lucene.store.LockObtainFailedException where another writer has it
   */
  public PaperWriter(Directory directory, Schema schema, PaperTagger tagger, Decisions decisions)
      throws IOException {
    this.schema = schema;
    this.tagger = tagger;
    IndexWriterConfig config = new IndexWriterConfig(schema.analyzer());
    config.setParentField(Schema.PARENT);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
    this.decisions = decisions;
    this.works = new WorkUpdater(writer, schema, committedDecisions());
    works.decide(decisions);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      this.manifest = Manifest.of(reader);
    }
  }

  /** The decisions by which the works were made that were committed last. */
  private Decisions committedDecisions() throws IOException {
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(IndexFolder.DECISIONS)) {
        return DecisionsJson.read(entry.getValue());
      }
    }
    return Decisions.NONE;
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

  /** Hashes under which the papers of a file were read: one, or none where it wasn't read. */
  public Set<String> hashesOf(String file) {
    return manifest.hashesOf(file);
  }

  /** Keys of the files that the index was made from, ascending. */
  public Set<String> files() {
    return manifest.files();
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
      replacement.put(tagged);
    }
    replacement.finish();
  }

  /** Starts to put papers in the place of what a file held before, see {@link #put}. */
  public Replacement replace(String file, String hash) {
    return new Replacement(file, hash);
  }

  /** The papers of a file on their way into the index, one by one. */
  public final class Replacement {
    private final String file;
    private final String hash;
    private final Set<String> before;

    private Replacement(String file, String hash) {
      this.file = file;
      this.hash = hash;
      this.before = manifest.sourcesIn(file);
    }

    /** Writes a paper of the file. */
    public void put(Tagged tagged) throws IOException {
      String source = file + "#" + tagged.paper().source().place();
      before.remove(source);
      putSource(source, new Manifest.Entry(file, hash, tagged.paper().id()), tagged);
    }

    /** Removes what the file held before and holds no more. */
    public void finish() throws IOException {
      for (String gone : before) {
        removeSource(gone);
      }
    }
  }

  private void putSource(String source, Manifest.Entry entry, Tagged tagged) throws IOException {
    manifest.get(source).map(Manifest.Entry::paper).ifPresent(unsettled::add);
    manifest.put(source, entry);
    writer.updateDocument(
        new Term(Schema.SOURCE, source), Archive.document(source, entry, tagged.paper()));
    boolean only = manifest.sourcesOf(entry.paper()).size() == 1;
    if (only) {
      unsettled.remove(entry.paper());
      writeBlock(tagged, List.of(tagged.paper().source().toString()), source);
    } else {
      unsettled.add(entry.paper());
    }
  }

  private void removeSource(String source) throws IOException {
    manifest.get(source).map(Manifest.Entry::paper).ifPresent(unsettled::add);
    manifest.remove(source);
    writer.deleteDocuments(new Term(Schema.SOURCE, source));
  }

  /** Removes all that came from a file. */
  public void remove(String file) throws IOException {
    for (String source : manifest.sourcesIn(file)) {
      removeSource(source);
    }
  }

  private void writeBlock(Tagged tagged, List<String> sources, String shown) throws IOException {
    String id = tagged.paper().id();
    List<Document> block =
        new PaperBlock(schema.schemes(), tagged.paper(), tagged.tags(), sources, shown).documents();
    works.touch(id);
    writer.updateDocuments(new Term(Schema.PAPER, id), block);
  }

  /**
   * Makes what was put and removed visible to searchers that open or refresh from now on.
   *
   * @throws IOException where the disk is full or broken; the index then holds what it held before
   */
  public void commit() throws IOException {
    settle();
    works.update();
    Map<String, String> data =
        Map.of(
            IndexFolder.FINGERPRINT,
            schema.fingerprint(),
            IndexFolder.DECISIONS,
            DecisionsJson.write(decisions));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** Writes the papers whose sources changed so that another of them may be the fullest. */
  private void settle() throws IOException {
    if (unsettled.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (String id : unsettled) {
        settle(searcher, id);
      }
    }
    unsettled.clear();
  }

  private void settle(IndexSearcher searcher, String id) throws IOException {
    List<Sourced> readings = new ArrayList<>();
    for (String source : manifest.sourcesOf(id)) {
      readings.add(new Sourced(source, Archive.paper(searcher, source)));
    }
    if (readings.isEmpty()) {
      works.touch(id);
      writer.deleteDocuments(new Term(Schema.PAPER, id));
      return;
    }
    readings.sort(Sourced.FULLEST_FIRST);
    List<String> names = readings.stream().map(r -> r.paper().source().toString()).toList();
    Sourced shown = readings.getFirst();
    writeBlock(tag(shown.paper()), names, shown.source());
  }

  /** One of several readings of a paper. */
  private record Sourced(String source, Paper paper) {
    static final Comparator<Sourced> FULLEST_FIRST =
        Comparator.comparingLong((Sourced reading) -> -Archive.fullness(reading.paper()))
            .thenComparing(Sourced::source);
  }

  /** Every parsed paper of the archive, by its file and the hash it was read under. */
  public static List<Archived> archived(Directory directory) throws IOException {
    List<Archived> papers = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Manifest manifest = Manifest.of(reader);
      for (String file : manifest.files()) {
        List<Paper> ofFile = new ArrayList<>();
        for (String source : manifest.sourcesIn(file)) {
          ofFile.add(Archive.paper(searcher, source));
        }
        papers.add(new Archived(file, new HashSet<>(manifest.hashesOf(file)), ofFile));
      }
    }
    return papers;
  }

  /** The papers of a file as they were read. */
  public record Archived(String file, Set<String> hashes, List<Paper> papers) {}

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
