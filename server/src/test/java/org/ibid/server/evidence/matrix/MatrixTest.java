package org.ibid.server.evidence.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.server.SeedIndex;
import org.ibid.server.api.MatrixParameters;
import org.ibid.server.api.MatrixParameters.Asked;
import org.ibid.server.api.MatrixParameters.Faulty;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.evidence.matrix.Nearest.Way;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {

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

  private static MatrixParameters.Reading read(String... pairs) {
    Map<String, List<String>> values = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], List.of(pairs[i + 1]));
    }
    return new MatrixParameters(engine.schema(), SearchParameters.API, values, 25).read();
  }

  private static MatrixRequest request(String... pairs) {
    return ((Asked) read(pairs)).request();
  }

  private static CellEvidence cell(String row, String column) {
    return CellEvidence.of(engine, request(), row, column, 0, 25);
  }

  @Test
  void eachLineStandsBelowSomethingBroader() {
    MatrixTable table = MatrixTable.of(engine, request());
    for (List<Line> lines : List.of(table.rows(), table.columns())) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        assertThat(line.depth()).isLessThanOrEqualTo(i == 0 ? 0 : lines.get(i - 1).depth() + 1);
        if (line.depth() > 0) {
          int parent = i - 1;
          while (lines.get(parent).depth() >= line.depth()) {
            parent--;
          }
          assertThat(line.broader()).contains(lines.get(parent).id());
        }
      }
    }
    assertThat(table.rows()).extracting(Line::id).doesNotHaveDuplicates();
  }

  @Test
  void aCellSaysInWhichWordsItsConceptsAreNamed() {
    CellEvidence cell = cell("endocannabinoids", "spinal-cord-injury");
    assertThat(cell.quoted()).hasSize(1);
    assertThat(cell.quoted().getFirst().row())
        .isEqualTo(new Quoted.Named(Set.of("scope"), Set.of("endocannabinoid system")));
    assertThat(cell.quoted().getFirst().column().words()).contains("SCI");
    assertThat(cell.quoted().getFirst().denied()).isEmpty();
    assertThat(cell.nearest()).isEmpty();
  }

  @Test
  void whatASentenceDeniesIsMarked() {
    MatrixRequest request = request("rows", "mechanism", "columns", "intervention");
    CellEvidence cell = CellEvidence.of(engine, request, "endocannabinoids", "exercise", 0, 25);
    assertThat(cell.quoted())
        .filteredOn(quoted -> !quoted.denied().isEmpty())
        .singleElement()
        .satisfies(quoted -> {
          Hit statement = quoted.quotation().statement();
          assertThat(statement).isNotNull();
          assertThat(String.valueOf(statement)).contains("no research to date");
          assertThat(quoted.denied()).anyMatch(word -> word.startsWith("no"));
        });
  }

  @Test
  void anEmptyCellOpensTheSentenceWhoseNeighbourNamesTheOther() {
    CellEvidence cell = cell("endogenous-opioids", "spinal-nerve-ligation");
    assertThat(cell.count()).isZero();
    assertThat(cell.nearest())
        .filteredOn(near -> near.way() == Way.NEIGHBOUR)
        .flatExtracting(Nearest::statements)
        .extracting(Hit::json)
        .anyMatch(
            json -> json.contains(PAPER + "#36") && json.contains("spinal nerve-ligated animals"));
    assertThat(cell.nearest())
        .filteredOn(near -> near.way() == Way.BROADER)
        .extracting(Nearest::column)
        .containsExactly("peripheral-nerve-injury", "neuropathic-pain-model");
  }

  @ParameterizedTest
  @CsvSource({"naloxone OR opioid", "exercise effects reversed", "*", "-zebrafish"})
  void whatComesNearestIsNarrowedAsTheMatrixIs(String search) {
    MatrixRequest request = request("in", "statements", "search", search);
    CellEvidence cell =
        CellEvidence.of(engine, request, "endogenous-opioids", "spinal-nerve-ligation", 0, 25);
    assertThat(cell.nearest())
        .filteredOn(near -> near.way() == Way.NEIGHBOUR)
        .flatExtracting(Nearest::statements)
        .isNotEmpty();
    MatrixRequest other = request("in", "statements", "search", "zebrafish");
    assertThat(
            CellEvidence.of(engine, other, "endogenous-opioids", "spinal-nerve-ligation", 0, 25)
                .nearest())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rows,mechanisms,mechanism",
    "count,words,references",
    "evidence,all,scope",
    "in,works,references",
    "row,no-such-concept,no-such-concept",
    "per_cell,1000,0 to 200",
    "lines,0,1 to 200",
    "filter,'year:[',year"
  })
  void whatCanNotBeAskedIsSaid(String name, String value, String message) {
    assertThat(read(name, value)).isInstanceOf(Faulty.class);
    assertThat(((Faulty) read(name, value)).faults())
        .anySatisfy(fault -> assertThat(fault.message() + fault.parameter()).contains(message));
  }

  @Test
  void whatTheStatementsMustCiteNarrowsWhatCountsAndWhatComesNearest() {
    MatrixRequest all = request("in", "statements");
    MatrixRequest of89 = citing(all, PAPER + "#89");
    assertThat(MatrixTable.of(engine, of89).total())
        .isPositive()
        .isLessThan(MatrixTable.of(engine, all).total());
    assertThat(near(of89)).isEmpty();
    assertThat(near(citing(all, PAPER + "#36")))
        .isNotEmpty()
        .allMatch(json -> json.contains(PAPER + "#36"));
  }

  private static MatrixRequest citing(MatrixRequest r, String reference) {
    SearchRequest of = r.of().citing(Citing.anyOf(Set.of(reference)));
    return new MatrixRequest(of, r.rows(), r.columns(), r.count(), r.evidence(), r.perCell());
  }

  private static List<String> near(MatrixRequest request) {
    return CellEvidence.of(engine, request, "endogenous-opioids", "spinal-nerve-ligation", 0, 25)
        .nearest()
        .stream()
        .filter(near -> near.way() == Way.NEIGHBOUR)
        .flatMap(near -> near.statements().stream())
        .map(Hit::json)
        .toList();
  }

  @Test
  void aFilterNarrowsWhatCounts() {
    long all = MatrixTable.of(engine, request()).total();
    long some = MatrixTable.of(engine, request("filter", "year:2010-2030")).total();
    long others = MatrixTable.of(engine, request("filter", "year:1900-2009")).total();
    assertThat(some).isPositive().isLessThan(all);
    assertThat(some + others).isEqualTo(all);
  }
}
