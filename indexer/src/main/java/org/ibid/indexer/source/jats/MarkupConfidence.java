package org.ibid.indexer.source.jats;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ibid.indexer.literature.Publication;

/**
 * How sure the fields are that an article's markup says: the same for each. The entries of a list
 * have one of a few sets of fields, so that they share what is said of them.
 */
final class MarkupConfidence {

  /** The source says it itself; it may still have marked the wrong characters. */
  private static final double MARKED = 0.99;

  private record Field(String name, Predicate<Publication> known) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("type", p -> p.type() != null),
          new Field("title", p -> p.title() != null),
          new Field("author", p -> !p.author().isEmpty()),
          new Field("editor", p -> !p.editor().isEmpty()),
          new Field("issued", p -> p.issued() != null),
          new Field("container-title", p -> p.containerTitle() != null),
          new Field("volume", p -> p.volume() != null),
          new Field("issue", p -> p.issue() != null),
          new Field("page", p -> p.page() != null),
          new Field("publisher", p -> p.publisher() != null),
          new Field("publisher-place", p -> p.publisherPlace() != null),
          new Field("edition", p -> p.edition() != null),
          new Field("DOI", p -> p.doi() != null),
          new Field("PMID", p -> p.pmid() != null),
          new Field("PMCID", p -> p.pmcid() != null),
          new Field("ISBN", p -> p.isbn() != null),
          new Field("ISSN", p -> p.issn() != null),
          new Field("URL", p -> p.url() != null));

  private final Map<Integer, Map<String, Double>> byFields = new HashMap<>();

  /** By CSL field name, for the fields that are known. */
  Map<String, Double> of(Publication publication) {
    int known = 0;
    for (int i = 0; i < FIELDS.size(); i++) {
      known |= FIELDS.get(i).known.test(publication) ? 1 << i : 0;
    }
    return byFields.computeIfAbsent(known, MarkupConfidence::confidence);
  }

  private static Map<String, Double> confidence(int known) {
    Map<String, Double> confidence = new LinkedHashMap<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      if ((known & 1 << i) != 0) {
        confidence.put(FIELDS.get(i).name, MARKED);
      }
    }
    return Map.copyOf(confidence);
  }
}
