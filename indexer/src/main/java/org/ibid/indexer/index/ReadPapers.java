package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;

/** The papers of an index as they were read, and what became of their corrections. */
public final class ReadPapers {

  private ReadPapers() {}

  /** The reading that a paper is shown from; empty where the index has no such paper. */
  static Optional<ReadPaper> shown(IndexReader reader, String paper) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.ID, paper)), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.KIND, Kind.PAPER.id())), Occur.FILTER)
            .build();
    var found = searcher.search(query, 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    String source =
        searcher
            .storedFields()
            .document(found[0].doc, Set.of(Schema.SHOWN_SOURCE))
            .get(Schema.SHOWN_SOURCE);
    return Optional.of(read(searcher, new Manifest(reader), source));
  }

  /**
   * What became of each correction in the index of a folder as of its last commit, by its id; one
   * that is about no paper of it is not there. Reads no paper.
   */
  public static Map<String, Outcome.Status> statuses(IndexFolder folder) throws IOException {
    Map<String, Outcome.Status> statuses = new HashMap<>();
    try (Directory directory = FSDirectory.open(folder.lucene());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String said : new Manifest(reader).correctionStatuses()) {
        int blank = said.indexOf(' ');
        Outcome.Status.of(said.substring(0, blank))
            .ifPresent(status ->
                statuses.merge(said.substring(blank + 1), status, Outcome.Status::better));
      }
    }
    return statuses;
  }

  /**
   * What became of the corrections of a paper in the index of a folder as of its last commit, the
   * earliest first; none where there is no such paper.
   *
   * @param schemes of the index
   */
  public static List<Outcome> outcomes(IndexFolder folder, String paper, Schemes schemes)
      throws IOException {
    Corrections all = folder.corrections();
    if (all.isEmpty()) {
      return List.of();
    }
    try (Directory directory = FSDirectory.open(folder.lucene());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return shown(reader, paper)
          .map(read -> all.apply(read, schemes).outcomes())
          .orElse(List.of());
    }
  }

  private static ReadPaper read(IndexSearcher searcher, Manifest manifest, String source)
      throws IOException {
    Manifest.Entry entry = manifest.entry(source);
    return new ReadPaper(
        entry.file(), CorrectedSources.content(entry.hash()), Archive.read(searcher, source));
  }

  /**
   * What became of corrections in the index of a folder as of its last commit, in their order. One
   * whose paper is not there is an orphan. Reads a paper once for all corrections of it.
   *
   * @param some of those that the folder keeps
   * @param schemes of the index
   */
  public static List<Outcome> outcomes(IndexFolder folder, List<Correction> some, Schemes schemes)
      throws IOException {
    if (some.isEmpty()) {
      return List.of();
    }
    Corrections all = folder.corrections();
    CorrectedSources corrected = new CorrectedSources(all, schemes);
    try (Directory directory = FSDirectory.open(folder.lucene());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, Outcome> found = found(reader, corrected, some);
      List<Outcome> outcomes = new ArrayList<>();
      some.forEach(one -> outcomes.add(found.getOrDefault(one.id(), Outcome.withoutPaper(one))));
      return outcomes;
    }
  }

  private static Map<String, Outcome> found(
      IndexReader reader, CorrectedSources corrected, List<Correction> some) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Manifest manifest = new Manifest(reader);
    Map<String, Outcome> found = new HashMap<>();
    for (String source : CorrectedSources.about(manifest, some)) {
      for (Outcome outcome :
          corrected.apply(manifest, source, Archive.read(searcher, source)).outcomes()) {
        found.merge(outcome.correction().id(), outcome, Outcome::better);
      }
    }
    return found;
  }
}
