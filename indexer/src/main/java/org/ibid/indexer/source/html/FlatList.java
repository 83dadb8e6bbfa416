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
    for (Node node : taken(container)) {
      if (node instanceof Element anchor && anchors.contains(anchor)) {
        entries.add(container.appendElement("div"));
      }
      (entries.isEmpty() ? container : entries.getLast()).appendChild(node);
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
    boolean begins = true;
    for (Node node : taken(element)) {
      boolean apart = node instanceof Element child && child.normalName().equals("br");
      if (!apart && begins) {
        entries.add(element.appendElement("div"));
      }
      (apart ? element : entries.getLast()).appendChild(node);
      begins = apart;
    }
    return entries.stream().filter(Element::hasText).toList();
  }

  /** What stands in an element, taken out at once: one by one each move shifts all that follow. */
  private static List<Node> taken(Element element) {
    List<Node> nodes = List.copyOf(element.childNodes());
    element.empty();
    return nodes;
  }

  /** Fewer set lines of one entry apart. */
  private static final int MIN_BREAKS = 2;
}
