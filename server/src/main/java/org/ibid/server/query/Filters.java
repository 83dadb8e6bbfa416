package org.ibid.server.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Filters that a document has to pass, all of them. */
public record Filters(List<Filter> filters) {

  /** No filter, which every document passes. */
  public static final Filters NONE = new Filters(List.of());

  public Filters {
    filters = List.copyOf(filters);
  }

  /** Reads filters joined by {@code ,}. Takes time in proportion to the text. */
  public static ParsedFilters parse(String text) {
    return new FilterReader(text).read();
  }

  /** Reads repeated filters; offsets count as if they were joined by {@code ,}. */
  public static ParsedFilters parse(List<String> texts) {
    return parse(String.join(",", texts));
  }

  /** These filters without those of one dimension. */
  public Filters without(String name) {
    return new Filters(filters.stream().filter(f -> !f.name().equals(name)).toList());
  }

  /** The filters of one dimension. */
  public List<Filter> of(String name) {
    return filters.stream().filter(f -> f.name().equals(name)).toList();
  }

  /** These filters and more. */
  public Filters and(Filter... more) {
    List<Filter> all = new ArrayList<>(filters);
    all.addAll(Arrays.asList(more));
    return new Filters(all);
  }

  public boolean isEmpty() {
    return filters.isEmpty();
  }

  /** As they are typed, joined by {@code ,}. */
  @Override
  public String toString() {
    return filters.stream().map(Filter::toString).collect(Collectors.joining(","));
  }
}
