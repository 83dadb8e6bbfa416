package org.ibid.server.export;

import java.io.IOException;

/** Writes records in one format, one after the other. For one file. */
interface RecordWriter {

  /** Writes what stands before the first record. */
  default void begin() throws IOException {}

  void write(Entry entry) throws IOException;

  /** Writes what stands behind the last record; until then the file is not whole. */
  default void end() throws IOException {}
}
