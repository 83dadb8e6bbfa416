package org.ibid.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.RawTFSimilarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class DenseNormsTest {

  private static final int DOCUMENTS = 300;

  @Test
  void isLucenesOwnCodecByName() {
    assertThat(new DenseNorms().getName()).isEqualTo(Codec.getDefault().getName());
  }

  @Test
  void writesTheLengthsThatLuceneWrites() throws IOException {
    try (Directory plain = written(Codec.getDefault(), plainConfig());
        Directory dense = written(new DenseNorms(), plainConfig())) {
      assertThat(lengths(dense)).isEqualTo(lengths(plain)).hasSize(2 * DOCUMENTS / 3);
    }
  }

  @Test
  void whatItWroteIsSoundAndScoredAlike() throws IOException {
    try (Directory plain = written(Codec.getDefault(), plainConfig());
        Directory dense = written(new DenseNorms(), plainConfig())) {
      assertThat(isSound(dense)).isTrue();
      assertThat(scores(dense)).isEqualTo(scores(plain)).isNotEmpty();
    }
  }

  @Test
  void keepsLengthsThatAreNoBytes() throws IOException {
    try (Directory plain = written(Codec.getDefault(), longNorms());
        Directory dense = written(new DenseNorms(), longNorms())) {
      assertThat(isSound(dense)).isTrue();
      assertThat(lengths(dense)).isEqualTo(lengths(plain)).anyMatch(it -> it.endsWith("1000"));
      assertThat(scores(dense)).isEqualTo(scores(plain));
    }
  }

  private static IndexWriterConfig longNorms() {
    return plainConfig().setSimilarity(new LongNorm());
  }

  private static IndexWriterConfig plainConfig() {
    return new IndexWriterConfig(new WhitespaceAnalyzer());
  }

  /** Scores by frequency, and writes a norm that needs two bytes. */
  private static final class LongNorm extends Similarity {
    private final Similarity scores = new RawTFSimilarity();

    @Override
    public long computeNorm(FieldInvertState state) {
      return 1000;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
      return scores.scorer(boost, collection, terms);
    }
  }

  /** Documents of three kinds, each without the others' field, in several segments and merged. */
  private static Directory written(Codec codec, IndexWriterConfig config) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    config.setCodec(codec).setMaxBufferedDocs(DOCUMENTS / 5);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        switch (i % 3) {
          case 0 -> document.add(text("title", "pain " + "word ".repeat(i % 40)));
          case 1 -> document.add(text("raw", "pain " + "word ".repeat(i)));
          default -> document.add(text("empty", ""));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(2);
    }
    return directory;
  }

  private static Field text(String field, String text) {
    return new TextField(field, text, Field.Store.NO);
  }

  private static boolean isSound(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      return check.checkIndex().clean;
    }
  }

  private static List<String> lengths(Directory directory) throws IOException {
    List<String> lengths = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (String field : List.of("title", "raw")) {
          NumericDocValues norms = leaf.reader().getNormValues(field);
          while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            lengths.add(field + " " + (leaf.docBase + norms.docID()) + " " + norms.longValue());
          }
        }
      }
    }
    return lengths;
  }

  private static List<String> scores(Directory directory) throws IOException {
    List<String> scores = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String field : List.of("title", "raw")) {
        TermQuery query = new TermQuery(new Term(field, "pain"));
        for (ScoreDoc hit : new IndexSearcher(reader).search(query, DOCUMENTS).scoreDocs) {
          scores.add(field + " " + hit.doc + " " + hit.score);
        }
      }
    }
    return scores;
  }
}
