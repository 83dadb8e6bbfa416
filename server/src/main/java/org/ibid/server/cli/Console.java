package org.ibid.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Where a command prints to, in UTF-8 whatever the locale.
 *
 * @param out for results
 * @param err for all else
 * @param screen asked only by who wants to know, as finding out takes a moment
 */
record Console(PrintWriter out, PrintWriter err, Supplier<Screen> screen) {

  /** The console of this process. */
  static Console ofProcess(Settings settings) {
    return new Console(
        writer(FileDescriptor.out), writer(FileDescriptor.err), () -> Screen.of(settings));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    FileOutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** Writes a line of results at once, so that a pipe sees it. */
  void result(String line) {
    out.println(line);
    out.flush();
  }

  /** Writes a line beside the results. */
  void note(String line) {
    err.println(line);
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
