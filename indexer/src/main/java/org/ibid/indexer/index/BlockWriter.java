package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Schema;

/** Tags papers and writes their documents. Safe for many threads, where no two write one paper. */
final class BlockWriter {

  private final IndexWriter writer;
  private final Schema schema;
  private final PaperTagger tagger;

  BlockWriter(IndexWriter writer, Schema schema, PaperTagger tagger) {
    this.writer = writer;
    this.schema = schema;
    this.tagger = tagger;
  }

  /** A paper with its tags. */
  Tagged tagged(CorrectedPaper paper) {
    return Tagged.of(paper, tagger);
  }

  /**
   * Keeps a paper as it was read, and as it is shown where people corrected it.
   *
   * @param paper as it is shown
   * @param known whether the index may hold an earlier reading of the source
   */
  void archive(
      String source, Manifest.Entry entry, Paper paper, CorrectedPaper corrected, boolean known)
      throws IOException {
    Document archived = Archive.document(source, entry, paper, corrected);
    if (known) {
      writer.updateDocument(new Term(Schema.SOURCE, source), archived);
    } else {
      writer.addDocument(archived);
    }
  }

  /** Writes a paper that the index does not hold. */
  void add(Tagged tagged, List<String> sources, String shown) throws IOException {
    writer.addDocuments(block(tagged, sources, shown));
  }

  /** Writes a paper in the place of what the index holds of it. */
  void replace(Tagged tagged, List<String> sources, String shown) throws IOException {
    Term paper = new Term(Schema.PAPER, tagged.paper().id());
    writer.updateDocuments(paper, block(tagged, sources, shown));
  }

  private List<Document> block(Tagged tagged, List<String> sources, String shown) {
    return new PaperBlock(schema.schemes(), tagged.paper(), tagged.tags(), sources, shown)
        .documents();
  }

  /**
   * Writes a paper from the fullest of its readings, or deletes it where there is none.
   *
   * @param archive what was read
   */
  void settle(String paper, IndexSearcher archive, Correcting correcting) throws IOException {
    List<Sourced> readings = new ArrayList<>();
    for (String source : new Manifest(archive.getIndexReader()).sourcesOf(paper)) {
      readings.add(new Sourced(source, Archive.read(archive, source)));
    }
    if (readings.isEmpty()) {
      writer.deleteDocuments(new Term(Schema.PAPER, paper));
      return;
    }
    readings.sort(Sourced.FULLEST_FIRST);
    List<String> names = readings.stream().map(r -> r.paper().source().toString()).toList();
    Sourced shown = readings.getFirst();
    CorrectedPaper corrected = correcting.apply(shown.source(), shown.paper());
    replace(tagged(corrected), names, shown.source());
  }

  /** Puts what people said of a paper on it, as it was read from a source. */
  @FunctionalInterface
  interface Correcting {
    CorrectedPaper apply(String source, Paper read) throws IOException;
  }

  /** One of several readings of a paper. */
  private record Sourced(String source, Paper paper) {
    static final Comparator<Sourced> FULLEST_FIRST =
        Comparator.comparingLong((Sourced reading) -> -Archive.fullness(reading.paper()))
            .thenComparing(Sourced::source);
  }
}
