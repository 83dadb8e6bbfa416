package org.ibid.indexer.correction;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Tag;

/**
 * A tag as a field that a paper or reference has or not: {@code concept:mechanism:microglia}.
 *
 * @param scheme id of the scheme
 * @param concept id of the concept in it
 */
record ConceptField(String scheme, String concept) {

  private static final String PREFIX = "concept:";

  /** What the field says of a record that has the tag. */
  static final List<String> TAGGED = List.of("yes");

  /** The tag that a field's name names; empty where it names another field. */
  static Optional<ConceptField> of(String field) {
    int colon = field.indexOf(':', PREFIX.length());
    return field.startsWith(PREFIX) && colon > 0
        ? Optional.of(
            new ConceptField(field.substring(PREFIX.length(), colon), field.substring(colon + 1)))
        : Optional.empty();
  }

  String name() {
    return PREFIX + scheme + ":" + concept;
  }

  Optional<Concept> in(Schemes schemes) {
    return schemes.names().contains(scheme) ? schemes.concept(scheme, concept) : Optional.empty();
  }

  boolean isOf(Tag tag) {
    return tag.scheme().equals(scheme) && tag.id().equals(concept);
  }

  /** The value of a text that asks for the tag, or for its absence. */
  static List<String> checked(List<String> typed) {
    return switch (typed.isEmpty() ? "no" : String.join(" ", typed).strip()) {
      case "yes", "true" -> TAGGED;
      case "no", "false" -> List.of();
      default -> throw Check.expected("yes or no for a concept", String.join(" ", typed));
    };
  }
}
