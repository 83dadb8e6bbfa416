package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Span;
import org.ibid.server.page.view.Passages.Found;
import org.ibid.server.search.Hit;

/**
 * Why a reference passes filters where no word was asked for: the words of its title that name what
 * was chosen, or of a sentence that cites it for that.
 */
record Reasons(ConceptLinks links) {

  private static final String SCOPE = "scope";

  /** So many sentences are shown: one a filter, for the two filters that a question has. */
  private static final int MOST = 2;

  /**
   * The reasons that aren't in the title; those that are, are laid over it.
   *
   * @param title the title and what matched in it
   */
  List<Found> of(Hit reference, JsonNode json, String title, Layers layers) {
    if (!links.search().text().isBlank()) {
      return List.of();
    }
    Map<String, List<Span>> sentences = new LinkedHashMap<>();
    for (JsonNode concept : json.path("concepts")) {
      if (links.isMet(concept)) {
        concept.path("from").forEach(from -> whole(from).layOver(title, layers));
        sentence(reference, concept).ifPresent(found -> add(found, sentences));
      }
    }
    return sentences.entrySet().stream()
        .map(e -> new Found("statement", new Fragment(e.getKey(), e.getValue())))
        .toList();
  }

  /** A sentence that names two of what was chosen is shown once. */
  private static void add(Fragment found, Map<String, List<Span>> sentences) {
    if (sentences.size() < MOST || sentences.containsKey(found.text())) {
      sentences.computeIfAbsent(found.text(), s -> new ArrayList<>()).addAll(found.marked());
    }
  }

  private Optional<Fragment> sentence(Hit reference, JsonNode concept) {
    for (JsonNode from : concept.path("from")) {
      if (Json.text(from, "where", "").equals(SCOPE)) {
        return Optional.of(sentence(reference, whole(from)));
      }
    }
    return Optional.empty();
  }

  /** The first citing sentence that has the words; the words alone where none has them verbatim. */
  private Fragment sentence(Hit reference, Fragment words) {
    return links.lookup().citing(reference.id()).stream()
        .map(statement -> Json.text(RecordJson.read(statement.json()), "sentence", ""))
        .filter(sentence -> sentence.contains(words.text()))
        .findFirst()
        .map(sentence -> marked(sentence, words.text()))
        .orElse(words);
  }

  private static Fragment marked(String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Fragment(sentence, List.of(new Span(start, start + words.length())));
  }

  private static Fragment whole(JsonNode from) {
    return marked(Json.text(from, "text", ""), Json.text(from, "text", ""));
  }
}
