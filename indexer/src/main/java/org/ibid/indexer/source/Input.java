package org.ibid.indexer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ibid.indexer.literature.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A file, or one in an archive, as a reader gets it: its bytes, decompressed, to be read once.
 *
 * <p>What it names sources and rejections after is its path, so that readers needn't.
 */
public final class Input {

  /** Larger ones are no paper and no bibliography that fits a page: formats that stream read on. */
  public static final int MAX_WHOLE = 32 << 20;

  private final String path;
  private final @Nullable String entry;
  private final InputStream stream;

  /**
   * An input whose bytes come from a stream, which the caller closes.
   *
   * @param path name of the file
   * @param entry name of the file in the archive at that path, or null
   */
  Input(String path, @Nullable String entry, InputStream stream) {
    this.path = path;
    this.entry = entry;
    this.stream = stream;
  }

  /** An input that is in memory. */
  public static Input of(String name, byte[] bytes) {
    return new Input(name, null, new ByteArrayInputStream(bytes));
  }

  /** The same input with its bytes taken from another stream. */
  Input over(InputStream bytes) {
    return new Input(path, entry, bytes);
  }

  /** The bytes, from the start, for one pass. The caller of the reader closes it. */
  public InputStream stream() {
    return stream;
  }

  /**
   * All bytes, for formats that can't be read piecemeal.
   *
   * @throws IOException also where there are more than {@link #MAX_WHOLE}; nothing larger is loaded
   */
  public byte[] bytes() throws IOException {
    byte[] bytes = stream.readNBytes(MAX_WHOLE + 1);
    if (bytes.length > MAX_WHOLE) {
      throw new TooLargeException(
          "has more than " + MAX_WHOLE + " bytes; a file of this format may have no more");
    }
    return bytes;
  }

  /** All characters, see {@link #bytes()}. */
  public TextDecoder.Decoded text() throws IOException {
    return TextDecoder.decode(bytes());
  }

  /**
   * Where a record stands.
   *
   * @param record its number from 1, or 0 where the file is one paper
   */
  public Paper.Source source(int record, String format) {
    return new Paper.Source(path, entry, record, format);
  }

  /** A rejection of the whole input. */
  public Outcome.Rejected rejected(String why) {
    return rejected(0, why);
  }

  /**
   * A rejection of a record.
   *
   * @param record its number from 1
   * @param why what was expected and found, with line and column where they are known
   */
  public Outcome.Rejected rejected(int record, String why) {
    return new Outcome.Rejected(source(record, "").toString(), why);
  }
}
