package org.ibid.indexer.source.zotero;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.rdf4j.model.Resource;
import org.ibid.indexer.source.bibliography.Delivery;
import org.ibid.indexer.source.bibliography.Item;

/**
 * Hands over items in the order of their file, each when all is known that it names, so that most
 * wait for the next few lines and none of a file as it should be for long. As many wait as fit a
 * bound; then the first goes without.
 */
final class WaitingItems {

  private static final int MAX_CHARS = 32 << 20;

  private final LinkedThings linked;
  private final Delivery delivery;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long chars;

  /** What waits for what stands before it in the file. */
  private sealed interface Waiting {

    int chars();

    /** An item that was read. */
    record Whole(ItemGraph part, Resource item, int chars) implements Waiting {}

    /** One that can't be. */
    record Broken(String place, String why) implements Waiting {
      @Override
      public int chars() {
        return why.length();
      }
    }
  }

  WaitingItems(LinkedThings linked, Delivery delivery) {
    this.linked = linked;
    this.delivery = delivery;
  }

  /**
   * Adds an item.
   *
   * @param part what the part of the file says in which it stands, of so many characters
   */
  void add(ItemGraph part, Resource item, int partChars) {
    put(new Waiting.Whole(part, item, partChars));
  }

  /** Adds an item that can't be read. */
  void reject(String place, String why) {
    put(new Waiting.Broken(place, why));
  }

  private void put(Waiting last) {
    waiting.add(last);
    chars += last.chars();
    while (!waiting.isEmpty() && (chars > MAX_CHARS || isReady(waiting.getFirst()))) {
      handOver(waiting.removeFirst());
    }
  }

  /** Hands over those that wait for what the file doesn't describe. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOver(waiting.removeFirst());
    }
  }

  private boolean isReady(Waiting first) {
    return switch (first) {
      case Waiting.Whole(ItemGraph part, Resource item, int size) -> !linked.miss(part, item);
      case Waiting.Broken broken -> true;
    };
  }

  private void handOver(Waiting first) {
    chars -= first.chars();
    switch (first) {
      case Waiting.Whole(ItemGraph part, Resource item, int size) -> {
        boolean misses = linked.miss(part, item);
        ZoteroFields fields = new ZoteroFields(part, item);
        Item read = fields.item();
        if (misses && (linked.isFull() || chars + size > MAX_CHARS)) {
          read.warn("What the file says too far away of its journal or publisher is not read.");
        }
        delivery.read(read, "item " + item, fields.raw());
      }
      case Waiting.Broken(String place, String why) -> delivery.reject(place, why);
    }
  }
}
