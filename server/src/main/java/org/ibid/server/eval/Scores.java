package org.ibid.server.eval;

import java.time.Duration;
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
  private final Map<String, List<Duration>> times = new LinkedHashMap<>();

  /** Counts into a cell. */
  public void add(String row, String column, Tally tally) {
    cells.computeIfAbsent(row, name -> new LinkedHashMap<>()).merge(column, tally, Tally::plus);
  }

  /** Keeps an example of what went wrong. */
  public void add(Miss miss) {
    misses.add(miss);
  }

  /** Keeps how long reading an article took. */
  public void add(String row, Duration time) {
    times.computeIfAbsent(row, name -> new ArrayList<>()).add(time);
  }

  /** Adds all of another table. */
  public void add(Scores other) {
    other.times.forEach((row, some) -> some.forEach(time -> add(row, time)));
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

  /** How long reading the articles of a row took, ascending. */
  public List<Duration> times(String row) {
    return times.getOrDefault(row, List.of()).stream().sorted().toList();
  }

  /** What was missed, in the order in which it was counted. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }
}
