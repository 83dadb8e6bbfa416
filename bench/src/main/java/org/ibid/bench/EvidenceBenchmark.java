package org.ibid.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixRequest.Axis;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a search, a matrix and what is said of a work cost over one made-up index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvidenceBenchmark {

  private static final int FACET_VALUES = 50;

  /** How many citations the index has. */
  @Param("100000")
  public int citations = 100_000;

  private Path folder = Path.of("");
  private @Nullable LuceneEngine engine;
  private Set<String> shared = Set.of();

  /** Writes the index. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("ibid-bench");
    engine = CitationIndex.write(folder, citations);
    shared =
        engine()
            .search(request(Kind.REFERENCE, new Query.Fielded(List.of("author"), term("Shared"))))
            .hits()
            .stream()
            .map(Hit::workId)
            .flatMap(Stream::ofNullable)
            .limit(1)
            .flatMap(work -> engine().find(Kind.WORK, work).stream())
            .flatMap(work -> CitationIndex.members(work).stream())
            .collect(Collectors.toSet());
  }

  private LuceneEngine engine() {
    return Objects.requireNonNull(engine, "is written before");
  }

  /** Deletes it. */
  @TearDown
  public void delete() throws IOException {
    engine().close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(EvidenceBenchmark::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query term(String word) {
    return new Query.Term(word);
  }

  private static SearchRequest request(Kind kind, Query query) {
    return new SearchRequest(
        kind,
        query,
        Matching.STEMMED,
        Filters.NONE,
        Sort.RELEVANCE,
        25,
        null,
        List.of("mechanism", "model"),
        FACET_VALUES,
        true);
  }

  /** A page of a search for two words, with its facets and snippets. */
  @Benchmark
  public SearchResult search() {
    Query words = new Query.And(List.of(term("treadmill"), term("allodynia")));
    return engine().search(request(Kind.STATEMENT, words));
  }

  /** The matrix of both schemes, as its page counts it. */
  @Benchmark
  public MatrixTable matrix() {
    SearchRequest all = request(Kind.REFERENCE, new Query.Everything());
    Axis rows = new Axis("mechanism", null, CitationIndex.CONCEPTS);
    Axis columns = new Axis("model", null, CitationIndex.CONCEPTS);
    return MatrixTable.of(
        engine(),
        new MatrixRequest(all, rows, columns, Count.REFERENCES, MatrixRequest.Evidence.SCOPE, 0));
  }

  /** A page of what all papers say of the work that each of them cites, with its facets. */
  @Benchmark
  public SearchResult work() {
    return engine()
        .search(
            request(Kind.STATEMENT, new Query.Everything())
                .citing(new Citing(shared, Citing.Company.ANY)));
  }

  /** How many papers cite the shared work. */
  int citedBy() {
    return shared.size();
  }
}
