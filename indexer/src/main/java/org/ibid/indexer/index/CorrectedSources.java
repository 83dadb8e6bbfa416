package org.ibid.indexer.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.literature.Paper;

/**
 * What people said of the papers of an index.
 *
 * @param corrections that hold
 * @param schemes of the index
 */
record CorrectedSources(Corrections corrections, Schemes schemes) {

  /** These with what sidecars say by now. */
  CorrectedSources with(Map<String, List<Correction>> sidecars) {
    return sidecars.isEmpty()
        ? this
        : new CorrectedSources(corrections.withSidecars(sidecars), schemes);
  }

  /** A paper that a file holds, as people corrected it. */
  CorrectedPaper apply(String file, String hash, Paper read) {
    return apply(file, hash, read, corrections.ofSidecar(file));
  }

  /** The same where the file's sidecar says something else by now. */
  CorrectedPaper apply(String file, String hash, Paper read, List<Correction> sidecar) {
    return corrections.apply(new ReadPaper(file, content(hash), read), schemes, sidecar);
  }

  /** The same for a source that an index keeps. */
  CorrectedPaper apply(Manifest manifest, String source, Paper read) throws IOException {
    if (corrections.isEmpty()) {
      return corrections.apply(new ReadPaper("", "", read), schemes);
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
