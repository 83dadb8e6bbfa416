package org.ibid.server.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.work.Decision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which records are of one publication, where Ibid can't tell. */
@Command(
    name = "decide",
    description = {
      "Says that records (references PAPER#ID and papers) are of one publication, or of several.",
      "It holds from now on, also when files are read again and when the index is rebuilt."
    },
    footer = {
      "",
      "Where two decisions contradict each other, the newer holds.",
      "The ids of a work's records are in its JSON: ibid search --in works --format json."
    },
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

  /** What can be said. */
  enum Verb {
    /** The records are of one publication. */
    SAME,
    /** Each is of a publication of its own. */
    DIFFERENT,
    /** Prints what was decided. */
    LIST,
    /** Takes decisions back. */
    FORGET
  }

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      index = "0",
      paramLabel = "same|different|list|forget",
      description = {
        "same: they are of one publication. different: each is of its own, or, with --from, of"
            + " another than those. list: what was decided, numbered. forget: takes back the"
            + " decisions of these numbers."
      })
  private @Nullable Verb verb;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "Ids, or numbers.")
  private List<String> ids = List.of();

  @Option(
      names = "--from",
      paramLabel = "ID",
      arity = "1..*",
      description = "The records that those given are different from.")
  private List<String> from = List.of();

  DecideCommand(Settings settings, Console console) {
    this.console = console;
    this.index = new IndexOption(settings);
  }

  @Override
  public Integer call() throws IOException {
    index.folder().requireIndex();
    switch (verb) {
      case SAME, DIFFERENT -> decide(decision());
      case FORGET -> forget();
      case LIST -> list();
      case null -> throw new WrongUseException("expected same, different, list or forget");
    }
    return ExitStatus.DONE;
  }

  private Decision decision() {
    try {
      return verb == Verb.DIFFERENT
          ? Decision.different(ids, from)
          : new Decision(Decision.Kind.SAME, ids, from);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private void decide(Decision decision) throws IOException {
    try (Collection collection = Collection.open(index.folder().path(), Optional.empty())) {
      List<String> unknown = collection.unknown(decision.ids());
      if (!unknown.isEmpty()) {
        throw new WrongUseException(
            "there is no reference or paper with the id " + String.join(", ", unknown));
      }
      collection.decide(decision).forEach(work -> console.result(Plain.line(work)));
    }
  }

  private void forget() throws IOException {
    try (Collection collection = Collection.open(index.folder().path(), Optional.empty())) {
      List<Decision> all = collection.decisions().all();
      List<Decision> chosen = ids.stream().map(number -> numbered(all, number)).toList();
      for (Decision decision : new HashSet<>(chosen)) {
        collection.forget(decision).forEach(work -> console.result(Plain.line(work)));
      }
    }
  }

  private static Decision numbered(List<Decision> all, String number) {
    if (number.matches("\\d{1,6}")) {
      int position = Integer.parseInt(number);
      if (position >= 1 && position <= all.size()) {
        return all.get(position - 1);
      }
    }
    throw new WrongUseException(
        "expected numbers from 1 to "
            + all.size()
            + ", as ibid decide list has them, got "
            + number);
  }

  private void list() throws IOException {
    List<Decision> all = index.folder().decisions().all();
    for (int i = 0; i < all.size(); i++) {
      Decision decision = all.get(i);
      String of =
          switch (decision.kind()) {
            case SAME -> "same ";
            case DIFFERENT -> "different ";
          };
      String others =
          decision.from().isEmpty() ? "" : " --from " + String.join(" ", decision.from());
      console.result(
          Plain.line((i + 1) + " " + of + String.join(" ", decision.records()) + others));
    }
  }
}
