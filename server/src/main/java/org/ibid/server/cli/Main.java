package org.ibid.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ibid.indexer.index.IndexUnusableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: finds the command that is meant, runs it, and ends with its exit status. */
@Command(
    name = "ibid",
    description =
        "Full-text search for scientific literature that knows what each reference is cited for.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = HelpCommand.class,
    footer = {
      "",
      "Exit status: 0 done, 1 done with rejected inputs, 2 wrong use, 3 the environment failed.",
      "IBID_INDEX names the folder of the index, unless --index does; else it is .ibid here."
    })
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs one command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Settings settings =
        Settings.of(System.getenv(), Optional.ofNullable(System.getProperty("ibid.home")));
    System.exit(run(settings, Console.ofProcess(settings), arguments));
  }

  /** Runs one command and returns its exit status. */
  static int run(Settings settings, Console console, String... arguments) {
    CommandLine program = new CommandLine(new Main());
    commands(settings, console, arguments).forEach(program::addSubcommand);
    program
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line, console));
    try {
      return program.execute(arguments);
    } finally {
      console.flush();
    }
  }

  /**
   * The command that is asked for; all of them where it isn't one, as they are listed then. To read
   * the options of all takes as long as a search.
   */
  private static List<CommandLine> commands(
      Settings settings, Console console, String... arguments) {
    Map<String, Supplier<CommandLine>> all = commands(settings, console);
    Supplier<CommandLine> asked = arguments.length == 0 ? null : all.get(arguments[0]);
    return asked == null ? all.values().stream().map(Supplier::get).toList() : List.of(asked.get());
  }

  private static Map<String, Supplier<CommandLine>> commands(Settings settings, Console console) {
    Map<String, Supplier<CommandLine>> all = new LinkedHashMap<>();
    all.put("index", () -> new CommandLine(new IndexCommand(settings, console)));
    all.put("parse", () -> new CommandLine(new ParseCommand(console)));
    all.put("serve", () -> new CommandLine(new ServeCommand(settings, console)));
    all.put("search", () -> SearchCommand.line(settings, console));
    all.put("matrix", () -> new CommandLine(new MatrixCommand(settings, console)));
    all.put("forgotten", () -> new CommandLine(new ForgottenCommand(settings, console)));
    all.put("strategy", () -> new CommandLine(new StrategyCommand(settings, console)));
    all.put("audit", () -> new CommandLine(new AuditCommand(settings, console)));
    all.put("why", () -> new CommandLine(new WhyCommand(settings, console)));
    all.put("claim", () -> new CommandLine(new ClaimCommand(settings, console)));
    all.put("cited", () -> new CommandLine(new CitedCommand(settings, console)));
    all.put("eval", () -> new CommandLine(new EvalCommand(settings, console)));
    all.put("eval-reading", () -> new CommandLine(new EvalReadingCommand(console)));
    all.put("decide", () -> new CommandLine(new DecideCommand(settings, console)));
    all.put("correct", () -> new CommandLine(new CorrectCommand(settings, console)));
    all.put("eval-works", () -> new CommandLine(new EvalWorksCommand(console)));
    all.put("eval-formats", () -> new CommandLine(new EvalFormatsCommand(console)));
    all.put("rehearse", () -> new CommandLine(new RehearseCommand(settings, console)));
    return all;
  }

  @Override
  public void run() {
    CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
    throw new ParameterException(command.commandLine(), "Missing command.");
  }

  /** Says what failed in one line, and which of the failures it is. */
  private static int failed(Exception e, CommandLine line, Console console) throws Exception {
    String command = line.getCommandSpec().qualifiedName();
    switch (e) {
      case WrongUseException wrong -> {
        console.note(command + ": " + wrong.getMessage());
        return ExitStatus.WRONG_USE;
      }
      case IndexUnusableException unusable -> console.note(command + ": " + unusable.getMessage());
      case UncheckedIOException io ->
          console.note(
              command
                  + ": "
                  + io.getMessage()
                  + ": "
                  + reason(Objects.requireNonNull(io.getCause())));
      case IOException io -> console.note(command + ": " + reason(io));
      default -> throw e;
    }
    return ExitStatus.ENVIRONMENT_FAILED;
  }

  /** What happened to which file: the JDK's own messages are often the file's name alone. */
  private static String reason(IOException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return switch (e) {
      case NoSuchFileException gone -> message + " does not exist";
      case FileAlreadyExistsException file -> message + " is there, but is no folder";
      case AccessDeniedException denied -> message + " may not be used by this user";
      default -> message;
    };
  }

  /** The version that the jar says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"ibid " + (version == null ? "(not built as a jar)" : version)};
    }
  }
}
