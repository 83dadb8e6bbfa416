package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Entries that run on in one element, each behind an empty anchor. */
final class FlatList {

  private FlatList() {}

  /** The list, with an element made around each entry. */
  static EntryList of(Element container, Set<Element> anchors) {
    List<Element> entries = new ArrayList<>();
    for (Node node : List.copyOf(container.childNodes())) {
      if (node instanceof Element anchor && anchors.contains(anchor)) {
        Element entry = new Element("div");
        node.before(entry);
        entries.add(entry);
      }
      if (!entries.isEmpty()) {
        entries.getLast().appendChild(node);
      }
    }
    return new EntryList(container, entries.stream().filter(Element::hasText).toList());
  }

  /** Entries that line breaks set apart, or the element itself where none do. */
  static List<Element> byBreaks(Element element) {
    List<Element> breaks =
        element.children().stream().filter(child -> child.normalName().equals("br")).toList();
    if (breaks.size() < MIN_BREAKS) {
      return List.of(element);
    }
    List<Element> entries = new ArrayList<>();
    Element entry = new Element("div");
    for (Node node : List.copyOf(element.childNodes())) {
      if (node instanceof Element child && child.normalName().equals("br")) {
        entry = new Element("div");
      } else {
        if (entry.parent() == null) {
          node.before(entry);
          entries.add(entry);
        }
        entry.appendChild(node);
      }
    }
    return entries.stream().filter(Element::hasText).toList();
  }

  /** Fewer set lines of one entry apart. */
  private static final int MIN_BREAKS = 2;
}
