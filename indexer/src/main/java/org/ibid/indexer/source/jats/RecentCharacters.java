package org.ibid.indexer.source.jats;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters on their way to an XML parser, of which the last ones are kept, so that reading can go
 * on behind a fault; and a limit to what one event of the parser may take.
 */
final class RecentCharacters extends Reader {

  /** More than any parser reads ahead of the event that it reports. */
  private static final int KEPT = 1 << 17;

  /** Taken from the source at a time. */
  private static final int CHUNK = 1 << 13;

  /** A tag, comment or CDATA section of more is no part of a paper, and would fill the memory. */
  static final int MAX_EVENT = 1 << 24;

  /** A tag, comment or section that does not end. */
  static final class EventTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    EventTooLong() {
      super("a tag, comment or section has more than " + MAX_EVENT + " characters");
    }
  }

  private final Reader source;
  private final char[] ring = new char[KEPT];
  private long received;
  private long delivered;
  private long atEvent;

  RecentCharacters(Reader source) {
    this.source = source;
  }

  /** Tells that the parser reported an event. */
  void event() {
    atEvent = delivered;
  }

  /** How many characters were handed out; goes back with {@link #rewind}. */
  long delivered() {
    return delivered;
  }

  /** The first characters, as far as they are still there. */
  String beginning() {
    int length = (int) Math.min(received, KEPT);
    return received > KEPT ? "" : new String(ring, 0, length);
  }

  /** Goes back to a place, or as near to it as is still kept. */
  void rewind(long to) {
    delivered = Math.clamp(to, Math.max(0, received - KEPT), received);
    atEvent = delivered;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (delivered - atEvent > MAX_EVENT) {
      throw new EventTooLong();
    }
    if (delivered == received && !fill()) {
      return -1;
    }
    int from = (int) (delivered % KEPT);
    int count = (int) Math.min(Math.min(length, received - delivered), KEPT - from);
    System.arraycopy(ring, from, target, offset, count);
    delivered += count;
    return count;
  }

  private boolean fill() throws IOException {
    int at = (int) (received % KEPT);
    int read = source.read(ring, at, Math.min(CHUNK, KEPT - at));
    received += Math.max(0, read);
    return read > 0;
  }

  /** The next character, or -1 at the end. */
  @Override
  public int read() throws IOException {
    atEvent = delivered;
    if (delivered == received && !fill()) {
      return -1;
    }
    return ring[(int) (delivered++ % KEPT)];
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
