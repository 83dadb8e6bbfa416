package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.layout.Part;
import org.ibid.indexer.layout.SectionNames;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the reference list of a page: where its marks lead to, below the heading that names it, or
 * where a list looks like one. Of several the one with the most entries that look like references.
 */
final class EntryLists {

  /** Fewer entries are told by a heading or by links alone. */
  private static final int MIN_ENTRIES = 3;

  /** Where so few blocks follow the heading, line breaks may set the entries apart. */
  private static final int FEW = 3;

  /** Longer text is no heading. */
  private static final int LONGEST_HEADING = 60;

  /** A page names its list in a menu, above it and in a tip; of more the last are looked at. */
  private static final int MAX_HEADINGS = 20;

  private static final Set<String> NAMES =
      Set.of(
          "references",
          "reference",
          "ref",
          "refs",
          "bibliography",
          "citations",
          "biblio",
          "reflist");

  private final Page page;
  private final SectionNames names;
  private final EntryLooks looks = new EntryLooks();

  EntryLists(Page page, SectionNames names) {
    this.page = page;
    this.names = names;
  }

  /** The list; empty where the page shows none. */
  Optional<EntryList> find() {
    List<EntryList> found = new ArrayList<>();
    found.addAll(new LinkedLists(page, looks).find());
    found.addAll(headed());
    found.addAll(byShape());
    return first(found);
  }

  /** The first of those that have most: links are surer than headings, and these than looks. */
  private Optional<EntryList> first(List<EntryList> found) {
    EntryList best = null;
    int most = 0;
    for (EntryList list : found) {
      int references = looks.references(list);
      if (references > most) {
        best = list;
        most = references;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What the terms of a list of definitions say, or the terms where that is nothing. */
  static List<Element> definitions(Element list) {
    List<Element> entries = list.select("dd").stream().filter(Element::hasText).toList();
    return entries.isEmpty() ? list.select("dt") : entries;
  }

  /** Lists below headings that name them. */
  private List<EntryList> headed() {
    List<Element> headings = page.body().getAllElements().stream().filter(this::isHeading).toList();
    return headings.subList(Math.max(0, headings.size() - MAX_HEADINGS), headings.size()).stream()
        .flatMap(heading -> below(heading).stream())
        .toList();
  }

  private boolean isHeading(Element element) {
    boolean sized = element.childNodeSize() > 0 && element.childNodeSize() < 8;
    if (!sized || element.normalName().equals("a") || element.normalName().equals("li")) {
      return false;
    }
    boolean own = Shape.rank(element) > 0 || !element.ownText().isBlank();
    return own
        && Shape.textWithin(element, LONGEST_HEADING)
            .flatMap(names::part)
            .filter(Part.REFERENCES::equals)
            .isPresent();
  }

  /** What follows a heading up to the next of its rank: its lists, or else its blocks. */
  private static Optional<EntryList> below(Element heading) {
    Element section = heading;
    while (section.parent() != null && !follows(section) && !section.normalName().equals("body")) {
      section = section.parent();
    }
    int rank = Shape.rank(heading);
    List<Element> scope = new ArrayList<>();
    for (Element next = section.nextElementSibling();
        next != null;
        next = next.nextElementSibling()) {
      if (endsBefore(next, rank)) {
        break;
      }
      scope.add(next);
    }
    List<Element> entries = entries(scope);
    Element parent = section.parent();
    return entries.isEmpty() || parent == null
        ? Optional.empty()
        : Optional.of(new EntryList(scope.size() == 1 ? scope.getFirst() : parent, entries));
  }

  private static boolean follows(Element section) {
    for (Node next = section.nextSibling(); next != null; next = next.nextSibling()) {
      if (Shape.hasText(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsBefore(Element next, int rank) {
    int own = Shape.rank(next);
    return own > 0
        ? rank == 0 || own <= rank
        : rank > 0
            && next.getAllElements().stream()
                .anyMatch(e -> Shape.rank(e) > 0 && Shape.rank(e) <= rank);
  }

  private static List<Element> entries(List<Element> scope) {
    List<Element> items = new ArrayList<>();
    scope.forEach(part -> items(part, items));
    int text = scope.stream().mapToInt(Shape::length).sum();
    int listed = items.stream().mapToInt(Shape::length).sum();
    if (listed * 10 >= text * 6) {
      return items;
    }
    Element only = scope.size() == 1 ? scope.getFirst() : null;
    while (only != null && only.childrenSize() == 1) {
      only = only.child(0);
    }
    List<Element> blocks = only == null ? scope : only.children();
    List<Element> entries =
        blocks.stream().filter(b -> Shape.isBlock(b) && b.hasText() && Shape.rank(b) == 0).toList();
    List<Element> few = entries.isEmpty() && only != null ? List.of(only) : entries;
    return few.size() > FEW
        ? few
        : few.stream().flatMap(block -> FlatList.byBreaks(block).stream()).toList();
  }

  /** The items of the outermost lists. */
  private static void items(Element part, List<Element> items) {
    switch (part.normalName()) {
      case "ol", "ul" -> part.children().stream().filter(Element::hasText).forEach(items::add);
      case "dl" -> items.addAll(definitions(part));
      case "table" -> part.select("tr").stream().filter(Element::hasText).forEach(items::add);
      default -> part.children().forEach(child -> items(child, items));
    }
  }

  /** Lists that look like one, by what they are called or hold. */
  private List<EntryList> byShape() {
    List<EntryList> found = new ArrayList<>();
    for (Element list : page.body().select("ol, ul, dl, div, section")) {
      boolean named = Shape.isCalled(list, NAMES);
      if (named || list.normalName().equals("ol") || list.normalName().equals("ul")) {
        List<Element> entries = new ArrayList<>();
        items(list, entries);
        if (entries.isEmpty() && named) {
          entries.addAll(list.children());
        }
        if (entries.size() >= MIN_ENTRIES) {
          found.add(new EntryList(list, entries));
        }
      }
    }
    return found;
  }
}
