package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Lists that links of a page lead to: the largest elements that hold one target each. */
final class LinkedLists {

  private final Page page;
  private final EntryLooks looks;

  LinkedLists(Page page, EntryLooks looks) {
    this.page = page;
    this.looks = looks;
  }

  /** The lists of which links lead to more than one entry, in the order of the links. */
  List<EntryList> find() {
    Set<Element> targets = targets();
    Map<Element, Integer> counts = new HashMap<>();
    targets.forEach(target -> up(target, counts));
    Map<Element, Set<Element>> groups = new LinkedHashMap<>();
    for (Element target : targets) {
      Element entry = target;
      while (entry.parent() != null && counts.getOrDefault(entry.parent(), 0) == 1) {
        entry = entry.parent();
      }
      if (entry.parent() != null) {
        groups.computeIfAbsent(entry.parent(), p -> new LinkedHashSet<>()).add(entry);
      }
    }
    return groups.entrySet().stream()
        .filter(group -> group.getValue().size() > 1)
        .map(group -> whole(group.getKey(), group.getValue()))
        .toList();
  }

  private Set<Element> targets() {
    Set<Element> targets = new LinkedHashSet<>();
    for (Element link : page.body().select("a[href*=#]")) {
      String id = Targets.fragment(link.attr("href"));
      page.anchor(id).filter(e -> !e.equals(link)).ifPresent(targets::add);
    }
    return targets;
  }

  private static void up(Element target, Map<Element, Integer> counts) {
    for (Element at = target; at != null; at = at.parent()) {
      counts.merge(at, 1, Integer::sum);
    }
  }

  /** The entries that are linked, and those of their kind beside them that are not. */
  private EntryList whole(Element container, Set<Element> linked) {
    Element first = linked.iterator().next();
    if (!first.hasText()) {
      return FlatList.of(container, linked);
    }
    if (container.normalName().equals("dl")) {
      return new EntryList(container, EntryLists.definitions(container));
    }
    long same = linked.stream().filter(e -> e.normalName().equals(first.normalName())).count();
    if (same < linked.size()) {
      return new EntryList(container, List.copyOf(linked));
    }
    Set<String> called = linked.stream().map(Element::className).collect(Collectors.toSet());
    List<Element> entries = new ArrayList<>();
    for (Element child : around(container.children(), linked)) {
      boolean alike = child.normalName().equals(first.normalName()) && child.hasText();
      if (linked.contains(child) || (alike && Shape.rank(child) == 0 && isAmong(child, called))) {
        entries.add(child);
      }
    }
    return new EntryList(container, entries);
  }

  /** From the first that is linked to the last, and around them what may be an entry, too. */
  private List<Element> around(List<Element> children, Set<Element> linked) {
    int from = 0;
    while (!linked.contains(children.get(from))) {
      from++;
    }
    int to = children.size();
    while (!linked.contains(children.get(to - 1))) {
      to--;
    }
    while (from > 0 && mayBeEntry(children.get(from - 1))) {
      from--;
    }
    while (to < children.size() && mayBeEntry(children.get(to))) {
      to++;
    }
    return children.subList(from, to);
  }

  private boolean mayBeEntry(Element child) {
    return isItem(child) || !child.hasText() || looks.isReference(child);
  }

  /** In a list every item is an entry; among paragraphs one that is called as the others are. */
  private static boolean isAmong(Element child, Set<String> called) {
    return isItem(child) || called.contains(child.className());
  }

  private static boolean isItem(Element child) {
    return child.normalName().equals("li") || child.normalName().equals("tr");
  }
}
