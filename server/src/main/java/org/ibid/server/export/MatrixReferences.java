package org.ibid.server.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.search.Hit;
import org.ibid.server.search.MatrixResult.Cell;
import org.jspecify.annotations.Nullable;

/** The references of a matrix, numbered in the order in which its cells name them. */
final class MatrixReferences {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * An entry of the list.
   *
   * @param raw the reference as it was printed
   * @param paper title of the paper that lists it
   * @param label its number there, or null
   */
  record Entry(String raw, String paper, @Nullable String label) {}

  MatrixReferences(MatrixTable table) {
    for (Cell cell : table.inOrder()) {
      for (String id : cell.references()) {
        Hit reference = table.references().get(id);
        if (reference != null && !numbers.containsKey(id)) {
          numbers.put(id, numbers.size() + 1);
          entries.add(entry(reference));
        }
      }
    }
  }

  private static Entry entry(Hit reference) {
    JsonNode json = RecordJson.read(reference.json());
    return new Entry(
        json.path("raw").asText(json.path("title").asText("")),
        json.path("paper").path("title").asText(""),
        json.path("label").asText(null));
  }

  List<Entry> entries() {
    return entries;
  }

  /** The numbers of a cell's references, ascending, runs of three and more as {@code 4–7}. */
  String numbers(Cell cell) {
    List<Integer> sorted =
        cell.references().stream()
            .filter(numbers::containsKey)
            .map(id -> numbers.getOrDefault(id, 0))
            .sorted()
            .toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      int end = i;
      while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
        end++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(sorted.get(i));
      if (end > i + 1) {
        text.append('–').append(sorted.get(end));
        i = end;
      }
    }
    return text.toString();
  }
}
