package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;
import org.jspecify.annotations.Nullable;

/** Makes the filters of a search page out of the facets of its result. */
final class Facets {

  /** As many values as fit a screen with the four or five schemes a collection has. */
  private static final int SHOWN = 8;

  /** Deeper than a column is wide enough to indent. */
  private static final int MOST_DEPTH = 4;

  private static final String YEAR = "year";

  private final FilterUrl search;
  private final long hits;

  /**
   * For one search.
   *
   * @param hits how many it has
   */
  Facets(FilterUrl search, long hits) {
    this.search = search;
    this.hits = hits;
  }

  /** The facets that can narrow the search or are in use, in the order they come. */
  List<FacetView> views(List<Facet> facets) {
    return facets.stream().map(this::view).flatMap(Optional::stream).toList();
  }

  private Optional<FacetView> view(Facet facet) {
    if (saysNothing(facet)) {
      return Optional.empty();
    }
    boolean expanded = facet.dimension().equals(search.expanded());
    List<Value> shown = expanded ? facet.values() : foremost(facet.values());
    String more = null;
    String href = null;
    if (expanded) {
      more = "Fewer";
      href = search.expanding(null).path();
    } else if (shown.size() < facet.total()) {
      more = "All " + Labels.number(facet.total());
      href = search.expanding(facet.dimension()).path();
    }
    return Optional.of(
        new FacetView(
            facet.dimension(),
            Labels.dimension(facet.dimension()),
            rows(facet.dimension(), shown),
            more,
            href,
            years(facet)));
  }

  private boolean saysNothing(Facet facet) {
    if (facet.values().isEmpty()) {
      return true;
    }
    boolean inAllHits = facet.values().size() == 1 && facet.values().getFirst().count() == hits;
    return inAllHits && search.filters().of(facet.dimension()).isEmpty();
  }

  /**
   * The most frequent values and whatever is chosen, under what is broader, so that none stands
   * under another's; all, where leaving out one saves no line.
   */
  private static List<Value> foremost(List<Value> values) {
    if (values.size() <= SHOWN + 1) {
      return values;
    }
    List<Value> first = values.subList(0, SHOWN);
    Set<String> shown = new HashSet<>();
    first.stream().map(Value::id).forEach(shown::add);
    Map<String, Value> byId =
        values.stream().collect(Collectors.toMap(Value::id, Function.identity(), (a, b) -> a));
    Stream.concat(first.stream(), values.stream().filter(Value::selected))
        .forEach(value -> show(value, byId, shown));
    return values.stream().filter(value -> shown.contains(value.id())).toList();
  }

  /** Shows a value and, up to what is shown, one line of the broader ones. */
  private static void show(Value value, Map<String, Value> byId, Set<String> shown) {
    Value next = value;
    while (next != null) {
      shown.add(next.id());
      List<String> broader = next.broader();
      next =
          broader.stream().anyMatch(shown::contains)
              ? null
              : broader.stream().map(byId::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
  }

  private List<FacetView.Row> rows(String dimension, List<Value> values) {
    List<Value> ordered = dimension.equals(YEAR) ? newestFirst(values) : values;
    Set<String> ids = ordered.stream().map(Value::id).collect(Collectors.toSet());
    Set<String> placed = new HashSet<>();
    List<FacetView.Row> rows = new ArrayList<>();
    for (Value value : ordered) {
      if (value.broader().stream().noneMatch(ids::contains)) {
        place(dimension, value, 0, ordered, placed, rows);
      }
    }
    // what is left stands in a circle of broader concepts, which a user's own scheme may have
    ordered.forEach(value -> place(dimension, value, 0, List.of(), placed, rows));
    return rows;
  }

  private static List<Value> newestFirst(List<Value> values) {
    return values.stream().sorted(Comparator.comparing(Value::id).reversed()).toList();
  }

  private void place(
      String dimension,
      Value value,
      int depth,
      List<Value> values,
      Set<String> placed,
      List<FacetView.Row> rows) {
    if (!placed.add(value.id())) {
      return;
    }
    rows.add(row(dimension, value, depth));
    for (Value other : values) {
      if (other.broader().contains(value.id())) {
        place(dimension, other, Math.min(depth + 1, MOST_DEPTH), values, placed, rows);
      }
    }
  }

  private FacetView.Row row(String dimension, Value value, int depth) {
    FilterUrl toggled = search.with(Toggle.value(search.filters(), dimension, value.id()));
    return new FacetView.Row(
        Labels.value(dimension, value.id(), value.label()),
        Labels.number(value.count()),
        value.selected(),
        toggled.path() + "#filter-" + dimension,
        depth);
  }

  private @Nullable YearsView years(Facet facet) {
    return facet.dimension().equals(YEAR) && search instanceof SearchUrl url
        ? YearsView.of(facet.values(), url)
        : null;
  }
}
