package org.ibid.indexer.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.literature.Paper;

/** What people said of the papers of an index, as of now. Safe for many threads. */
final class CorrectedSources {

  private final Schemes schemes;
  private final Map<String, List<Correction>> sidecars = new ConcurrentHashMap<>();
  private volatile Corrections corrections;

  CorrectedSources(Corrections corrections, Schemes schemes) {
    this.corrections = corrections;
    this.schemes = schemes;
  }

  /** All of them, what sidecars say by now among them. */
  synchronized Corrections all() {
    if (!sidecars.isEmpty()) {
      corrections = corrections.withSidecars(sidecars);
      sidecars.clear();
    }
    return corrections;
  }

  /**
   * Puts others in their place.
   *
   * @return those that are only here or only there
   */
  synchronized List<Correction> replace(Corrections now) {
    List<Correction> changed = now.changed(all());
    corrections = now;
    return changed;
  }

  /** What a file's sidecar says. */
  List<Correction> sidecar(String file) {
    List<Correction> now = sidecars.get(file);
    return now == null ? corrections.ofSidecar(file) : now;
  }

  /**
   * Puts what a file's sidecar says in the place of what it said; cheap, however many there are.
   */
  void sidecar(String file, List<Correction> now) {
    sidecars.put(file, List.copyOf(now));
  }

  /** A paper that a file holds, as people corrected it. */
  CorrectedPaper apply(String file, String hash, Paper read) {
    return corrections.apply(new ReadPaper(file, content(hash), read), schemes, sidecar(file));
  }

  /** The same for a source that an index keeps. */
  CorrectedPaper apply(Manifest manifest, String source, Paper read) throws IOException {
    if (corrections.isEmpty() && sidecars.isEmpty()) {
      return apply("", "", read);
    }
    Manifest.Entry entry = manifest.entry(source);
    return apply(entry.file(), entry.hash(), read);
  }

  /** A file's hash says more than its content: which version of the readers read it. */
  static String content(String hash) {
    int end = hash.indexOf('.');
    return end < 0 ? "" : hash.substring(0, end);
  }

  /** The sources that some corrections are, or were, about. */
  static Set<String> about(Manifest manifest, Collection<Correction> some) throws IOException {
    Set<String> sources = new TreeSet<>();
    for (Correction correction : some) {
      sources.addAll(manifest.sourcesCorrectedBy(correction.id()));
      sources.addAll(manifest.sourcesOf(correction.paper().id()));
      sources.addAll(manifest.sourcesReadAs(correction.paper().id()));
      if (correction.sidecar() != null) {
        sources.addAll(manifest.sourcesIn(correction.sidecar()));
      }
    }
    return sources;
  }
}
