package org.ibid.indexer.source.jats;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Characters on their way to an XML parser, of which the last ones are kept, so that reading can go
 * on behind a fault; and a limit to what one event of the parser may take.
 */
final class RecentCharacters extends Reader {

  /** At first. More than any parser reads ahead of the event that it reports. */
  private static final int KEPT = 1 << 16;

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
  private char[] ring = new char[KEPT];
  private final MarkupWatch watch = new MarkupWatch();
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

  /** What the parser leaves out of attributes, in all that was received since this was asked. */
  List<String> leftOut() {
    return watch.warnings();
  }

  /** How many characters were handed out; goes back with {@link #rewind}. */
  long delivered() {
    return delivered;
  }

  /** The first characters, as far as they are still there. */
  String beginning() {
    int length = (int) Math.min(received, ring.length);
    return received > ring.length ? "" : new String(ring, 0, length);
  }

  /** Goes back to a place, or as near to it as is still kept. */
  void rewind(long to) {
    delivered = Math.clamp(to, Math.max(0, received - ring.length), received);
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
    int from = (int) (delivered % ring.length);
    int count = (int) Math.min(Math.min(length, received - delivered), ring.length - from);
    System.arraycopy(ring, from, target, offset, count);
    delivered += count;
    return count;
  }

  /** Keeps all from an article on that may have to be read once more. */
  private void hold(long from) {
    if (received - from + CHUNK <= ring.length || ring.length > MAX_EVENT) {
      return;
    }
    char[] longer = new char[ring.length * 2];
    for (long i = Math.max(0, received - ring.length); i < received; i++) {
      longer[(int) (i % longer.length)] = ring[(int) (i % ring.length)];
    }
    ring = longer;
  }

  /** The place of the first article in what seems to have no end, if it is still kept. */
  Optional<Long> hidden() {
    return watch.hidden().filter(start -> start >= received - ring.length);
  }

  /** Goes back to that article. */
  void show(long article) {
    watch.found();
    rewind(article);
  }

  /** Where the lines of the file begin. */
  LineStarts lines() {
    return watch.lines();
  }

  private boolean fill() throws IOException {
    watch.hidden().ifPresent(this::hold);
    int at = (int) (received % ring.length);
    int read = source.read(ring, at, Math.min(CHUNK, ring.length - at));
    watch.look(ring, at, Math.max(0, read));
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
    return ring[(int) (delivered++ % ring.length)];
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
