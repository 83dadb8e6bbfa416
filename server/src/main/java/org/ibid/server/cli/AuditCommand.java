package org.ibid.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;
import org.ibid.server.api.AuditAnswer;
import org.ibid.server.evidence.audit.Audit;
import org.ibid.server.evidence.audit.Auditor;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.evidence.audit.Known;
import org.ibid.server.search.LuceneEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether the reference list of a paper is sound. */
@Command(
    name = "audit",
    description =
        "Says whether the reference list of a paper is sound. What it finds doesn't change the exit"
            + " status.",
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

  /** How an audit is shown. */
  enum Format {
    /** For a person. */
    TABLE,
    /** One JSON object a line. */
    JSON
  }

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      paramLabel = "PAPER",
      description = "Id of a paper in the index, or a file, which is read on the spot.")
  private String paper = "";

  @Mixin private final RetractionsOption retractions = new RetractionsOption();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table: for a person (the default); json: one object a line.")
  private Format format = Format.TABLE;

  AuditCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> file = file();
    return file.isPresent() ? auditFile(file.get()) : auditIndexed();
  }

  /** The file that is named, if it is one; an id may have characters that no path has. */
  private Optional<Path> file() {
    try {
      return Optional.of(Path.of(paper)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private int auditIndexed() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      Paper indexed =
          engine
              .parsedPaper(paper)
              .map(PaperJson::read)
              .orElseThrow(() ->
                  new WrongUseException(
                      "there is no paper with the id "
                          + Plain.line(paper)
                          + " in "
                          + index.folder().path()
                          + ", and no file of that name"));
      show(new Audits(retractions.about(indexed)).of(indexed, engine));
      return ExitStatus.DONE;
    }
  }

  private int auditFile(Path file) throws IOException {
    List<Paper> papers = new ArrayList<>();
    List<Outcome.Rejected> rejected = new ArrayList<>();
    for (SourceFile source : SourceFiles.below(List.of(file), System.in).files()) {
      new Sources()
          .read(
              source,
              Optional.empty(),
              outcome -> {
                switch (outcome) {
                  case Outcome.Read(Paper read) -> papers.add(read);
                  case Outcome.Rejected fault -> rejected.add(fault);
                }
              });
    }
    rejected.forEach(fault -> console.note(Indexing.rejection(fault)));
    Auditor auditor = new Auditor(new Schema(Schemes.builtIn()));
    for (Paper read : papers) {
      show(auditor.audit(read, Known.NOTHING.with(retractions.about(read))));
    }
    return rejected.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
  }

  private void show(Audit audit) {
    switch (format) {
      case TABLE -> console.result(AuditText.of(audit, console.screen().get()));
      case JSON -> console.result(new String(AuditAnswer.json(audit), StandardCharsets.UTF_8));
    }
  }
}
