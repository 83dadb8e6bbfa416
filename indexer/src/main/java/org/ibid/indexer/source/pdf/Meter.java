package org.ibid.indexer.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.jspecify.annotations.Nullable;

/**
 * Counts what PDFBox takes to read a file, wherever it reads a byte of it or of what it unpacked,
 * and stops it where a paper would not have taken so much. For one file, on one thread.
 */
final class Meter implements RandomAccessStreamCache {

  /** Checking the clock costs more than reading a byte does. */
  private static final int READS_BETWEEN_CHECKS = 1 << 12;

  private final Limits limits;
  private int reads;
  private long objects;
  private long unpacked;
  private @Nullable LimitException exceeded;

  /** A check of a limit. */
  private interface Check {
    void run() throws LimitException;
  }

  Meter(Limits limits) {
    this.limits = limits;
  }

  /** The bytes of a file, counted as they are read. */
  RandomAccessRead file(byte[] bytes) {
    return new FileBytes(bytes, this);
  }

  /** A buffer for what is unpacked: counted as it is written and as it is read. */
  @Override
  public RandomAccess createBuffer() {
    return new UnpackedBytes(this);
  }

  /** Objects of a page are gone when the next one is read. */
  void nextPage() {
    objects = 0;
  }

  /**
   * Tells what PDFBox was told and made nothing of: it skips a stream that it can't unpack.
   *
   * @throws LimitException where the file took more than it may
   */
  void checkExceeded() throws LimitException {
    if (exceeded != null) {
      throw exceeded;
    }
  }

  private void check(Check check) throws LimitException {
    try {
      check.run();
    } catch (LimitException e) {
      exceeded = e;
      throw e;
    }
  }

  /** One byte at a time is how syntax is read; what opens an object may take memory. */
  private int read(int read) throws LimitException {
    if (read == '[' || read == '<' || read == '(' || read == '/') {
      objects++;
      check(() -> limits.checkObjects(objects));
    }
    step();
    return read;
  }

  private void step() throws LimitException {
    reads++;
    if (reads % READS_BETWEEN_CHECKS == 0) {
      check(limits::checkTime);
    }
  }

  private void unpack(int count, long size) throws LimitException {
    unpacked += count;
    check(() -> limits.checkUnpacked(size + count, unpacked));
    step();
  }

  @Override
  public void close() {
    // What was unpacked is in memory only.
  }

  /** Not closed with a view of it: other streams are read from it. */
  private static final class FileBytes extends RandomAccessReadBuffer {
    private final Meter meter;

    FileBytes(byte[] bytes, Meter meter) {
      super(bytes);
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      return meter.read(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      meter.check(meter.limits::checkTime);
      return super.read(into, offset, length);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
      return new RandomAccessReadView(this, start, length);
    }
  }

  private static final class UnpackedBytes extends RandomAccessReadWriteBuffer {
    private final Meter meter;

    UnpackedBytes(Meter meter) {
      this.meter = meter;
    }

    @Override
    public void write(int b) throws IOException {
      meter.unpack(1, length());
      super.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      meter.unpack(length, length());
      super.write(bytes, offset, length);
    }

    @Override
    public int read() throws IOException {
      return meter.read(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      meter.check(meter.limits::checkTime);
      return super.read(into, offset, length);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
      return new RandomAccessReadView(this, start, length);
    }
  }
}
