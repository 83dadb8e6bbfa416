package org.ibid.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
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
    CommandLine program =
        new CommandLine(new Main())
            .addSubcommand(new IndexCommand(settings, console))
            .addSubcommand(new ParseCommand(console))
            .addSubcommand(new ServeCommand(settings, console))
            .addSubcommand(SearchCommand.line(settings, console))
            .addSubcommand(new MatrixCommand(settings, console))
            .addSubcommand(new ForgottenCommand(settings, console))
            .addSubcommand(new StrategyCommand(settings, console))
            .addSubcommand(new AuditCommand(settings, console))
            .addSubcommand(new WhyCommand(settings, console))
            .addSubcommand(new ClaimCommand(settings, console))
            .addSubcommand(new CitedCommand(settings, console))
            .addSubcommand(new EvalCommand(settings, console))
            .addSubcommand(new EvalReadingCommand(console))
            .addSubcommand(new DecideCommand(settings, console))
            .addSubcommand(new EvalWorksCommand(console))
            .addSubcommand(new RehearseCommand(settings, console))
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
