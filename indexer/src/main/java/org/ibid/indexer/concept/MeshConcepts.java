package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Descriptors of MeSH as concepts, at the places that their tree numbers say: what stands one step
 * up any of them is broader.
 */
final class MeshConcepts {

  static final String SCHEME = "mesh";

  private final List<Descriptor> descriptors = new ArrayList<>();
  private final Map<String, String> idOfTreeNumber = new HashMap<>();

  /** A heading, its entry terms, and its places in the trees. */
  private record Descriptor(String name, List<String> terms, List<String> treeNumbers) {}

  /** Adds a descriptor; one without a letter or digit in its name is none. */
  void add(String name, List<String> terms, List<String> treeNumbers) {
    String id = Slug.of(name);
    if (!id.isEmpty()) {
      descriptors.add(new Descriptor(name, List.copyOf(terms), List.copyOf(treeNumbers)));
      treeNumbers.forEach(number -> idOfTreeNumber.put(number, id));
    }
  }

  boolean isEmpty() {
    return descriptors.isEmpty();
  }

  /** All concepts, in the order in which their descriptors came. */
  List<Concept> concepts() {
    return descriptors.stream().map(this::concept).toList();
  }

  private Concept concept(Descriptor descriptor) {
    List<String> broader =
        descriptor.treeNumbers.stream()
            .flatMap(number -> Places.above(number, idOfTreeNumber.keySet()).stream())
            .map(idOfTreeNumber::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return Concept.of(SCHEME, descriptor.name, descriptor.terms, List.of(), broader)
        .at(descriptor.treeNumbers);
  }
}
