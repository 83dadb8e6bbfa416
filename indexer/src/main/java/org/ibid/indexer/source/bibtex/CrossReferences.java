package org.ibid.indexer.source.bibtex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Entries inherit from others of their file ({@code crossref}, {@code xdata}), which BibTeX wants
 * behind them and BibLaTeX anywhere. So that a file may have any length, an entry waits for a
 * parent only as long as a window of entries is not full, and a parent is remembered as long.
 */
final class CrossReferences {

  /** Proceedings with all their papers have a thousand entries. */
  static final int MAX_ENTRIES = 10_000;

  static final int MAX_CHARS = 1 << 22;

  /** A paper of a volume of a series; BibTeX itself knows one step. */
  private static final int MAX_STEPS = 4;

  /** What a parent has for itself. */
  private static final Set<String> OWN =
      Set.of(
          "doi",
          "url",
          "eprint",
          "pmid",
          "pmcid",
          "abstract",
          "keywords",
          "note",
          "annote",
          "pages",
          "crossref",
          "xdata",
          "xref",
          "ids",
          "entryset",
          "related",
          "options",
          "file",
          "author+an");

  private static final Set<String> WHOLE_TYPES =
      Set.of(
          "book",
          "collection",
          "proceedings",
          "mvbook",
          "mvcollection",
          "mvproceedings",
          "periodical");

  private final Consumer<Entry> ready;
  private final Deque<Entry> waiting = new ArrayDeque<>();
  private final Map<String, Entry> known = new LinkedHashMap<>();
  private int waitingChars;
  private int knownChars;

  /** Hands over entries with all that they inherit, in the order they came. */
  CrossReferences(Consumer<Entry> ready) {
    this.ready = ready;
  }

  void add(Entry entry) {
    remember(entry);
    waiting.add(entry);
    waitingChars += entry.block().text().length();
    while (!waiting.isEmpty() && (isComplete(waiting.element()) || isFull())) {
      handOver();
    }
  }

  /** Hands over all that still wait. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    Entry next = waiting.remove();
    waitingChars -= next.block().text().length();
    ready.accept(inherited(next));
  }

  private boolean isFull() {
    return waiting.size() > MAX_ENTRIES || waitingChars > MAX_CHARS;
  }

  private void remember(Entry entry) {
    if (entry.name().isEmpty() || entry.fault().isPresent()) {
      return;
    }
    if (known.putIfAbsent(entry.name(), entry) == null) {
      knownChars += entry.block().text().length();
    }
    Iterator<Entry> eldest = known.values().iterator();
    while (known.size() > MAX_ENTRIES || knownChars > MAX_CHARS) {
      knownChars -= eldest.next().block().text().length();
      eldest.remove();
    }
  }

  private boolean isComplete(Entry entry) {
    return family(entry).values().stream().allMatch(Optional::isPresent);
  }

  /** All that an entry inherits from, nearest first; empty for one that is not known. */
  private Map<String, Optional<Entry>> family(Entry entry) {
    Map<String, Optional<Entry>> family = new LinkedHashMap<>();
    List<String> names = entry.parents();
    for (int step = 0; step < MAX_STEPS && !names.isEmpty(); step++) {
      Set<String> next = new LinkedHashSet<>();
      for (String name : names) {
        Optional<Entry> parent = Optional.ofNullable(known.get(name));
        if (family.putIfAbsent(name, parent) == null) {
          parent.ifPresent(found -> next.addAll(found.parents()));
        }
      }
      names = List.copyOf(next);
    }
    return family;
  }

  private Entry inherited(Entry entry) {
    Map<String, Optional<Entry>> family = family(entry);
    if (family.isEmpty()) {
      return entry;
    }
    Map<String, String> fields = new HashMap<>(entry.fields());
    family.values().forEach(parent -> parent.ifPresent(from -> inherit(entry, from, fields)));
    return new Entry(entry.number(), entry.block(), fields, entry.repeated(), entry.fault());
  }

  private static void inherit(Entry entry, Entry from, Map<String, String> fields) {
    boolean data = from.block().type().equals("xdata");
    boolean part = !data && WHOLE_TYPES.contains(from.block().type());
    from.fields()
        .forEach((name, value) -> {
          if (data || !OWN.contains(name)) {
            fields.putIfAbsent(part ? asPart(name, entry.block().type()) : name, value);
          }
        });
  }

  /**
   * A book's title is the title of the book that its chapter is in (BibLaTeX manual, appendix B).
   */
  private static String asPart(String field, String childType) {
    boolean article = childType.equals("article") || childType.equals("suppperiodical");
    return switch (field) {
      case "title" -> article ? "journaltitle" : "booktitle";
      case "subtitle" -> article ? "journalsubtitle" : "booksubtitle";
      case "author" -> childType.equals("inbook") ? "author" : "bookauthor";
      default -> field;
    };
  }
}
