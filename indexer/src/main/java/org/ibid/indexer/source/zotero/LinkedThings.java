package org.ibid.indexer.source.zotero;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.ibid.indexer.source.zotero.ItemGraph.Fact;

/**
 * What a file says of the things that are no items: journals, series, publishers. Items name them,
 * before or behind the place where they are described. Bounded: beyond the bound nothing more is
 * kept, and {@link #isFull} says so.
 */
final class LinkedThings {

  /** A library of 100,000 articles has some 5,000 journals with 300 characters each. */
  private static final int MAX_CHARS = 32 << 20;

  /** What every fact costs beside its characters, as characters. */
  private static final int FACT_CHARS = 50;

  /** What of an item is told by the thing that it names; links to files and notes wait for none. */
  private static final Set<String> TELLING =
      Set.of("dcterms:isPartOf", "dc:publisher", "bib:authors", "bib:editors");

  private static final Set<String> NO_HOSTS = Set.of("Memo", "Attachment", "Collection");

  private final Map<Resource, List<Fact>> facts = new HashMap<>();
  private long chars;
  private boolean full;

  /** Keeps what a part of the file says of things that others may name. */
  void keep(ItemGraph part) {
    boolean item = !part.items().isEmpty();
    part.things()
        .forEach((thing, said) -> {
          boolean named = thing.isIRI() || !item; // what has no name is of its own item
          if (named && said.stream().noneMatch(LinkedThings::isOfLibrary) && room(said)) {
            facts.putIfAbsent(thing, said);
          }
        });
  }

  /** Whether a thing is an item, a note, an attachment or a folder. */
  private static boolean isOfLibrary(Fact fact) {
    return fact.name().equals("z:itemType")
        || (fact.name().equals("rdf:type")
            && fact.value() instanceof IRI type
            && NO_HOSTS.contains(type.getLocalName()));
  }

  private boolean room(List<Fact> said) {
    for (Fact fact : said) {
      chars += FACT_CHARS + fact.name().length() + fact.value().stringValue().length();
    }
    full |= chars > MAX_CHARS;
    return !full;
  }

  boolean isFull() {
    return full;
  }

  /** What is said of a thing, if it was met by now. */
  List<Fact> facts(Resource thing) {
    return facts.getOrDefault(thing, List.of());
  }

  /** Whether an item names something that was not described by now. */
  boolean miss(ItemGraph part, Resource item) {
    return TELLING.stream()
        .flatMap(name -> part.things(item, name))
        .anyMatch(thing -> part.facts(thing).isEmpty());
  }
}
