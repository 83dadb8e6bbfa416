package org.ibid.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Schema;

/**
 * Where papers go in an index: which sources it holds by now, which of them are one paper, and what
 * is left to be settled at the commit. Safe for many threads.
 */
final class Placement implements Closeable {

  private final IndexWriter writer;
  private final BlockWriter blocks;
  private final WorkUpdater works;
  private final CorrectedSources corrected;
  private final Set<String> unsettled = new TreeSet<>();
  private final Map<String, Repeat> repeats = new TreeMap<>();
  private final Set<String> replacedFiles = new HashSet<>();
  private DirectoryReader committed;
  private Optional<DirectoryReader> written = Optional.empty();
  private Manifest manifest;

  Placement(IndexWriter writer, BlockWriter blocks, WorkUpdater works, CorrectedSources corrected)
      throws IOException {
    this.writer = writer;
    this.blocks = blocks;
    this.works = works;
    this.corrected = corrected;
    this.committed = DirectoryReader.open(writer);
    this.manifest = new Manifest(committed);
  }

  /** A record that takes the place of an earlier one of the same file. */
  private record Repeat(Manifest.Entry entry, CorrectedPaper paper) {}

  /** The index as of its last commit; closed by the next. */
  synchronized DirectoryReader committed() {
    return committed;
  }

  /** What the index holds: as of the last commit, or of the last file that was asked for twice. */
  synchronized Manifest manifest() {
    return manifest;
  }

  /** Hashes under which the papers of a file were read. */
  synchronized Set<String> hashesOf(String file) throws IOException {
    return upToDate(file).hashesOf(file);
  }

  /** Starts to put papers in the place of what a file held before. */
  synchronized Replacement replace(String file, String hash) throws IOException {
    Set<String> before = upToDate(file).sourcesIn(file);
    replacedFiles.add(file);
    return new Replacement(this, file, hash, before);
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

  /** A paper that a file holds, as people corrected it. */
  CorrectedPaper corrected(String file, String hash, Paper read) {
    return corrected.apply(file, hash, read);
  }

  /**
   * Makes a place for a paper.
   *
   * @param known whether the index may hold an earlier reading of the source
   * @param repeated whether its file had a record in the same place before
   */
  synchronized Place place(
      String source, Manifest.Entry entry, CorrectedPaper paper, boolean known, boolean repeated)
      throws IOException {
    if (repeated) {
      repeats.put(source, new Repeat(entry, paper));
      return new Place(blocks, source, entry, known, Place.Block.REPEATED, paper);
    }
    return new Place(blocks, source, entry, known, block(source, entry.paper(), known), paper);
  }

  private Place.Block block(String source, String paper, boolean known) throws IOException {
    if (known) {
      manifest.paperOf(source).filter(was -> !was.equals(paper)).ifPresent(unsettled::add);
    }
    Set<String> sources = manifest.sourcesOf(paper);
    sources.remove(source);
    if (works.isTouched(paper) || !sources.isEmpty()) {
      unsettled.add(paper);
      return Place.Block.UNSETTLED;
    }
    return touch(paper) ? Place.Block.FRESH : Place.Block.CHANGED;
  }

  /** Says whether the index did not hold a paper as of the last commit. */
  private boolean touch(String paper) throws IOException {
    boolean fresh = committed.docFreq(new Term(Schema.PAPER, paper)) == 0;
    works.touch(paper, fresh);
    return fresh;
  }

  /** Removes all that came from a file. */
  synchronized void remove(String file) throws IOException {
    remove(upToDate(file).sourcesIn(file));
  }

  /** Removes sources. */
  synchronized void remove(Set<String> sources) throws IOException {
    for (String source : sources) {
      manifest.paperOf(source).ifPresent(unsettled::add);
      writer.deleteDocuments(new Term(Schema.SOURCE, source));
    }
  }

  /** Writes sources anew from what was read of them, as people corrected them by now. */
  synchronized void correct(DirectoryReader reader, Set<String> sources) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Manifest known = new Manifest(reader);
    for (String source : sources) {
      Manifest.Entry before = known.entry(source);
      CorrectedPaper now = corrected.apply(known, source, Archive.read(searcher, source));
      unsettled.add(before.paper());
      unsettled.add(now.paper().id());
      replacedFiles.add(before.file());
      Manifest.Entry entry = new Manifest.Entry(before.file(), before.hash(), now.paper().id());
      blocks.archive(source, entry, blocks.tagged(now).paper(), now, true);
    }
  }

  /** Writes what had to wait until all was placed. */
  synchronized void settleAll() throws IOException {
    writeRepeats();
    settle();
  }

  private void writeRepeats() throws IOException {
    if (repeats.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Manifest now = new Manifest(reader);
      for (Map.Entry<String, Repeat> repeat : repeats.entrySet()) {
        now.paperOf(repeat.getKey()).ifPresent(unsettled::add);
        Manifest.Entry entry = repeat.getValue().entry();
        unsettled.add(entry.paper());
        CorrectedPaper paper = repeat.getValue().paper();
        blocks.archive(repeat.getKey(), entry, blocks.tagged(paper).paper(), paper, true);
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
      BlockWriter.Correcting correcting = (source, read) -> corrected.apply(known, source, read);
      Parallel.each(
          List.copyOf(unsettled), 1, one -> blocks.settle(one.getFirst(), searcher, correcting));
    }
    unsettled.clear();
  }

  /** Goes on from what was just committed. */
  synchronized void reopen() throws IOException {
    closeWritten();
    committed.close();
    committed = DirectoryReader.open(writer);
    manifest = new Manifest(committed);
  }

  @Override
  public synchronized void close() throws IOException {
    closeWritten();
    committed.close();
  }
}
