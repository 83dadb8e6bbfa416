package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Descriptors of MeSH as concepts: what stands one step up any of its tree numbers is broader.
 *
 * <p>A tree number says for one place in the trees what is below it, a concept says it for all its
 * places: {@code exp} of a heading also finds what is below a narrower heading in another tree.
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
            .map(MeshConcepts::above)
            .map(idOfTreeNumber::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return Concept.of(SCHEME, descriptor.name, descriptor.terms, List.of(), broader);
  }

  /** {@code C10.597} for {@code C10.597.617}; empty at the top. */
  private static String above(String treeNumber) {
    return treeNumber.substring(0, Math.max(0, treeNumber.lastIndexOf('.')));
  }
}
