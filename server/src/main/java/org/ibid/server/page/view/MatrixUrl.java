package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A state of the matrix page, which is its address. Empty values and those that are the default are
 * left out, so that one state has one address.
 */
public final class MatrixUrl {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "rows", "mechanism",
          "columns", "model",
          "count", "references",
          "evidence", "scope",
          "in", "references",
          "syntax", "simple");

  /** Names of the parameters, in the order in which an address has them. */
  private static final List<String> NAMES =
      List.of(
          "rows",
          "columns",
          "count",
          "evidence",
          "in",
          "q",
          "syntax",
          "filter",
          "row",
          "column",
          "lines",
          "from");

  private final Map<String, String> values;

  private MatrixUrl(Map<String, String> values) {
    this.values = values;
  }

  /** The state that the parameters of a request say; filters that are repeated are joined. */
  public static MatrixUrl of(Map<String, List<String>> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value =
          parameters.getOrDefault(name, List.of()).stream()
              .filter(v -> !v.isBlank())
              .collect(Collectors.joining(","));
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return new MatrixUrl(values);
  }

  /** This state with another value of a parameter; null for none. */
  public MatrixUrl with(String name, @Nullable String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new MatrixUrl(changed);
  }

  public String get(String name) {
    return values.getOrDefault(name, DEFAULTS.getOrDefault(name, ""));
  }

  /** The table. */
  public String table() {
    return path("/matrix");
  }

  /** The cell of the row and the column that are chosen. */
  public String cell() {
    return path("/matrix/cell");
  }

  /** The same as JSON, CSV, HTML or Markdown. */
  public String api(@Nullable String format) {
    List<SearchUrl.Parameter> parameters = new ArrayList<>();
    for (SearchUrl.Parameter parameter : parameters()) {
      boolean text = parameter.name().equals("q");
      parameters.add(text ? new SearchUrl.Parameter("search", parameter.value()) : parameter);
    }
    if (format != null) {
      parameters.add(new SearchUrl.Parameter("format", format));
    }
    return path("/api/v1/matrix", parameters);
  }

  private String path(String path) {
    return path(path, parameters());
  }

  private static String path(String path, List<SearchUrl.Parameter> parameters) {
    String query =
        parameters.stream().map(SearchUrl.Parameter::toString).collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The parameters that differ from their default. */
  public List<SearchUrl.Parameter> parameters() {
    return NAMES.stream()
        .filter(values::containsKey)
        .map(name -> new SearchUrl.Parameter(name, values.getOrDefault(name, "")))
        .filter(parameter -> !parameter.value().equals(DEFAULTS.get(parameter.name())))
        .toList();
  }
}
