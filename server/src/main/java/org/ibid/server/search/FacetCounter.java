package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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

  private static final Comparator<Value> BY_COUNT =
      Comparator.comparingLong((Value value) -> -value.count())
          .thenComparing(Value::label)
          .thenComparing(Value::id);

  private final IndexSearcher searcher;
  private final FacetLabels labels;
  private final FilterCompiler compiler;

  FacetCounter(IndexSearcher searcher, FacetLabels labels, FilterCompiler compiler) {
    this.searcher = searcher;
    this.labels = labels;
    this.compiler = compiler;
  }

  /** How a query with these filters is run. */
  @FunctionalInterface
  interface Narrowing {
    Query query(Filters filters);
  }

  /** The facets of a request, in its order. */
  List<Facet> count(SearchRequest request, Narrowing narrowing) throws IOException {
    List<Facet> facets = new ArrayList<>();
    Map<Filters, List<MatchingDocs>> passes = new LinkedHashMap<>();
    for (String name : request.facets()) {
      Dimension dimension = compiler.dimension("facets", name);
      Filters sideways = request.filters().without(name);
      List<MatchingDocs> matches = passes.get(sideways);
      if (matches == null) {
        matches = collect(narrowing.query(sideways));
        passes.put(sideways, matches);
      }
      facets.add(facet(dimension, count(dimension, matches), request));
    }
    return facets;
  }

  private List<MatchingDocs> collect(Query query) throws IOException {
    FacetsCollector collector = searcher.search(query, new FacetsCollectorManager());
    return collector.getMatchingDocs();
  }

  private static Map<String, Long> count(Dimension dimension, List<MatchingDocs> matches)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (MatchingDocs leaf : matches) {
      countLeaf(dimension, leaf, counts);
    }
    return counts;
  }

  private static void countLeaf(Dimension dimension, MatchingDocs leaf, Map<String, Long> counts)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.context().reader(), dimension.field());
    DocIdSetIterator docs = leaf.bits().iterator();
    if (docs == null || values.getValueCount() == 0) {
      return;
    }
    long[] byOrd = new long[Math.toIntExact(values.getValueCount())];
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byOrd[(int) values.nextOrd()]++;
        }
      }
    }
    for (int ord = 0; ord < byOrd.length; ord++) {
      if (byOrd[ord] > 0) {
        counts.merge(values.lookupOrd(ord).utf8ToString(), byOrd[ord], Long::sum);
      }
    }
  }

  private Facet facet(Dimension dimension, Map<String, Long> counts, SearchRequest request)
      throws IOException {
    Set<String> selected = selected(dimension, request.filters(), counts.keySet());
    int total = counts.size();
    selected.forEach(id -> counts.putIfAbsent(id, 0L));
    List<String> candidates = mostFrequent(counts, selected, request.facetLimit());
    List<Value> values = new ArrayList<>();
    for (String id : candidates) {
      values.add(
          new Value(
              id,
              labels.of(dimension, id),
              counts.getOrDefault(id, 0L),
              selected.contains(id),
              labels.broader(dimension, id)));
    }
    values.sort(BY_COUNT);
    return new Facet(dimension.name(), total, limited(values, request.facetLimit()));
  }

  /**
   * Every value that may be among the first by count and label, so that few labels are looked up.
   */
  private static List<String> mostFrequent(
      Map<String, Long> counts, Set<String> selected, int limit) {
    List<Long> sorted = counts.values().stream().sorted(Comparator.reverseOrder()).toList();
    long least = sorted.size() > limit && limit > 0 ? sorted.get(limit - 1) : 0;
    return counts.entrySet().stream()
        .filter(e -> (limit > 0 && e.getValue() >= least) || selected.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Value> limited(List<Value> values, int limit) {
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (i < limit || values.get(i).selected()) {
        kept.add(values.get(i));
      }
    }
    return kept;
  }

  private Set<String> selected(Dimension dimension, Filters filters, Set<String> there) {
    Set<String> ids = new TreeSet<>();
    for (Filter filter : filters.of(dimension.name())) {
      for (Filter.Value value : filter.included()) {
        if (value instanceof Filter.Exactly exactly) {
          ids.addAll(compiler.chosen(dimension, exactly.value(), there));
        }
      }
    }
    return ids;
  }
}
