package org.ibid.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.forgotten.Forgotten;
import org.ibid.server.evidence.forgotten.KnownList;
import org.ibid.server.page.view.ForgottenReader;
import org.ibid.server.page.view.ForgottenView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;

/** Answers what a search or an uploaded list forgot. */
final class ForgottenPages {

  /** As many of each kind of evidence as are gone through by hand. */
  private static final int SHOWN = 50;

  private static final Map<String, Kind> KINDS =
      Map.of("references", Kind.REFERENCE, "papers", Kind.PAPER, "works", Kind.WORK);

  private final Engine engine;

  ForgottenPages(Engine engine) {
    this.engine = engine;
  }

  /** The page with a message in the place of an answer. */
  private static ForgottenView refused(ForgottenView asked, String message) {
    return new ForgottenView(
        asked.query(),
        asked.filter(),
        asked.in(),
        asked.recognised(),
        List.of(message),
        List.of(),
        List.of());
  }

  /** What the hits of a search forgot; an empty form where none is asked. */
  ForgottenView bySearch(Map<String, List<String>> parameters) {
    ForgottenView asked =
        new ForgottenView(
            first(parameters, "q"),
            String.join(",", parameters.getOrDefault("filter", List.of())),
            first(parameters, "in").isEmpty() ? "references" : first(parameters, "in"),
            null,
            List.of(),
            List.of(),
            List.of());
    if (asked.query().isBlank() && asked.filter().isBlank()) {
      return asked;
    }
    Kind kind = KINDS.get(asked.in());
    if (kind == null) {
      return refused(asked, "Expected in=references, papers or works.");
    }
    Map<String, List<String>> values = new HashMap<>();
    for (String name : List.of("q", "syntax", "filter")) {
      values.put(name, parameters.getOrDefault(name, List.of()));
    }
    try {
      return switch (SearchParameters.PAGES.read(kind, engine.schema(), values)) {
        case Understood understood ->
            ForgottenReader.read(Forgotten.by(engine, understood.request(), SHOWN), asked);
        case Refused faulty -> refused(asked, faulty.faults().getFirst().message());
      };
    } catch (InvalidRequestException e) {
      return refused(asked, String.valueOf(e.getMessage()));
    }
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** What a list forgot. */
  ForgottenView byList(KnownList list) {
    if (list.publications().isEmpty()) {
      String why = list.rejected().isEmpty() ? "it is empty" : list.rejected().getFirst();
      return refused(ForgottenView.EMPTY, "No publication could be read from the list: " + why);
    }
    return ForgottenReader.read(Forgotten.by(engine, list, SHOWN), ForgottenView.EMPTY);
  }

  /** Says that a list is too large. */
  static ForgottenView tooLarge() {
    return refused(
        ForgottenView.EMPTY,
        "A list may have " + (KnownList.MAX_BYTES >> 20) + " MB; this one has more.");
  }
}
