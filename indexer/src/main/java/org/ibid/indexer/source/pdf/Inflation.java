package org.ibid.indexer.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds streams that would unpack to more than any paper holds, before PDFBox unpacks them whole
 * into memory. Images are never unpacked here, and need no look.
 */
final class Inflation {

  /** Deflate packs a thousand times at most, so that shorter streams are no danger. */
  private static final int HARMLESS = 64 << 10;

  /** What one stream may hold: the longest page of a real paper has a hundredth. */
  private static final long MOST = 256L << 20;

  /** What all may. */
  private static final long MOST_ALL = 1L << 30;

  /** The description of a stream stands so near before it. */
  private static final int DESCRIPTION = 600;

  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final byte[] buffer = new byte[64 << 10];
  private long all;

  private Inflation(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Looks at all streams of a file.
   *
   * @throws LimitException where one unpacks to too much, or is packed twice
   */
  static void check(byte[] bytes) throws LimitException {
    new Inflation(bytes).check();
  }

  private void check() throws LimitException {
    int at = find(START, 0);
    while (at >= 0) {
      int start = dataFrom(at + START.length);
      int end = find(END, start);
      end = end < 0 ? bytes.length : end;
      stream(at, start, end);
      at = find(START, Math.min(bytes.length, end + END.length));
    }
  }

  private int dataFrom(int at) {
    int start = at;
    while (start < bytes.length
        && start < at + 2
        && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    return start;
  }

  private void stream(int keyword, int start, int end) throws LimitException {
    String description =
        new String(
            bytes,
            Math.max(0, keyword - DESCRIPTION),
            Math.min(DESCRIPTION, keyword),
            StandardCharsets.ISO_8859_1);
    description = description.substring(description.lastIndexOf(" obj") + 1);
    int packed = description.indexOf("FlateDecode");
    if (packed < 0) {
      return;
    }
    if (description.indexOf("FlateDecode", packed + 1) > 0) {
      throw new LimitException("has a stream that is packed twice");
    }
    if (end - start > HARMLESS && !description.contains("/Image")) {
      all += unpacked(start, end);
      if (all > MOST_ALL) {
        throw new LimitException("unpacks to more than " + MOST_ALL + " bytes");
      }
    }
  }

  private long unpacked(int start, int end) throws LimitException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, end - start);
      long size = 0;
      int read = inflater.inflate(buffer);
      while (read > 0) {
        size += read;
        if (size > MOST) {
          throw new LimitException("has a stream that unpacks to more than " + MOST + " bytes");
        }
        read = inflater.inflate(buffer);
      }
      return size;
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  private int find(byte[] word, int from) {
    for (int i = from; i <= bytes.length - word.length; i++) {
      int matched = 0;
      while (matched < word.length && bytes[i + matched] == word[matched]) {
        matched++;
      }
      if (matched == word.length) {
        return i;
      }
    }
    return -1;
  }
}
