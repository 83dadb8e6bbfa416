package org.ibid.server.eval.ranking;

import java.nio.file.Path;

/** A file of topics, judgements or a run that isn't one; the message says where and what. */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int MOST_SHOWN = 80;

  /**
   * Says what was expected on a line.
   *
   * @param line from 1
   */
  FormatException(Path file, int line, String expected, String got) {
    super(file + " line " + line + ": expected " + expected + ", got \"" + shown(got) + "\"");
  }

  FormatException(Path file, String message) {
    super(file + " " + message);
  }

  private static String shown(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
