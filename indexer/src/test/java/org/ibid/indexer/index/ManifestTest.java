package org.ibid.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.SamplePapers;
import org.ibid.indexer.schema.Schema;
import org.junit.jupiter.api.Test;

class ManifestTest {

  private static Document archived(String file, int record, String hash, String paper) {
    Paper read = SamplePapers.paper(file, paper, "Title");
    return Archive.document(
        file + "#" + record,
        new Manifest.Entry(file, hash, paper),
        read,
        new CorrectedPaper(read, read, List.of(), List.of()));
  }

  @Test
  void sourcesAreFoundByFileAndByPaperInAllSegmentsAndNotWhenDeleted() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      writer.addDocument(archived("a", 1, "old", "10.1/p"));
      writer.addDocument(archived("a", 2, "old", "10.1/q"));
      writer.commit();
      writer.addDocument(archived("b", 0, "new", "10.1/p"));
      writer.addDocument(archived("c", 0, "new", "10.1/r"));
      writer.commit();
      writer.deleteDocuments(new Term(Schema.SOURCE, "c#0"));
      writer.deleteDocuments(new Term(Schema.SOURCE, "a#2"));
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        Manifest manifest = new Manifest(reader);
        assertThat(manifest.files()).containsExactly("a", "b");
        assertThat(manifest.sourcesIn("a")).containsExactly("a#1");
        assertThat(manifest.sourcesOf("10.1/p")).containsExactly("a#1", "b#0");
        assertThat(manifest.paperOf("b#0")).contains("10.1/p");
        assertThat(manifest.paperOf("a#2")).isEmpty();
        assertThat(manifest.hashesOf("a")).containsExactly("old");
        assertThat(manifest.hashesOf("c")).isEmpty();
      }
    }
  }
}
