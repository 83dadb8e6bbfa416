package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Dimension;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;

/**
 * Counts the values of dimensions over everything that matches, exactly. Dimensions without a
 * filter share one pass over the matches; one that is filtered has a pass without its own filter.
 */
final class FacetCounter {

  /** In the order of code points, which is that of an index's values too. */
  private static final Comparator<Value> BY_COUNT =
      Comparator.comparingLong((Value value) -> -value.count())
          .thenComparing(value -> new BytesRef(value.label()))
          .thenComparing(value -> new BytesRef(value.id()));

  private final Snapshot snapshot;
  private final FilterCompiler compiler;
  private final SearchRequest request;
  private final Map<Filters, Tally> tallies;

  /**
   * A counter for one request.
   *
   * @throws InvalidRequestException where the kind lacks a dimension that is named
   */
  FacetCounter(Snapshot snapshot, FilterCompiler compiler, SearchRequest request) {
    this.snapshot = snapshot;
    this.compiler = compiler;
    this.request = request;
    this.tallies = tallies(snapshot, compiler, request);
  }

  /**
   * What has to count in passes over all that matches, by the filters of each. One has those of the
   * request.
   */
  Map<Filters, Tally> tallies() {
    return Collections.unmodifiableMap(tallies);
  }

  private static Map<Filters, Tally> tallies(
      Snapshot snapshot, FilterCompiler compiler, SearchRequest request) {
    Map<Filters, Tally> tallies = new LinkedHashMap<>();
    tallies.put(request.filters(), new Tally());
    for (String name : request.facets()) {
      Dimension dimension = compiler.dimension("facets", name);
      tallies
          .computeIfAbsent(request.filters().without(name), filters -> new Tally())
          .count(dimension, snapshot.values(dimension));
    }
    return tallies;
  }

  /** What the request asks for, once all has been counted; the facets are in its order. */
  Counts counts() throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (String name : request.facets()) {
      Dimension dimension = compiler.dimension("facets", name);
      facets.add(facet(dimension, tally(request.filters().without(name)).of(dimension)));
    }
    return new Counts(tally(request.filters()).matches(), facets);
  }

  private Tally tally(Filters filters) {
    return Objects.requireNonNull(tallies.get(filters), "one for each");
  }

  private Facet facet(Dimension dimension, FacetCounts counts) throws IOException {
    FacetValues values = snapshot.values(dimension);
    Set<String> selected = selected(dimension, values, counts);
    int limit = request.facetLimit();
    List<Value> shown = new ArrayList<>();
    for (FacetCounts.Counted counted : counts.mostFrequent(limit, labels().areValues(dimension))) {
      shown.add(value(dimension, values.value(counted.number()), counted.count(), selected));
    }
    shown.sort(BY_COUNT);
    shown = new ArrayList<>(shown.subList(0, Math.min(limit, shown.size())));
    addMissing(dimension, values, counts, selected, shown);
    return new Facet(dimension.name(), counts.distinct(), shown);
  }

  private FacetLabels labels() {
    return snapshot.labels();
  }

  /** Whatever was chosen is shown, how seldom it may be. */
  private void addMissing(
      Dimension dimension,
      FacetValues values,
      FacetCounts counts,
      Set<String> selected,
      List<Value> shown)
      throws IOException {
    Set<String> missing = new TreeSet<>(selected);
    shown.forEach(value -> missing.remove(value.id()));
    for (String id : missing) {
      int number = values.number(id);
      shown.add(value(dimension, id, number < 0 ? 0 : counts.of(number), selected));
    }
    shown.sort(BY_COUNT);
  }

  private Value value(Dimension dimension, String id, int count, Set<String> selected)
      throws IOException {
    return new Value(
        id,
        labels().of(dimension, id),
        count,
        selected.contains(id),
        labels().broader(dimension, id));
  }

  private Set<String> selected(Dimension dimension, FacetValues values, FacetCounts counts)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Filter filter : request.filters().of(dimension.name())) {
      for (Filter.Value value : filter.included()) {
        if (value instanceof Filter.Exactly exactly) {
          ids.addAll(compiler.chosen(dimension, exactly.value(), () -> there(values, counts)));
        }
      }
    }
    return ids;
  }

  private static Set<String> there(FacetValues values, FacetCounts counts) {
    Set<String> there = new TreeSet<>();
    counts.each((number, count) -> there.add(values.value(number)));
    return there;
  }
}
