package org.ibid.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.ibid.bench.pubmed.PubMedGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {

  private static final int RECORDS = 200;

  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    return new PubMedGenerator(new PubMedGenerator.Plan(RECORDS, 7, 150, 1))
        .write(folder.resolve("files"));
  }

  @Test
  void whatIsIndexedIsFoundCountedAndShown() throws IOException {
    files();
    Path index = folder.resolve("index");
    assertThat(FloorIndexer.index(folder.resolve("files"), index, 2)).isEqualTo(RECORDS);
    try (FloorSearch search = new FloorSearch(index)) {
      long pain = search.search("pain");
      assertThat(pain).isBetween(10L, 190L);
      assertThat(search.shown()).isPositive();
      assertThat(search.search("pain exercise")).isLessThan(pain);
      assertThat(search.search("pain OR exercise")).isGreaterThan(pain);
      assertThat(search.search("title:pain")).isBetween(1L, pain);
      assertThat(search.search("nothinghasthis")).isZero();
    }
  }

  @Test
  void aPaperIsADocumentAndSoIsEachOfItsReferences() throws IOException {
    List<Document> documents = new ArrayList<>();
    FloorReader.read(files().getFirst(), documents::addAll);
    List<Document> papers = documents.stream().filter(d -> d.get(FloorSchema.ID) != null).toList();
    assertThat(papers).hasSize(150);
    assertThat(papers.getFirst().get(FloorSchema.TITLE)).isNotBlank();
    assertThat(papers.getFirst().get(FloorSchema.JOURNAL)).isNotBlank();
    assertThat(papers.getFirst().get(FloorSchema.YEAR)).matches("\\d{4}");
    assertThat(documents.size() - papers.size()).isBetween(500, 2_000);
    assertThat(documents)
        .filteredOn(d -> d.get(FloorSchema.ID) == null)
        .allSatisfy(d -> assertThat(d.get(FloorSchema.CITATION)).isNotBlank())
        .allSatisfy(d -> assertThat(d.get(FloorSchema.PAPER)).matches("\\d{8}"));
  }
}
