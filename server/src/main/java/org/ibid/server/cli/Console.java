package org.ibid.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
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

  /** Whoever read the results reads no more. */
  static final class Gone extends IOException {
    private static final long serialVersionUID = 1L;

    Gone() {
      super("nobody reads the results any more");
    }
  }

  /** Takes results as they come, as long as somebody reads them. */
  Appendable piped() {
    return new Piped(out);
  }

  /**
   * A print writer tells nobody of a broken pipe: it is asked after each stretch, since asking
   * flushes.
   */
  private static final class Piped extends Writer {
    private static final int STRETCH = 1 << 16;

    private final PrintWriter out;
    private int written;

    Piped(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      out.write(characters, offset, length);
      written += length;
      if (written >= STRETCH) {
        written = 0;
        flush();
      }
    }

    @Override
    public void flush() throws IOException {
      if (out.checkError()) {
        throw new Gone();
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
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
