package org.ibid.server.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What is looked at, if anyone looks.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is
 * @param width in columns
 * @param styled whether bold and dim may be used on standard output
 */
record Screen(boolean out, boolean err, int width, boolean styled) {

  /** The width of a terminal that doesn't say, and of a pipe. */
  private static final int DEFAULT_WIDTH = 80;

  /** Longer lines are hard to read, however wide the screen. */
  private static final int MAX_WIDTH = 110;

  private static final int MIN_WIDTH = 30;
  private static final int PATIENCE_SECONDS = 2;

  /** Nobody looks: both streams go to files. */
  static final Screen NONE = new Screen(false, false, DEFAULT_WIDTH, false);

  /** Asks the shell, which alone knows it on every JDK; where there is none, nobody looks. */
  static Screen of(Settings settings) {
    int streams = exitValue("test -t 1; a=$?; test -t 2; exit $((a * 2 + $?))");
    boolean out = streams == 0 || streams == 1;
    boolean err = streams == 0 || streams == 2;
    int width =
        out
            ? settings.columns().orElseGet(() -> terminalWidth().orElse(DEFAULT_WIDTH))
            : DEFAULT_WIDTH;
    return new Screen(out, err, Math.clamp(width, MIN_WIDTH, MAX_WIDTH), out && settings.colour());
  }

  private static int exitValue(String script) {
    try {
      Process shell =
          new ProcessBuilder("sh", "-c", script)
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start();
      return shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? shell.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static OptionalInt terminalWidth() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size").redirectInput(Path.of("/dev/tty").toFile()).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      List<String> rowsAndColumns = List.of(size.strip().split(" ", -1));
      int columns = Integer.parseInt(rowsAndColumns.getLast());
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (IOException | NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
