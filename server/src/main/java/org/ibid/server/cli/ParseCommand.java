package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the reader understood of papers. */
@Command(
    name = "parse",
    description = "Shows what was understood of papers; nothing is indexed.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

  /** How a parsed paper is shown. */
  enum Format {
    /** One JSON object a line. */
    JSON,
    /** For a person. */
    TEXT
  }

  private final Console console;
  private final Sources sources = new Sources();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, archives (.zip, .gz), globs; - is standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--input-format",
      paramLabel = "F",
      description = "Read every file as F: ${COMPLETION-CANDIDATES}. Default: by content.",
      completionCandidates = InputFormat.Names.class)
  private @Nullable String inputFormat;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "json: one object a line (the default); text: for a person.")
  private Format format = Format.JSON;

  private int rejected;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFormat.of(inputFormat, sources);
    PaperTagger tagger = new PaperTagger(Schemes.builtIn());
    SourceFiles files = SourceFiles.below(paths, System.in);
    files.rejected().forEach(this::reject);
    for (SourceFile file : files.files()) {
      sources.read(file, InputFormat.of(inputFormat, sources), outcome -> show(outcome, tagger));
    }
    return rejected == 0 ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
  }

  private void show(Outcome outcome, PaperTagger tagger) {
    switch (outcome) {
      case Outcome.Read(Paper paper) -> show(paper.withConcepts(tagger.tag(paper).paper()));
      case Outcome.Rejected fault -> reject(fault);
    }
  }

  private void show(Paper paper) {
    switch (format) {
      case JSON -> console.result(PaperJson.write(paper));
      case TEXT -> console.result(PaperText.of(paper, console.screen().get()));
    }
  }

  private void reject(Outcome.Rejected fault) {
    rejected++;
    console.note(Indexing.rejection(fault));
  }
}
