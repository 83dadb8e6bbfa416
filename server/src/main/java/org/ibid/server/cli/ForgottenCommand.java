package org.ibid.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.api.ForgottenAnswer;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.forgotten.Forgotten;
import org.ibid.server.evidence.forgotten.KnownList;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names works that the collection cites together with those of a list. */
@Command(
    name = "forgotten",
    description =
        "Names works that are cited in the same sentences as those of a list, or of a search, and are"
            + " not among them.",
    mixinStandardHelpOptions = true)
final class ForgottenCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("table", "json");
  private static final Map<String, Kind> KINDS =
      Map.of("references", Kind.REFERENCE, "papers", Kind.PAPER, "works", Kind.WORK);

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A list in any format that is read (RIS, BibTeX, …); - for standard input.")
  private @Nullable String file;

  @Option(names = "--search", paramLabel = "QUERY", description = "In the place of a file.")
  private @Nullable String search;

  @Option(
      names = "--in",
      paramLabel = "KIND",
      description = "What is searched: references (the default), papers or works.")
  private String in = "references";

  @Option(
      names = "--filter",
      paramLabel = "NAME:VALUE",
      description = "What the search's results must also be. Repeatable.")
  private List<String> filters = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "How many of each kind. Default: 10.")
  private int limit = 10;

  @Option(names = "--format", paramLabel = "F", description = "table (the default) or json.")
  private String format = "table";

  ForgottenCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw new WrongUseException("expected --format table or json, got " + format);
    }
    if (limit < 1 || limit > Forgotten.MOST) {
      throw new WrongUseException("expected --limit of 1 to " + Forgotten.MOST + ", got " + limit);
    }
    boolean bySearch = search != null || !filters.isEmpty();
    if ((file != null) == bySearch) {
      throw new WrongUseException("expected either a file, or --search or --filter");
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      Forgotten forgotten =
          file == null
              ? Forgotten.by(engine, request(engine.schema()), limit)
              : Forgotten.by(engine, list(file), limit);
      forgotten.notes().forEach(note -> console.note("ibid forgotten: " + note));
      console.result(
          format.equals("json")
              ? ForgottenAnswer.json(forgotten)
              : ForgottenTable.of(forgotten, console.screen().get()));
      return ExitStatus.DONE;
    } catch (InvalidRequestException e) {
      throw new WrongUseException("--" + e.parameter() + ": " + e.getMessage());
    }
  }

  private static KnownList list(String file) throws IOException {
    KnownList list = KnownList.read(file, bytes(file));
    if (list.publications().isEmpty()) {
      String why = list.rejected().isEmpty() ? "it is empty" : list.rejected().getFirst();
      throw new WrongUseException("no publication could be read from " + file + ": " + why);
    }
    return list;
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      byte[] bytes = in.readNBytes(KnownList.MAX_BYTES + 1);
      if (bytes.length > KnownList.MAX_BYTES) {
        throw new WrongUseException("a list may have " + KnownList.MAX_BYTES + " bytes");
      }
      return bytes;
    }
  }

  private SearchRequest request(Schema schema) {
    Kind kind = KINDS.get(in);
    if (kind == null) {
      throw new WrongUseException("expected --in references, papers or works, got " + in);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put(SearchParameters.API.textName(), List.of(search == null ? "" : search));
    values.put("filter", filters);
    return switch (SearchParameters.API.read(kind, schema, values)) {
      case Understood understood -> understood.request();
      case Refused refused -> {
        SearchParameters.Fault fault = refused.faults().getFirst();
        throw new WrongUseException("--" + fault.parameter() + ": " + fault.message());
      }
    };
  }
}
