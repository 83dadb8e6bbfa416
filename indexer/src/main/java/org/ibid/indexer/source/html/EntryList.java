package org.ibid.indexer.source.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A list of references: its entries, in order, and what they stand in.
 *
 * @param container smallest element that holds all entries
 */
record EntryList(Element container, List<Element> entries) {

  EntryList {
    entries = List.copyOf(entries);
  }
}
