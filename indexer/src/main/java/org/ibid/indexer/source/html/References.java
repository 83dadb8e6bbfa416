package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.indexer.reference.ReferenceParser;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The references of a page and what leads to them. Ids are labels where each has its own. */
final class References {

  /** The share of linked marks whose number is the entry's place: the list is numbered. */
  private static final double MOST = 0.8;

  private final Optional<EntryList> list;
  private final Targets targets = new Targets();
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private References(Optional<EntryList> list) {
    this.list = list;
  }

  static References of(Page page, Optional<EntryList> list, ReferenceParser parser) {
    References references = new References(list);
    list.ifPresent(found -> references.read(page, found, new EntryReader(parser)));
    if (references.references.isEmpty()) {
      references.tagged(page.metadata().references(), parser);
    }
    return references;
  }

  /** A page without a list may still say for machines what its paper cites. */
  private void tagged(List<String> contents, ReferenceParser parser) {
    for (String content : contents) {
      String id = Integer.toString(references.size() + 1);
      Reference reference = TaggedReference.of(content, id, parser);
      if (!reference.raw().isBlank() && references.size() < MOST_TAGS) {
        references.add(reference);
      }
    }
  }

  /** Reviews cite some hundred works, the longest some thousand. */
  private static final int MOST_TAGS = 10_000;

  private void read(Page page, EntryList found, EntryReader reader) {
    List<EntryReader.Entry> entries = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (Element element : found.entries()) {
      EntryReader.Entry entry = reader.entry(element, entries.size() + 1);
      if (!entry.raw().isEmpty()) {
        entries.add(entry);
        elements.add(element);
      }
    }
    List<@Nullable String> labels = labels(page, entries, elements);
    boolean labelled = !labels.contains(null) && new HashSet<>(labels).size() == labels.size();
    for (int i = 0; i < entries.size(); i++) {
      String label = labels.get(i);
      String id = labelled ? Objects.requireNonNull(label) : Integer.toString(i + 1);
      references.add(reader.reference(entries.get(i), id, label));
      targets.put(elements.get(i), id);
      keys.add(TitleKey.of(entries.get(i).raw()));
      keys.add(TitleKey.of(elements.get(i).text()));
    }
  }

  /** Printed labels; those that only a browser prints, if that is what the marks say. */
  private static List<@Nullable String> labels(
      Page page, List<EntryReader.Entry> entries, List<Element> elements) {
    List<@Nullable String> labels = new ArrayList<>();
    entries.forEach(entry -> labels.add(entry.label()));
    boolean printed = labels.stream().anyMatch(Objects::nonNull);
    boolean counted = !elements.isEmpty() && elements.stream().allMatch(References::isCounted);
    if (!printed && (counted || isNumbered(page, elements))) {
      for (int i = 0; i < labels.size(); i++) {
        labels.set(i, Integer.toString(i + 1));
      }
    }
    return labels;
  }

  /** An item of an ordered list, whose number a browser prints. */
  private static boolean isCounted(Element entry) {
    Element parent = entry.parent();
    return entry.normalName().equals("li")
        && parent != null
        && parent.normalName().equals("ol")
        && !parent.attr("style").replace(" ", "").contains("list-style:none");
  }

  private static boolean isNumbered(Page page, List<Element> elements) {
    Targets positions = new Targets();
    for (int i = 0; i < elements.size(); i++) {
      positions.put(elements.get(i), Integer.toString(i + 1));
    }
    Set<Element> entries = Collections.newSetFromMap(new IdentityHashMap<>());
    entries.addAll(elements);
    int links = 0;
    int numbers = 0;
    for (Element link : page.body().select("a[href]")) {
      List<String> to = positions.of(link);
      if (to.size() == 1 && link.parents().stream().noneMatch(entries::contains)) {
        links++;
        numbers += link.text().replaceAll("[\\[\\]()\\s]", "").equals(to.getFirst()) ? 1 : 0;
      }
    }
    return links > 0 && numbers >= MOST * links;
  }

  List<Reference> all() {
    return references;
  }

  Targets targets() {
    return targets;
  }

  Optional<EntryList> list() {
    return list;
  }

  /** Whether a passage prints an entry again, as tips that open over marks do. */
  boolean repeats(String text) {
    return text.length() > SHORTEST && keys.contains(TitleKey.of(text));
  }

  private static final int SHORTEST = 20;
}
