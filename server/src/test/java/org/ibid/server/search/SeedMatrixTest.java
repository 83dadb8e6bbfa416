package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.search.MatrixRequest.Axis;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.MatrixResult.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedMatrixTest {

  private static final String PAPER = "10.1186/s40798-021-00307-9";

  @TempDir static Path folder;
  private static LuceneEngine engine;

  @BeforeAll
  static void index() throws IOException {
    try (Collection collection = Collection.open(folder, Optional.empty())) {
      collection.add(
          SourceFiles.below(List.of(Path.of("../seeds"))), Options.standard(), Progress.SILENT);
    }
    engine = LuceneEngine.open(new IndexFolder(folder));
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static MatrixRequest request(
      SearchRequest of, Count count, Evidence evidence, @Nullable String below) {
    return new MatrixRequest(
        of, new Axis("mechanism", below, 200), new Axis("model", null, 200), count, evidence, 50);
  }

  private static MatrixResult scope(SearchRequest of) {
    return engine.matrix(request(of, Count.REFERENCES, Evidence.SCOPE, null));
  }

  private static SearchRequest ofPaper() {
    return filtered(simple(Kind.REFERENCE, ""), "paper:\"" + PAPER + "\"");
  }

  /** Labels of the references in the cells of a row, by column. */
  private static Map<String, List<Integer>> row(MatrixResult matrix, String row) {
    Map<String, List<Integer>> labels = new TreeMap<>();
    for (Cell cell : matrix.cells()) {
      if (cell.row().equals(row)) {
        assertThat(cell.count()).isEqualTo(cell.references().size());
        labels.put(
            cell.column(),
            cell.references().stream()
                .map(id -> Integer.valueOf(id.substring(id.indexOf('#') + 1)))
                .sorted()
                .toList());
      }
    }
    return labels;
  }

  @Test
  void theEndocannabinoidSystemIsCitedForEachModelByItsOwnReferences() {
    assertThat(row(scope(ofPaper()), "endocannabinoids"))
        .containsEntry("sciatic-nerve-injury", List.of(85, 86, 87, 88))
        .containsEntry("spinal-cord-injury", List.of(89, 90, 91))
        .containsEntry(
            "chemotherapy-induced-peripheral-neuropathy", List.of(92, 93, 94, 95, 96, 97, 98))
        .containsEntry("diabetic-peripheral-neuropathy", List.of(99, 100, 101, 102));
  }

  @Test
  void endogenousOpioidsAreCitedForThreeModels() {
    System.err.println(row(scope(ofPaper()), "endogenous-opioids"));
    System.err.println(row(scope(ofPaper()), "endocannabinoids"));
  }
}
