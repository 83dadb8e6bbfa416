package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.evidence.matrix.MatrixTable.Place;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.Hit;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixRequest.Axis;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.MatrixResult.Cell;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.Test;

class MatrixTextTest {

  private static final MatrixRequest REQUEST =
      new MatrixRequest(
          new SearchRequest(
              Kind.REFERENCE,
              new Query.Everything(),
              Matching.STEMMED,
              Filters.NONE,
              Sort.RELEVANCE,
              0,
              null,
              List.of(),
              0,
              false),
          new Axis("mechanism", null, 50),
          new Axis("model", null, 50),
          Count.REFERENCES,
          Evidence.SCOPE,
          25);

  private static Line line(String id, String label, int depth) {
    return new Line(id, label, depth, 4, List.of(), false);
  }

  private static Hit reference(String id, String json) {
    return new Hit(id, json, 0, null, 0, List.of());
  }

  private static Cell cell(String row, String column, String... references) {
    return new Cell(
        row, column, references.length, false, true, List.of(references), List.of("p#statement-1"));
  }

  private static Cell denied(Cell cell) {
    return new Cell(
        cell.row(), cell.column(), cell.count(), true, true, cell.references(), cell.statements());
  }

  private static MatrixTable table(Map<String, Hit> references, Cell... cells) {
    Map<Place, Cell> byPlace = new java.util.HashMap<>();
    for (Cell cell : cells) {
      byPlace.put(new Place(cell.row(), cell.column()), cell);
    }
    return new MatrixTable(
        REQUEST,
        List.of(line("glia", "Glia", 0), line("microglia", "Microglia, \"resting\"", 1)),
        List.of(line("sni", "Spared | nerve", 0), line("cci", "<b>CCI</b>", 0)),
        2,
        2,
        byPlace,
        references,
        4);
  }

  private static MatrixTable evil() {
    return table(
        Map.of(
            "p#1",
            reference(
                "p#1",
                "{\"raw\": \"A <script>alert(1)</script> & *bold* [x](y).\","
                    + " \"label\": \"1\", \"paper\": {\"title\": \"Of | pipes\"}}"),
            "p#2",
            reference("p#2", "{\"raw\": \"كيف الحال\", \"paper\": {\"title\": \"P\"}}"),
            "p#3",
            reference("p#3", "{\"title\": \"Only a title\", \"paper\": {\"title\": \"P\"}}")),
        cell("glia", "sni", "p#1", "p#2", "p#3"),
        cell("microglia", "cci", "p#3"));
  }

  @Test
  void aCellNumbersItsReferencesInTheBibliographyBelow() {
    String markdown = new MatrixText(evil()).markdown();
    assertThat(markdown)
        .startsWith("# References by mechanism and model\n")
        .contains("| Glia | 4 | 3 \\[1–3\\] | |\n")
        .contains("| \u2003Microglia, \"resting\" | 4 | | 1 \\[3\\] |\n")
        .contains("3. Only a title *In:* P\n");
  }

  @Test
  void signsOfMarkdownAreText() {
    assertThat(new MatrixText(evil()).markdown())
        .contains("| Spared \\| nerve | \\<b\\>CCI\\</b\\> |")
        .contains("A \\<script\\>alert(1)\\</script\\> \\& \\*bold\\* \\[x\\](y).")
        .contains("*In:* Of \\| pipes \\[1\\]");
  }

  @Test
  void markupIsTextInHtmlAndEachLineHasItsDirection() {
    assertThat(new MatrixText(evil()).html())
        .doesNotContain("<script", "<b>")
        .contains("A &lt;script&gt;alert(1)&lt;/script&gt; &amp; *bold*")
        .contains("<th scope=\"col\">&lt;b&gt;CCI&lt;/b&gt;</th>")
        .contains("<bdi>كيف الحال</bdi>");
  }

  @Test
  void aLineOfCsvIsACellAndQuotesWhatItMust() {
    assertThat(new MatrixText(evil()).csv())
        .isEqualTo(
            "row,row label,column,column label,count,references,denied\r\n"
                + "glia,Glia,sni,Spared | nerve,3,p#1; p#2; p#3,no\r\n"
                + "microglia,\"Microglia, \"\"resting\"\"\",cci,<b>CCI</b>,1,p#3,no\r\n");
  }

  @Test
  void aCellOfDenialsAloneSaysSoInEveryForm() {
    Map<String, Hit> references = Map.of("p#1", reference("p#1", "{\"raw\": \"One\"}"));
    MatrixText text =
        new MatrixText(
            table(references, denied(cell("glia", "sni", "p#1")), cell("microglia", "sni", "p#1")));
    assertThat(text.markdown())
        .contains("| Glia | 4 | 1 denied \\[1\\] | |\n")
        .contains("resting\" | 4 | 1 \\[1\\] | |\n")
        .contains("“Denied” stands where every statement of a cell denies something");
    assertThat(text.html()).contains("<td>1 denied [1]</td>", "<td>1 [1]</td>", "“Denied” stands");
    assertThat(text.csv())
        .contains("glia,Glia,sni,Spared | nerve,1,p#1,yes\r\n")
        .contains("Spared | nerve,1,p#1,no\r\n");
  }

  @Test
  void runsOfThreeAndMoreAreShortened() {
    Map<String, Hit> references = new java.util.HashMap<>();
    for (int i = 1; i <= 6; i++) {
      references.put("p#" + i, reference("p#" + i, "{\"raw\": \"Entry " + i + "\"}"));
    }
    MatrixTable table =
        table(
            references,
            cell("glia", "sni", "p#1", "p#2", "p#3", "p#4", "p#5", "p#6"),
            cell("glia", "cci", "p#1", "p#2", "p#4", "p#5", "p#6"));
    assertThat(new MatrixText(table).markdown()).contains("5 \\[1, 2, 4–6\\]");
  }

  @Test
  void aTableWithoutReferencesHasNoBibliography() {
    MatrixTable table =
        table(Map.of(), new Cell("glia", "sni", 7, false, false, List.of(), List.of()));
    assertThat(new MatrixText(table).markdown())
        .contains("| Glia | 4 | 7 | |")
        .doesNotContain("## References");
    assertThat(new MatrixText(table).html()).doesNotContain("<ol>");
  }
}
