package org.ibid.indexer.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.ibid.indexer.schema.Schema;

/** Which sources an index was made from, and which paper each is. Not safe for many threads. */
final class Manifest {

  /**
   * A source record that was read.
   *
   * @param file key of its file
   * @param hash of the file's content when it was read
   * @param paper id of its paper
   */
  record Entry(String file, String hash, String paper) {}

  private final Map<String, Entry> bySource = new HashMap<>();
  private final Map<String, Set<String>> sourcesByPaper = new HashMap<>();
  private final Map<String, Set<String>> sourcesByFile = new TreeMap<>();

  /** The manifest of what a reader sees. */
  static Manifest of(DirectoryReader reader) throws IOException {
    Manifest manifest = new Manifest();
    for (LeafReaderContext leaf : reader.leaves()) {
      manifest.readLeaf(leaf.reader());
    }
    return manifest;
  }

  private void readLeaf(LeafReader leaf) throws IOException {
    SortedDocValues sources = DocValues.getSorted(leaf, Schema.SOURCE);
    SortedDocValues files = DocValues.getSorted(leaf, Schema.SOURCE_FILE);
    SortedDocValues hashes = DocValues.getSorted(leaf, Schema.SOURCE_HASH);
    SortedDocValues papers = DocValues.getSorted(leaf, Schema.SOURCE_PAPER);
    Bits live = leaf.getLiveDocs();
    for (int doc = sources.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = sources.nextDoc()) {
      if (live == null || live.get(doc)) {
        Entry entry = new Entry(at(files, doc), at(hashes, doc), at(papers, doc));
        put(sources.lookupOrd(sources.ordValue()).utf8ToString(), entry);
      }
    }
  }

  private static String at(SortedDocValues values, int doc) throws IOException {
    if (!values.advanceExact(doc)) {
      throw new IOException("archive document " + doc + " lacks a field");
    }
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }

  Optional<Entry> get(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  void put(String source, Entry entry) {
    remove(source);
    bySource.put(source, entry);
    sourcesByPaper.computeIfAbsent(entry.paper(), id -> new TreeSet<>()).add(source);
    sourcesByFile.computeIfAbsent(entry.file(), file -> new TreeSet<>()).add(source);
  }

  void remove(String source) {
    Entry entry = bySource.remove(source);
    if (entry != null) {
      removeFrom(sourcesByPaper, entry.paper(), source);
      removeFrom(sourcesByFile, entry.file(), source);
    }
  }

  private static void removeFrom(Map<String, Set<String>> index, String key, String source) {
    Set<String> sources = index.get(key);
    if (sources != null && sources.remove(source) && sources.isEmpty()) {
      index.remove(key);
    }
  }

  /** Sources that are the paper with that id, ascending. */
  Set<String> sourcesOf(String paper) {
    return new TreeSet<>(sourcesByPaper.getOrDefault(paper, Set.of()));
  }

  /** Sources in the file with that key, ascending. */
  Set<String> sourcesIn(String file) {
    return new TreeSet<>(sourcesByFile.getOrDefault(file, Set.of()));
  }

  /** Keys of all files, ascending. */
  Set<String> files() {
    return new TreeSet<>(sourcesByFile.keySet());
  }

  /** Hashes under which a file's sources were read; one, unless it is unknown. */
  Set<String> hashesOf(String file) {
    Set<String> hashes = new HashSet<>();
    sourcesIn(file).forEach(source -> get(source).map(Entry::hash).ifPresent(hashes::add));
    return hashes;
  }
}
