package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of scores, a row a layout or corpus, a column a field, in the order in which they were
 * first counted; with what was missed. Not for more than one thread: each has its own, added
 * together afterwards.
 */
public final class Scores {

  private final Map<String, Map<String, Tally>> cells = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  /** Counts into a cell. */
  public void add(String row, String column, Tally tally) {
    cells.computeIfAbsent(row, name -> new LinkedHashMap<>()).merge(column, tally, Tally::plus);
  }

  /** Keeps an example of what went wrong. */
  public void add(Miss miss) {
    misses.add(miss);
  }

  /** Adds all of another table. */
  public void add(Scores other) {
    other.cells.forEach((row, columns) -> columns.forEach((column, t) -> add(row, column, t)));
    misses.addAll(other.misses);
  }

  /** The names of the rows. */
  public List<String> rows() {
    return List.copyOf(cells.keySet());
  }

  /** The names of the columns that any row has. */
  public List<String> columns() {
    return cells.values().stream().flatMap(row -> row.keySet().stream()).distinct().toList();
  }

  /** A cell; nothing expected and nothing found where nothing was counted into it. */
  public Tally tally(String row, String column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, Tally.NONE);
  }

  /** Several columns of a row taken together. */
  public Tally tally(String row, List<String> columns) {
    return columns.stream().map(column -> tally(row, column)).reduce(Tally.NONE, Tally::plus);
  }

  /** What was missed, in the order in which it was counted. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }
}
