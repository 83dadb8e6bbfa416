package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.InvalidCorrectionException;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.correction.Values;
import org.ibid.indexer.index.ReadPapers;
import org.ibid.indexer.json.CorrectionsJson;
import org.ibid.indexer.literature.RecordId;
import org.ibid.server.api.CorrectionResource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a field of a paper, reference or mark is, where it was read wrongly. */
@Command(
    name = "correct",
    description = {
      "Says what a field of a paper, reference or mark is, where it was read wrongly.",
      "It holds from now on, also when files are read again, by whatever reader."
    },
    footer = {
      "",
      "Fields are those of CSL-JSON (title, author, issued, container-title, DOI, ...), abstract",
      "and keyword of papers, concept:SCHEME:ID=yes or no, and references of a mark",
      "(PAPER#citation-7 references=34;79). Several values stand between semicolons; names are",
      "\"Family, Given\". A file NAME.ibid.json beside a source says the same for it."
    },
    mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RECORD",
      description = "PAPER, PAPER#ID for a reference, PAPER#citation-N for a mark.")
  private @Nullable String record;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FIELD=VALUE",
      description = "What the fields are.")
  private List<String> fields = List.of();

  @Option(
      names = "--remove",
      paramLabel = "FIELD",
      description = "A field that it doesn't have. May be repeated.")
  private List<String> removed = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "Who says it. Default: the user.")
  private @Nullable String by;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
  private String note = "";

  @ArgGroup private @Nullable Instead instead;

  /** What is done instead of correcting. */
  static final class Instead {
    @Option(
        names = "--list",
        description = "Prints what was corrected, with RECORD of that paper only.")
    private boolean list;

    @Option(
        names = "--export",
        paramLabel = "FILE",
        description = "Writes all of it as JSON lines; - prints them.")
    private @Nullable Path export;

    @Option(
        names = "--import",
        paramLabel = "FILE",
        description = "Keeps what another index exported.")
    private @Nullable Path carried;

    @Option(names = "--undo", paramLabel = "ID", description = "Takes a correction back.")
    private @Nullable String undo;
  }

  CorrectCommand(Settings settings, Console console) {
    this.console = console;
    this.index = new IndexOption(settings);
  }

  @Override
  public Integer call() throws IOException {
    index.folder().requireIndex();
    try {
      return act();
    } catch (InvalidCorrectionException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private int act() throws IOException {
    switch (instead) {
      case null -> correct();
      case Instead other when other.export != null -> export(other.export);
      case Instead other when other.carried != null -> {
        return carryIn(other.carried);
      }
      case Instead other when other.undo != null -> undo(other.undo);
      case Instead other when other.list -> list();
      case Instead other -> throw new WrongUseException("expected --list, not --no-list");
    }
    return ExitStatus.DONE;
  }

  private void correct() throws IOException {
    String of = record;
    List<Draft> drafts = of == null ? List.of() : drafts(of);
    if (of == null || drafts.isEmpty()) {
      throw new WrongUseException("expected a record and FIELD=VALUE, --remove FIELD, or --list");
    }
    try (Collection collection = Collection.open(index.folder().path(), Optional.empty())) {
      print(collection.correct(RecordId.paperOf(of), drafts));
    }
  }

  private List<Draft> drafts(String of) {
    String who = by == null ? System.getProperty("user.name", "unknown") : by;
    Correction.Said said =
        new Correction.Said(who, Instant.now().truncatedTo(ChronoUnit.MILLIS), note);
    String part = CorrectionResource.part(of);
    List<Draft> drafts = new ArrayList<>();
    for (String field : fields) {
      int sign = field.indexOf('=');
      if (sign < 1) {
        throw new WrongUseException("expected FIELD=VALUE, got " + field);
      }
      String name = field.substring(0, sign);
      drafts.add(new Draft(part, name, values(name, field.substring(sign + 1)), said));
    }
    removed.forEach(name -> drafts.add(new Draft(part, name, List.of(), said)));
    return drafts;
  }

  private static List<String> values(String field, String value) {
    if (!Values.isList(field)) {
      return List.of(value);
    }
    return Arrays.stream(value.split(";", -1))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  private void undo(String id) throws IOException {
    try (Collection collection = Collection.open(index.folder().path(), Optional.empty())) {
      if (!collection.undo(id)) {
        throw new WrongUseException(
            "there is no correction " + id + "; ibid correct --list has their ids");
      }
    }
  }

  private void export(Path file) throws IOException {
    String lines = CorrectionsJson.write(index.folder().corrections());
    if (file.toString().equals("-")) {
      lines.lines().forEach(line -> console.result(line));
    } else {
      Files.writeString(file, lines);
      console.note(count(lines.lines().count()) + " written to " + file);
    }
  }

  private int carryIn(Path file) throws IOException {
    Correction.Said unsigned =
        new Correction.Said(file.toString(), Instant.now().truncatedTo(ChronoUnit.MILLIS), note);
    CorrectionsJson.Given given = CorrectionsJson.read(Files.readString(file), unsigned, null);
    given.faults().forEach(fault -> console.note(Plain.text("rejected: " + file + " " + fault)));
    try (Collection collection = Collection.open(index.folder().path(), Optional.empty())) {
      int fresh = collection.importCorrections(given.corrections());
      int known = given.corrections().size() - fresh;
      console.result(count(fresh) + " kept, " + known + " known already");
    }
    return given.faults().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
  }

  private static String count(long corrections) {
    return corrections + (corrections == 1 ? " correction" : " corrections");
  }

  private void list() throws IOException {
    print(index.folder().corrections().all());
  }

  private Schemes schemes() throws IOException {
    return index.folder().builtWith().orElseGet(Schemes::builtIn);
  }

  private void print(List<Correction> some) throws IOException {
    List<Outcome> outcomes =
        ReadPapers.outcomes(index.folder(), some, schemes()).stream()
            .filter(one -> record == null || CorrectionResource.isOf(RecordId.paperOf(record), one))
            .toList();
    outcomes.forEach(outcome -> console.result(Plain.line(line(outcome))));
    long orphans = outcomes.stream().filter(Outcome::isOrphan).count();
    if (orphans > 0) {
      console.note(
          orphans == 1
              ? "1 of them is about what no longer exists"
              : orphans + " of them are about what no longer exists");
    }
  }

  private static String line(Outcome outcome) {
    Correction correction = outcome.correction();
    String value = correction.value().isEmpty() ? "(none)" : String.join("; ", correction.value());
    String read = outcome.read().isEmpty() ? "" : ", read as " + String.join("; ", outcome.read());
    return String.join(
        "  ",
        correction.id(),
        outcome.record(),
        correction.field() + "=" + value,
        "by " + correction.said().by(),
        correction.said().when().toString().substring(0, "2026-01-31".length()),
        outcome.status().id() + (outcome.isOrphan() ? ": " + outcome.why() : read));
  }
}
