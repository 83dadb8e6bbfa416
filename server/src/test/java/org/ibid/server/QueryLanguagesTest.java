package org.ibid.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.query.Filters;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the document about query languages over the records it prints. */
class QueryLanguagesTest {

  private static final Path DOCUMENT = Path.of("../docs/query-languages.md");
  private static final Pattern RECORDS = Pattern.compile("```nbib\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`]++)`");

  @TempDir private static Path folder;

  private static LuceneEngine engine;

  /** A query of the document, and the records that it is said to find. */
  record Example(Syntax syntax, String text, String finds) {}

  @BeforeAll
  static void index() throws IOException {
    MatchResult records = RECORDS.matcher(document()).results().findFirst().orElseThrow();
    Path file = Files.writeString(folder.resolve("records.nbib"), records.group(1));
    Path index = folder.resolve("index");
    try (Collection collection = Collection.open(index, Optional.empty())) {
      collection.add(SourceFiles.below(List.of(file)), Options.standard(), Progress.SILENT);
    }
    engine = LuceneEngine.open(new IndexFolder(index));
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleFindsWhatTheDocumentSays(Example example) {
    ParsedQuery parsed = example.syntax().parse(example.text(), Kind.PAPER);

    assertThat(parsed.problems()).filteredOn(Problem::isError).isEmpty();
    assertThat(found(parsed, example.syntax())).isEqualTo(example.finds());
  }

  private static String found(ParsedQuery parsed, Syntax syntax) {
    SearchRequest request =
        new SearchRequest(
            Kind.PAPER,
            parsed.tree(),
            syntax.matching(),
            Filters.NONE,
            Sort.RELEVANCE,
            SearchRequest.MAX_PER_PAGE,
            null,
            List.of(),
            0,
            false);
    return engine.search(request).hits().stream()
        .map(Hit::id)
        .map(id -> id.replace("pmid:", ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<Syntax> columns = List.of();
    for (String line : document().lines().toList()) {
      List<String> cells = List.of(line.split("(?<!\\\\)\\|", -1));
      if (line.startsWith("| what |")) {
        columns =
            cells.subList(2, 6).stream().map(c -> Syntax.of(c.strip()).orElseThrow()).toList();
      } else if (!columns.isEmpty() && line.startsWith("| ")) {
        for (int i = 0; i < columns.size(); i++) {
          Syntax syntax = columns.get(i);
          String finds = cells.get(6).strip();
          CODE.matcher(cells.get(i + 2))
              .results()
              .forEach(code -> examples.add(new Example(syntax, code.group(1), finds)));
        }
      } else if (line.isBlank()) {
        columns = List.of();
      }
    }
    assertThat(examples).as("examples in the document").hasSizeGreaterThan(50);
    return examples.stream();
  }

  private static String document() throws IOException {
    return Files.readString(DOCUMENT);
  }
}
