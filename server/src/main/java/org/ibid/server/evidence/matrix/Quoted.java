package org.ibid.server.evidence.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.search.CellResult.Quotation;
import org.ibid.server.search.MatrixRequest.Evidence;

/**
 * A quotation of a cell, and why it is there.
 *
 * @param row where and in which words the concept of the row is named
 * @param column likewise of the column
 * @param denied the words that deny something in the scope, as printed: {@code no}; none where
 *     nothing is denied
 */
public record Quoted(Quotation quotation, Named row, Named column, List<String> denied) {

  public Quoted {
    denied = List.copyOf(denied);
  }

  /**
   * How a concept is named.
   *
   * @param where {@code scope} of the citation, {@code title} of the reference, or both
   * @param words as printed
   */
  public record Named(Set<String> where, Set<String> words) {
    public Named {
      where = Set.copyOf(where);
      words = Set.copyOf(words);
    }
  }

  /** A concept of a scheme. */
  record Wanted(Schemes schemes, String scheme, String id) {
    boolean is(JsonNode tag) {
      return tag.path("scheme").asText().equals(scheme)
          && schemes.closure(scheme, tag.path("id").asText()).contains(id);
    }
  }

  /** Explains a quotation, by what counts as evidence. */
  static Quoted of(Quotation quotation, Evidence evidence, Wanted row, Wanted column) {
    List<JsonNode> citations =
        quotation.citations().stream().map(hit -> RecordJson.read(hit.json())).toList();
    List<JsonNode> references =
        quotation.references().stream().map(hit -> RecordJson.read(hit.json())).toList();
    List<JsonNode> scopes = evidence == Evidence.TITLE ? List.of() : citations;
    List<JsonNode> titles = evidence == Evidence.SCOPE ? List.of() : references;
    return new Quoted(
        quotation,
        named(scopes, titles, row),
        named(scopes, titles, column),
        citations.stream()
            .flatMap(citation -> Denial.words(citation).stream())
            .distinct()
            .toList());
  }

  private static Named named(List<JsonNode> citations, List<JsonNode> references, Wanted wanted) {
    Set<String> where = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    citations.forEach(citation -> addCauses(citation, "scope", wanted, where, words));
    references.forEach(reference -> addCauses(reference, "title", wanted, where, words));
    return new Named(where, words);
  }

  private static void addCauses(
      JsonNode record, String place, Wanted wanted, Set<String> where, Set<String> words) {
    for (JsonNode tag : record.path("concepts")) {
      if (wanted.is(tag)) {
        for (JsonNode cause : tag.path("from")) {
          if (cause.path("where").asText().equals(place)) {
            where.add(place);
            words.add(cause.path("text").asText());
          }
        }
      }
    }
  }
}
