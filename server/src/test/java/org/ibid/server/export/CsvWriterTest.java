package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static String write(Entry... entries) {
    return Entries.write(List.of(entries), out -> new CsvWriter(out, Entries.QUESTION));
  }

  /** Rows of RFC 4180 as another program would read them. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    assertThat(quoted || !cell.isEmpty()).as("the file ends with a row").isFalse();
    return rows;
  }

  private static List<Map<String, String>> records(String csv) {
    List<List<String>> rows = rows(csv.substring(CsvWriter.BYTE_ORDER_MARK.length()));
    List<String> names = rows.getFirst();
    return rows.stream()
        .skip(1)
        .map(row ->
            IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, i -> unguarded(row.get(i)))))
        .toList();
  }

  /** What the documentation says gives back a cell. */
  private static String unguarded(String cell) {
    return cell.matches("(?s)'+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*")
        ? cell.substring(1)
        : cell;
  }

  @Test
  void aRowSaysWhatARecordIsAndWhereItIsCited() {
    Publication publication =
        Publication.builder()
            .title("Glia, \"pain\"\nand more")
            .author(List.of(Name.of("Smith", "J. A."), Name.literal("WHO")))
            .etAl(true)
            .issued(2011)
            .build();
    assertThat(records(write(Entries.of(publication))))
        .singleElement()
        .satisfies(record -> {
          assertThat(record)
              .containsEntry("id", "10.5555/host#34")
              .containsEntry("title", "Glia, \"pain\"\nand more")
              .containsEntry("authors", "Smith, J. A.; WHO,; et al.")
              .containsEntry("year", "2011")
              .containsEntry("doi", "")
              .containsEntry("paper_id", "10.5555/host")
              .containsEntry("label", "34")
              .containsEntry("section", "Opioids, again")
              .containsEntry("raw", "as printed")
              .containsEntry("date", "2026-03-09")
              .containsEntry("search", "references for “glia & “pain”” with filter model:sni");
          assertThat(record.get("sentence"))
              .contains("50% of it & \\more [34].")
              .doesNotContain("\n");
        });
  }

  @Test
  void everyRowHasTheCellsOfTheHeader() {
    RandomPublications random = new RandomPublications(7);
    List<Entry> entries =
        RandomPublications.TYPES.stream().map(type -> Entries.of(random.next(type))).toList();
    List<List<String>> rows = rows(write(entries.toArray(Entry[]::new)));
    assertThat(rows)
        .hasSize(entries.size() + 1)
        .allMatch(row -> row.size() == rows.getFirst().size());
  }

  @Test
  void titlesComeBackAsTheyWere() {
    long seed = Long.getLong("ibid.seed", new Random().nextLong());
    RandomPublications random = new RandomPublications(seed);
    for (int i = 0; i < 300; i++) {
      String title = (i % 3 == 0 ? "=" : i % 3 == 1 ? "'@" : "") + random.text();
      Publication publication = Publication.builder().title(title).build();
      assertThat(records(write(Entries.of(publication))).getFirst().get("title"))
          .as("-Dibid.seed=%d", seed)
          .isEqualTo(title);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=HYPERLINK(\"http://x\")",
        "'=1",
        "''+"
      })
  void whatASpreadsheetWouldRunIsText(String cell) {
    assertThat(rows(CsvWriter.cell(cell) + "\n").getFirst().getFirst()).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3", "a=b", "'tis", "p<.05", "10.1000/x", ""})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(CsvWriter.cell(cell)).isEqualTo(cell);
  }

  @Test
  void aFileOfNothingHasItsHeader() {
    assertThat(write()).startsWith("\ufeffid,type,").endsWith(",date\r\n");
  }
}
