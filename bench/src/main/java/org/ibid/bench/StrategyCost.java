package org.ibid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Limits;
import org.ibid.server.query.Query;
import org.ibid.server.query.ovid.OvidSyntax;
import org.ibid.server.search.HitSet;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SetSearch;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.StrategyRequest;
import org.ibid.server.strategy.StrategyRunner;
import org.ibid.server.strategy.text.StrategyReader;

/**
 * What a strategy of 20 lines and some 300 terms costs, line by line over one commit, beside the
 * same lines as someone would write them for Lucene by hand, each by itself and counted.
 */
public final class StrategyCost {

  private static final int CONCEPTS = 4;
  private static final int LINES_OF_A_CONCEPT = 4;
  private static final int TERMS = 18;
  private static final int BETWEEN = 2;
  private static final int ROUNDS = 15;
  private static final int MOST_EXPANSIONS = 10_000;
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final List<String> FIELDS = List.of("title", "abstract");

  private final LuceneEngine engine;
  private final IndexSearcher searcher;
  private final List<Query> lines = new ArrayList<>();
  private final List<org.apache.lucene.search.Query> bare = new ArrayList<>();

  private StrategyCost(LuceneEngine engine, IndexSearcher searcher) {
    this.engine = engine;
    this.searcher = searcher;
    for (int concept = 0; concept < CONCEPTS; concept++) {
      for (int line = 0; line < LINES_OF_A_CONCEPT; line++) {
        add(concept, line);
      }
    }
    List<Query> concepts = new ArrayList<>();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int concept = 0; concept < CONCEPTS; concept++) {
      addConcept(concept, concepts, all);
    }
    lines.removeLast(); // the fourth is taken up in the last line, which makes 20 of them
    bare.removeLast();
    lines.add(
        new Query.Limited(
            Query.allOf(concepts),
            new Query.Fielded(List.of("year"), Query.Range.of("1990", "2019"))));
    all.add(IntPoint.newRangeQuery(Schema.year(Kind.PAPER), 1990, 2019), Occur.FILTER);
    bare.add(all.build());
  }

  /**
   * What was measured, in milliseconds; the best of some rounds.
   *
   * @param whole the strategy as text: read, run, checked, with what each term and part of it finds
   * @param near a line of words near each other
   * @param bareNear the same as intervals
   */
  record Cost(int lines, double sets, double bare, double whole, double near, double bareNear) {
    double ratio() {
      return sets / bare;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d lines: %.1f ms, bare Lucene %.1f ms, ratio %.2f; as text with its tables %.1f ms, ratio"
              + " %.2f; near %.1f ms, as intervals %.1f ms",
          lines,
          sets,
          bare,
          ratio(),
          whole,
          whole / bare,
          near,
          bareNear);
    }
  }

  /** Takes how many papers, and perhaps a folder to keep the index in. */
  public static void main(String[] arguments) throws IOException {
    int papers = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Path folder =
        arguments.length < 2 ? Files.createTempDirectory("strategy") : Path.of(arguments[1]);
    System.out.println(run(folder, papers, ROUNDS));
  }

  static Cost run(Path folder, int papers, int rounds) throws IOException {
    if (!Files.exists(folder.resolve("write.lock"))) { // which every index keeps
      new StrategyIndex().write(folder, papers);
    }
    try (LuceneEngine engine = LuceneEngine.open(FSDirectory.open(folder), StrategyIndex.schema());
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return new StrategyCost(engine, searcher).measured(rounds);
    }
  }

  private Cost measured(int rounds) throws IOException {
    double sets = Double.MAX_VALUE;
    double counted = Double.MAX_VALUE;
    double whole = Double.MAX_VALUE;
    double[] each = new double[lines.size()];
    Arrays.fill(each, Double.MAX_VALUE);
    double[] bareEach = each.clone();
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      long[] counts = runSets(each);
      sets = Math.min(sets, millis(start));
      start = System.nanoTime();
      long[] expected = new long[bare.size()];
      for (int line = 0; line < bare.size(); line++) {
        long begun = System.nanoTime();
        expected[line] = searcher.count(bare.get(line));
        bareEach[line] = Math.min(bareEach[line], millis(begun));
      }
      counted = Math.min(counted, millis(start));
      requireEqual(counts, expected);
      start = System.nanoTime();
      counts = runWhole();
      whole = Math.min(whole, millis(start));
      requireEqual(counts, expected);
    }
    int near = LINES_OF_A_CONCEPT - 1;
    return new Cost(lines.size(), sets, counted, whole, each[near], bareEach[near]);
  }

  private static void requireEqual(long[] counts, long[] expected) {
    if (!Arrays.equals(counts, expected)) {
      throw new IllegalStateException(
          Arrays.toString(counts) + " is not " + Arrays.toString(expected));
    }
  }

  /** The counts of the lines where they are run as a person's text is. */
  private long[] runWhole() {
    StrategyReader.Read read = (StrategyReader.Read) StrategyReader.read(text());
    StrategyRequest request =
        new StrategyRequest(
            read.strategy(), Syntax.OVID, false, Kind.PAPER, Filters.NONE, List.of(), LONG);
    return new StrategyRunner(engine)
        .run(request).lines().stream()
            .mapToLong(line -> Objects.requireNonNull(line.count()))
            .toArray();
  }

  /** The lines in Ovid's language, numbered. */
  private String text() {
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Query line : lines) {
      String printed = new OvidSyntax(names, Limits.WRITTEN).print(line).orElseThrow();
      names.add(String.valueOf(names.size() + 1));
      text.append(names.getLast()).append(". ").append(printed).append('\n');
    }
    return text.toString();
  }

  private long[] runSets(double[] each) {
    long[] counts = new long[lines.size()];
    Map<String, HitSet> found = new HashMap<>();
    try (SetSearch search = engine.sets(Kind.PAPER, Filters.NONE)) {
      for (int line = 0; line < lines.size(); line++) {
        long start = System.nanoTime();
        HitSet set = search.find(lines.get(line), found, LONG).set();
        each[line] = Math.min(each[line], millis(start));
        found.put(String.valueOf(line + 1), set);
        counts[line] = set.count();
      }
    }
    return counts;
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  // ---- the strategy ----

  private void add(int concept, int line) {
    int first = 60 + 300 * concept + 70 * line;
    if (line == 3) {
      addNear(first);
      return;
    }
    List<Query> any = new ArrayList<>();
    BooleanQuery.Builder bareAny = new BooleanQuery.Builder();
    for (int i = 0; i < TERMS; i++) {
      String word = StrategyIndex.word(first + 3 * i);
      any.add(operand(i, word, first + 3 * i));
      for (String field : FIELDS) {
        bareAny.add(bare(i, word, first + 3 * i, "paper." + field), Occur.SHOULD);
      }
    }
    lines.add(new Query.Fielded(FIELDS, new Query.Or(any)));
    bare.add(bareAny.build());
  }

  /** Every sixth is truncated, every fourth is two words. */
  private static Query operand(int number, String word, int rank) {
    if (number % 6 == 5) {
      return new Query.Truncation(List.of(new Query.Literal(word), Query.Gap.any()));
    }
    return number % 4 == 3
        ? new Query.Phrase(word + " " + StrategyIndex.word(rank / 3), 0)
        : new Query.Term(word);
  }

  private static org.apache.lucene.search.Query bare(
      int number, String word, int rank, String field) {
    if (number % 6 == 5) {
      return new PrefixQuery(new Term(field, word));
    }
    return number % 4 == 3
        ? new PhraseQuery(field, word, StrategyIndex.word(rank / 3))
        : new TermQuery(new Term(field, word));
  }

  private void addNear(int first) {
    List<Query> left = new ArrayList<>();
    List<Query> right = new ArrayList<>();
    List<IntervalsSource> bareLeft = new ArrayList<>();
    List<IntervalsSource> bareRight = new ArrayList<>();
    for (int i = 0; i < TERMS; i++) {
      String word = StrategyIndex.word(first + 3 * i);
      boolean truncated = i % 6 == 5;
      (i < TERMS / 2 ? left : right).add(truncated ? operand(i, word, 0) : new Query.Term(word));
      (i < TERMS / 2 ? bareLeft : bareRight)
          .add(
              truncated
                  ? Intervals.prefix(new BytesRef(word), MOST_EXPANSIONS)
                  : Intervals.term(word));
    }
    lines.add(
        new Query.Fielded(
            FIELDS,
            new Query.Near(List.of(new Query.Or(left), new Query.Or(right)), BETWEEN, false)));
    IntervalsSource near =
        Intervals.maxgaps(
            BETWEEN, Intervals.unorderedNoOverlaps(anyOf(bareLeft), anyOf(bareRight)));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    FIELDS.forEach(field -> any.add(new IntervalQuery("paper." + field, near), Occur.SHOULD));
    bare.add(any.build());
  }

  private static IntervalsSource anyOf(List<IntervalsSource> sources) {
    return Intervals.or(sources.toArray(IntervalsSource[]::new));
  }

  private void addConcept(int concept, List<Query> concepts, BooleanQuery.Builder all) {
    List<Query> any = new ArrayList<>();
    BooleanQuery.Builder bareAny = new BooleanQuery.Builder();
    for (int line = 0; line < LINES_OF_A_CONCEPT; line++) {
      int number = LINES_OF_A_CONCEPT * concept + line;
      any.add(new Query.LineReference(String.valueOf(number + 1)));
      bareAny.add(bare.get(number), Occur.SHOULD);
    }
    lines.add(new Query.Or(any));
    bare.add(bareAny.build());
    concepts.add(new Query.Or(any));
    all.add(bareAny.build(), Occur.MUST);
  }
}
