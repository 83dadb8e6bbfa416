package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.page.view.SearchView.Chip;
import org.ibid.server.page.view.SearchView.Part;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;

/**
 * Shows the filters of a search as they are meant: the values of one filter are alternatives and
 * share a chip, filters each narrow the search and stand apart, and so does what is excluded.
 */
record Chips(FilterUrl search, List<Facet> facets) {

  Chips {
    facets = List.copyOf(facets);
  }

  List<Chip> views() {
    List<Chip> chips = new ArrayList<>();
    search.filters().filters().forEach(filter -> add(filter, chips));
    return chips;
  }

  private void add(Filter filter, List<Chip> chips) {
    List<Part> alternatives =
        filter.choices().stream().filter(c -> !c.excluded()).map(c -> part(filter, c)).toList();
    if (!alternatives.isEmpty()) {
      chips.add(new Chip(Labels.dimension(filter.name()), alternatives));
    }
    filter.choices().stream()
        .filter(Filter.Choice::excluded)
        .map(c -> new Chip(Labels.dimension(filter.name()), List.of(part(filter, c))))
        .forEach(chips::add);
  }

  private Part part(Filter filter, Filter.Choice choice) {
    String value = label(filter.name(), choice.value());
    Filters without = Toggle.without(search.filters(), filter, choice);
    return new Part(choice.excluded() ? "not " + value : value, search.with(without).path());
  }

  private String label(String dimension, Filter.Value value) {
    return switch (value) {
      case Filter.Exactly(String id) ->
          found(dimension, id)
              .map(v -> Labels.value(dimension, id, v.label()))
              .orElseGet(() -> Labels.value(dimension, id, id));
      case Filter.Within within -> within.toString().replace('-', '–');
      case Filter.Missing missing -> "none";
    };
  }

  private Optional<Value> found(String dimension, String id) {
    return facets.stream()
        .filter(facet -> facet.dimension().equals(dimension))
        .flatMap(facet -> facet.values().stream())
        .filter(value -> value.id().equals(id))
        .findFirst();
  }
}
