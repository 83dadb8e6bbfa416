package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;

/** Concepts to choose from while a word is being typed. */
final class Suggestions {

  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparing((Suggestion s) -> !s.fromStart())
          .thenComparing(s -> s.matched().length())
          .thenComparing(s -> s.concept().label())
          .thenComparing(s -> s.concept().scheme());

  private Suggestions() {}

  /**
   * A concept that was meant perhaps.
   *
   * @param matched the label or synonym that begins so
   * @param fromStart whether {@code matched} begins so, and not a later word of it
   */
  record Suggestion(Concept concept, String matched, boolean fromStart) {
    void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("scheme", concept.scheme());
      json.writeStringField("id", concept.id());
      json.writeStringField("label", concept.label());
      json.writeStringField("matched", matched);
      json.writeEndObject();
    }
  }

  /**
   * Concepts with a label or synonym in which a word begins as {@code text} does, each once; best
   * first: those that begin so as a whole, then the shorter. None for a blank text.
   */
  static List<Suggestion> of(Schemes schemes, String text, int limit) {
    String typed = folded(text.strip());
    if (typed.isEmpty()) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>();
    for (String scheme : schemes.names()) {
      schemes.concepts(scheme).forEach(c -> suggestion(c, typed).ifPresent(found::add));
    }
    return found.stream().sorted(BEST_FIRST).limit(limit).toList();
  }

  private static Optional<Suggestion> suggestion(Concept concept, String typed) {
    return Stream.concat(Stream.of(concept.label()), concept.synonyms().stream())
        .flatMap(label -> suggestion(concept, label, typed).stream())
        .min(BEST_FIRST);
  }

  private static Optional<Suggestion> suggestion(Concept concept, String label, String typed) {
    String folded = folded(label);
    if (folded.startsWith(typed)) {
      return Optional.of(new Suggestion(concept, label, true));
    }
    return beginsWordIn(folded, typed)
        ? Optional.of(new Suggestion(concept, label, false))
        : Optional.empty();
  }

  private static boolean beginsWordIn(String label, String typed) {
    int at = label.indexOf(typed, 1);
    while (at > 0) {
      if (!Character.isLetterOrDigit(label.charAt(at - 1))) {
        return true;
      }
      at = label.indexOf(typed, at + 1);
    }
    return false;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
