package org.ibid.server.evidence.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.wording.Negation;
import org.ibid.server.search.Hit;

/** What a citation denies: where words of its sentence that deny reach into its scope. */
final class Denial {

  private Denial() {}

  /** Whether a citation denies something. */
  static boolean isIn(Hit citation) {
    return !words(RecordJson.read(citation.json())).isEmpty();
  }

  /** The words that deny, as printed; none where nothing is denied. */
  static List<String> words(JsonNode citation) {
    String sentence = citation.path("sentence").asText();
    List<Span> scope = new ArrayList<>();
    citation
        .path("scope")
        .forEach(span -> scope.add(new Span(span.path(0).asInt(), span.path(1).asInt())));
    return Negation.of(sentence).cues().stream()
        .filter(cue -> scope.stream().anyMatch(span -> overlap(span, cue.reach())))
        .map(cue -> cue.span().of(sentence))
        .toList();
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
