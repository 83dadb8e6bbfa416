package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence cites, and what.
 *
 * @param scope the stretches of the sentence that the mark supports
 * @param references ids, in printed order
 */
record Mark(int start, int end, List<Span> scope, List<String> references) {

  /** Looks of a mark: of any, and of one that names the reference whose page it stands on. */
  private static final String CITE = "cite";

  private static final String OWN = "own";

  /** In a mark that names several, the number of the one whose page it stands on. */
  private static final String SELF = "own self";

  private static final String SCOPE = "scope";

  Mark {
    scope = List.copyOf(scope);
    references = List.copyOf(references);
  }

  /** Reads a citation of a statement's JSON. */
  static Mark of(JsonNode json) {
    List<Span> scope = new ArrayList<>();
    for (JsonNode span : json.path("scope")) {
      scope.add(new Span(span.path(0).asInt(), span.path(1).asInt()));
    }
    return new Mark(
        json.path("start").asInt(),
        json.path("end").asInt(),
        scope,
        Json.texts(json, "references"));
  }

  boolean names(@Nullable String reference) {
    return reference != null && references.contains(reference);
  }

  /**
   * Shows what the mark supports, where it names the reference and supports less than all.
   *
   * @param marks all of the sentence
   */
  void layScope(String sentence, List<Mark> marks, Layers layers, @Nullable String own) {
    if (names(own) && isPartial(sentence, marks)) {
      scope.forEach(span -> layers.role(span.start(), span.end(), SCOPE));
    }
  }

  /**
   * Shows the mark, and makes its numbers links.
   *
   * @param labels printed label by reference id
   * @param href where a reference id leads
   */
  void layOver(
      String sentence,
      Layers layers,
      Map<String, String> labels,
      @Nullable String own,
      UnaryOperator<String> href) {
    layers.role(start, end, names(own) ? OWN : CITE);
    if (references.size() == 1) {
      layers.link(start, end, href.apply(references.getFirst()));
      return;
    }
    int limit = Math.min(end, sentence.length());
    for (int at = start; at < limit; at++) {
      int from = at;
      while (at < limit && Character.isLetterOrDigit(sentence.charAt(at))) {
        at++;
      }
      linkNumber(sentence.substring(from, at), from, layers, labels, own, href);
    }
  }

  /** Makes the mark stand out with what it supports, and the words in that. */
  void layQuoted(String sentence, List<Mark> marks, Layers layers, Set<String> words) {
    if (isPartial(sentence, marks)) {
      scope.forEach(span -> layers.role(span.start(), span.end(), SCOPE));
    }
    layers.role(start, end, OWN);
    for (Span span : scope) {
      String supported = span.of(sentence);
      for (String word : words) {
        int at = supported.indexOf(word);
        while (at >= 0 && !word.isEmpty()) {
          layers.match(span.start() + at, span.start() + at + word.length());
          at = supported.indexOf(word, at + word.length());
        }
      }
    }
  }

  private void linkNumber(
      String number,
      int at,
      Layers layers,
      Map<String, String> labels,
      @Nullable String own,
      UnaryOperator<String> href) {
    references.stream()
        .filter(id -> !number.isEmpty() && number.equals(labels.get(id)))
        .findFirst()
        .ifPresent(id -> {
          layers.link(at, at + number.length(), href.apply(id));
          if (id.equals(own)) {
            layers.role(at, at + number.length(), SELF);
          }
        });
  }

  /** Whether the sentence has letters outside the scope and outside of marks. */
  private boolean isPartial(String sentence, List<Mark> marks) {
    BitSet covered = new BitSet();
    marks.forEach(mark -> covered.set(mark.start, mark.end));
    scope.forEach(span -> covered.set(span.start(), span.end()));
    return !scope.isEmpty()
        && IntStream.range(0, sentence.length())
            .anyMatch(i -> !covered.get(i) && Character.isLetter(sentence.charAt(i)));
  }
}
