package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.SeedIndex;
import org.ibid.server.search.MatrixRequest.Axis;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.MatrixResult.Cell;
import org.ibid.server.search.MatrixResult.Line;
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
    engine = SeedIndex.open(folder);
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

  private static MatrixResult matrix(MatrixRequest request) {
    return engine.matrix(request, citation -> false);
  }

  private static MatrixResult scope(SearchRequest of) {
    return matrix(request(of, Count.REFERENCES, Evidence.SCOPE, null));
  }

  private static SearchRequest everything() {
    return simple(Kind.REFERENCE, "");
  }

  private static SearchRequest ofPaper() {
    return filtered(everything(), "paper:\"" + PAPER + "\"");
  }

  private static List<Integer> labels(List<String> ids) {
    return ids.stream()
        .map(id -> Integer.valueOf(id.substring(id.indexOf('#') + 1)))
        .sorted()
        .toList();
  }

  /** Labels of the references in the cells of a row, by column. */
  private static Map<String, List<Integer>> row(MatrixResult matrix, String row) {
    Map<String, List<Integer>> labels = new TreeMap<>();
    for (Cell cell : matrix.cells()) {
      if (cell.row().equals(row)) {
        assertThat(cell.count()).isEqualTo(cell.references().size());
        labels.put(cell.column(), labels(cell.references()));
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
        .containsEntry("diabetic-peripheral-neuropathy", List.of(99, 100, 101, 102))
        .hasSize(7);
  }

  @Test
  void endogenousOpioidsAreCitedForThreeModelsAndWhatABroaderOneHasIsTheirs() {
    assertThat(row(scope(ofPaper()), "endogenous-opioids"))
        .isEqualTo(
            Map.of(
                "sciatic-nerve-injury", List.of(34),
                "diabetic-peripheral-neuropathy", List.of(48),
                "complex-regional-pain-syndrome", List.of(53),
                "peripheral-nerve-injury", List.of(34),
                "neuropathic-pain-model", List.of(34, 48)));
  }

  @Test
  void aReferenceWhoseModelStandsInTheSentenceBeforeIsInNoCell() {
    MatrixResult matrix = scope(ofPaper());
    assertThat(matrix.cells())
        .filteredOn(cell -> cell.row().equals("endogenous-opioids"))
        .noneMatch(cell -> labels(cell.references()).contains(36));
    assertThat(matrix.rows())
        .filteredOn(line -> line.id().equals("endogenous-opioids"))
        .extracting(Line::count)
        .containsExactly(4L);
  }

  @Test
  void aCellOpensTheSentencesWhoseScopesMakeIt() {
    CellResult cell =
        engine.cell(
            request(ofPaper(), Count.REFERENCES, Evidence.SCOPE, null),
            "endocannabinoids",
            "spinal-cord-injury",
            0,
            10);
    assertThat(cell.quotations())
        .flatExtracting(quotation -> quotation.references().stream().map(Hit::id).toList())
        .containsExactlyInAnyOrder(PAPER + "#89", PAPER + "#90", PAPER + "#91");
    assertThat(cell.quotations())
        .allSatisfy(quotation -> {
          assertThat(quotation.statement()).isNotNull();
          assertThat(quotation.citations()).isNotEmpty();
        });
    assertThat(cell.count()).isEqualTo(cell.quotations().size());
  }

  @Test
  void pagesOfACellJoinWithoutGapOrRepeat() {
    MatrixRequest any = request(everything(), Count.REFERENCES, Evidence.ANY, null);
    Cell most =
        matrix(any).cells().stream()
            .max(Comparator.comparingInt(cell -> cell.statements().size()))
            .orElseThrow();
    CellResult all = engine.cell(any, most.row(), most.column(), 0, 1000);
    CellResult first = engine.cell(any, most.row(), most.column(), 0, 2);
    CellResult rest = engine.cell(any, most.row(), most.column(), 2, 1000);
    assertThat(all.count()).isGreaterThan(2).isEqualTo(first.count());
    assertThat(Stream.concat(first.quotations().stream(), rest.quotations().stream()))
        .containsExactlyElementsOf(all.quotations());
  }

  @Test
  void titlesAreEvidenceOfTheirOwn() {
    MatrixResult title = matrix(request(everything(), Count.REFERENCES, Evidence.TITLE, null));
    assertThat(title.cells()).isNotEmpty();
    assertThat(row(title, "endocannabinoids"))
        .isNotEqualTo(row(scope(everything()), "endocannabinoids"));
    MatrixResult any = matrix(request(everything(), Count.REFERENCES, Evidence.ANY, null));
    for (Cell cell : title.cells()) {
      assertThat(any.cells())
          .filteredOn(c -> c.row().equals(cell.row()) && c.column().equals(cell.column()))
          .singleElement()
          .satisfies(c -> assertThat(c.count()).isGreaterThanOrEqualTo(cell.count()));
    }
  }

  @Test
  void belowAConceptAreItAndItsNarrowerOnesOnly() {
    MatrixResult drilled =
        matrix(
            new MatrixRequest(
                ofPaper(),
                new Axis("mechanism", null, 200),
                new Axis("model", "peripheral-nerve-injury", 200),
                Count.REFERENCES,
                Evidence.SCOPE,
                0));
    assertThat(drilled.columns())
        .extracting(Line::id)
        .contains("peripheral-nerve-injury", "sciatic-nerve-injury")
        .doesNotContain("spinal-cord-injury", "neuropathic-pain-model");
    assertThat(drilled.cells()).allMatch(cell -> !cell.named() && cell.references().isEmpty());
  }

  @Test
  void whatCanNotBeAskedIsSaid() {
    MatrixRequest unknown =
        new MatrixRequest(
            everything(),
            new Axis("mechanisms", null, 5),
            new Axis("model", null, 5),
            Count.PAPERS,
            Evidence.SCOPE,
            0);
    assertThatThrownBy(() -> matrix(unknown))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("mechanism, ");
    MatrixRequest known = request(everything(), Count.PAPERS, Evidence.SCOPE, null);
    assertThatThrownBy(() -> engine.cell(known, "no-such", "spinal-cord-injury", 0, 1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("no-such");
  }
}
