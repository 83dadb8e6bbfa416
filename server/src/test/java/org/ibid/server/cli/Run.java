package org.ibid.server.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/** A command that was run, with what it printed. */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    return with(Screen.NONE, arguments);
  }

  static Run with(Screen screen, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), () -> screen);
    int status = Main.run(settings(), console, arguments);
    return new Run(status, out.toString(), err.toString());
  }

  static Settings settings() {
    return Settings.of(Map.of("IBID_INDEX", "target/no-such-index"), Optional.of(".."));
  }
}
