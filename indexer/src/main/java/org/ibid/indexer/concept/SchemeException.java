package org.ibid.indexer.concept;

import java.io.IOException;
import java.nio.file.Path;

/** A file of schemes that cannot be understood: which file, where in it, and what was expected. */
public final class SchemeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final long column;

  SchemeException(Path file, long line, long column, String message) {
    super(place(file, line, column) + ": " + message);
    this.file = file.toString();
    this.line = line;
    this.column = column;
  }

  SchemeException(Path file, String message) {
    this(file, 0, 0, message);
  }

  private static String place(Path file, long line, long column) {
    if (line <= 0) {
      return file.toString();
    }
    return column <= 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** Line from 1; 0 or less where the fault is the file's as a whole. */
  public long line() {
    return line;
  }

  /** Column from 1; 0 or less where it is not known. */
  public long column() {
    return column;
  }
}
