package org.ibid.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ibid.bench.pubmed.PubMedGenerator;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.layout.Sentences;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.Syntax;
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
import org.openjdk.jmh.infra.Blackhole;

/** What indexing and searching are made of, over made-up records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotPartsBenchmark {

  private static final String SIMPLE =
      "\"neuropathic pain\" exercise OR treadmill -review title:rats";
  private static final String OVID = "((exercis* or treadmill) adj3 (pain or allodynia)).ti,ab.";
  private static final String PUBMED =
      "(\"Neuralgia\"[Mesh] OR neuropathic pain[tiab]) AND exercis*[tiab] NOT review[pt]";

  /** How many records. */
  @Param("500")
  public int records = 500;

  private final Sources sources = new Sources();
  private final ReferenceParser parser = new ReferenceParser();
  private final PaperTagger tagger = new Schema(Schemes.builtIn()).tagger();
  private Path folder = Path.of("");
  private byte[] xml = {};
  private List<Paper> papers = List.of();
  private List<String> references = List.of();
  private List<String> abstracts = List.of();
  private @Nullable LuceneEngine engine;

  /** Makes the records, and an index of them. */
  @Setup
  public void make() throws IOException {
    folder = Files.createTempDirectory("ibid-bench");
    Path file =
        new PubMedGenerator(PubMedGenerator.Plan.of(records))
            .write(folder.resolve("files"))
            .getFirst();
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      xml = in.readAllBytes();
    }
    papers = read();
    references = papers.stream().flatMap(p -> p.references().stream()).map(Reference::raw).toList();
    abstracts = papers.stream().map(Paper::abstractText).toList();
    engine = indexed(file);
  }

  private LuceneEngine indexed(Path file) throws IOException {
    Path index = folder.resolve("index");
    try (Collection collection = Collection.open(index, Optional.empty())) {
      SourceFiles files = SourceFiles.below(List.of(file), new ByteArrayInputStream(new byte[0]));
      collection.add(files, Options.standard(), Progress.SILENT);
    }
    return LuceneEngine.open(new IndexFolder(index));
  }

  /** Deletes what was made. */
  @TearDown
  public void delete() throws IOException {
    engine().close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private LuceneEngine engine() {
    return Objects.requireNonNull(engine, "is made before");
  }

  int paperCount() {
    return papers.size();
  }

  int referenceCount() {
    return references.size();
  }

  private List<Paper> read() {
    List<Paper> read = new ArrayList<>();
    sources.read(
        Input.of("records.xml", xml),
        Optional.of("pubmed"),
        outcome -> {
          if (outcome instanceof Outcome.Read(Paper paper)) {
            read.add(paper);
          }
        });
    return read;
  }

  /** All records read out of their XML, their references with them. */
  @Benchmark
  public List<Paper> readRecords() {
    return read();
  }

  /** The strings of their references read into fields. */
  @Benchmark
  public void parseReferences(Blackhole hole) {
    references.forEach(reference -> hole.consume(parser.parse(reference)));
  }

  /** The concepts that the records name. */
  @Benchmark
  public void tagRecords(Blackhole hole) {
    papers.forEach(paper -> hole.consume(tagger.tag(paper)));
  }

  /** Their abstracts in sentences. */
  @Benchmark
  public void splitSentences(Blackhole hole) {
    abstracts.forEach(text -> hole.consume(Sentences.of(text)));
  }

  /** A query of each of three languages. */
  @Benchmark
  public Object parseSimple() {
    return Syntax.SIMPLE.parse(SIMPLE, Kind.PAPER);
  }

  /** A line of a strategy. */
  @Benchmark
  public Object parseOvid() {
    return Syntax.OVID.parse(OVID, Kind.PAPER);
  }

  /** The same as PubMed has it. */
  @Benchmark
  public Object parsePubmed() {
    return Syntax.PUBMED.parse(PUBMED, Kind.PAPER);
  }

  /** A page of hits, without snippets. */
  @Benchmark
  public SearchResult searchPlain() {
    return engine().search(request(false));
  }

  /** The same page with them: the difference is theirs. */
  @Benchmark
  public SearchResult searchWithSnippets() {
    return engine().search(request(true));
  }

  private static SearchRequest request(boolean highlight) {
    return new SearchRequest(
        Kind.PAPER,
        new Query.Or(List.of(new Query.Term("pain"), new Query.Term("exercise"))),
        SearchRequest.Matching.STEMMED,
        Filters.NONE,
        SearchRequest.Sort.RELEVANCE,
        25,
        null,
        List.of(),
        1,
        highlight);
  }
}
