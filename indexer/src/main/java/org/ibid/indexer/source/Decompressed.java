package org.ibid.indexer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A decompressed stream that ends in a fault where it is a bomb: far more bytes than its compressed
 * ones explain.
 */
final class Decompressed extends FilterInputStream {

  /**
   * Text deflates to a tenth, the tags of XML to a thirtieth; deflate itself can't do more than
   * 1,032 to 1.
   */
  static final int MAX_RATIO = 200;

  /** Below this no bomb does harm, and short repetitive files are no bombs. */
  static final long FREE_BYTES = 64L << 20;

  private final Counted compressed;
  private long count;

  Decompressed(InputStream decompressed, Counted compressed) {
    super(decompressed);
    this.compressed = compressed;
  }

  /** A stream that knows how much was read from it. */
  static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    grow(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    grow(Math.max(read, 0));
    return read;
  }

  private void grow(int bytes) throws IOException {
    count += bytes;
    if (count > FREE_BYTES && count / MAX_RATIO > compressed.count) {
      throw new TooLargeException(
          "unpacks to more than " + MAX_RATIO + " times its size, as no text does; it was left");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
