package org.ibid.server.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * What any ranking is measured against: one field, Lucene's own English analysis (Porter's stemmer,
 * 33 stop words), BM25, any word. Held in memory, for one thread.
 */
public final class PlainIndex implements Closeable {

  /** As Anserini has them, and most published baselines after it. */
  private static final float K1 = 0.9f;

  private static final float B = 0.4f;

  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();
  private final List<String> ids = new ArrayList<>();
  private final IndexWriter writer;

  public PlainIndex() throws IOException {
    this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  /** Adds a text that goes by an id. */
  public void add(String id, String text) throws IOException {
    Document document = new Document();
    document.add(new TextField(TEXT, text, Field.Store.NO));
    writer.addDocument(document);
    ids.add(id);
  }

  /**
   * Hands over the ids of the texts that have any word of a topic, and their scores, best first;
   * equals in the order in which they were added.
   */
  public void search(String topic, int most, ObjDoubleConsumer<String> found) throws IOException {
    writer.forceMerge(1); // one segment keeps the order of adding
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity(K1, B));
      for (ScoreDoc document : searcher.search(query(topic), most).scoreDocs) {
        found.accept(ids.get(document.doc), document.score);
      }
    }
  }

  private Query query(String topic) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    new FieldWords(analyzer, TEXT)
        .words(topic)
        .forEach(word -> any.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD));
    return any.build();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
    analyzer.close();
  }
}
