package org.ibid.indexer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells somebody how many bytes were taken from a stream, a buffer at a time. */
final class CountedStream extends FilterInputStream {

  private final IntConsumer taken;

  CountedStream(InputStream bytes, IntConsumer taken) {
    super(bytes);
    this.taken = taken;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      taken.accept(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      taken.accept(count);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
