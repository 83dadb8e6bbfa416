package org.ibid.server.page;

import java.io.IOException;
import java.io.InputStream;
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

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private static final Map<String, Kind> KINDS =
      Map.of("references", Kind.REFERENCE, "papers", Kind.PAPER, "works", Kind.WORK);

  private final Engine engine;

  ForgottenPages(Engine engine) {
    this.engine = engine;
  }

  /**
   * The page, and whether it answers.
   *
   * @param status of HTTP
   * @param page with why it doesn't answer, where it doesn't
   */
  record Answer(int status, ForgottenView page) {}

  private static Answer refused(int status, ForgottenView asked, String message) {
    ForgottenView page =
        new ForgottenView(
            asked.query(),
            asked.filter(),
            asked.in(),
            null,
            List.of(message),
            List.of(),
            List.of());
    return new Answer(status, page);
  }

  private static Answer refused(ForgottenView asked, String message) {
    return refused(BAD_REQUEST, asked, message);
  }

  private static Answer answered(Forgotten forgotten, ForgottenView asked) {
    return new Answer(OK, ForgottenReader.read(forgotten, asked));
  }

  /** What the hits of a search forgot; an empty form where none is asked. */
  Answer bySearch(Map<String, List<String>> parameters) {
    String in = first(parameters, "in");
    ForgottenView asked =
        new ForgottenView(
            first(parameters, "q"),
            String.join(",", parameters.getOrDefault("filter", List.of())),
            in.isEmpty() ? "references" : in,
            null,
            List.of(),
            List.of(),
            List.of());
    Kind kind = KINDS.get(asked.in());
    if (kind == null) {
      return refused(asked, "Expected in=references, papers or works.");
    }
    return asked.query().isBlank() && asked.filter().isBlank()
        ? new Answer(OK, asked)
        : bySearch(kind, asked, parameters);
  }

  private Answer bySearch(Kind kind, ForgottenView asked, Map<String, List<String>> parameters) {
    Map<String, List<String>> values = new HashMap<>();
    for (String name : List.of("q", "syntax", "filter")) {
      values.put(name, parameters.getOrDefault(name, List.of()));
    }
    try {
      return switch (SearchParameters.PAGES.read(kind, engine.schema(), values)) {
        case Understood understood ->
            answered(Forgotten.by(engine, understood.request(), SHOWN), asked);
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

  /**
   * What an uploaded list forgot.
   *
   * @param name of the file
   */
  Answer byList(String name, InputStream file) throws IOException {
    byte[] bytes = file.readNBytes(KnownList.MAX_BYTES + 1);
    if (bytes.length > KnownList.MAX_BYTES) {
      String message = "A list may have " + (KnownList.MAX_BYTES >> 20) + " MB; this one has more.";
      return refused(TOO_LARGE, ForgottenView.EMPTY, message);
    }
    KnownList list = KnownList.read(name, bytes);
    if (list.publications().isEmpty()) {
      String why = list.rejected().isEmpty() ? "it is empty" : list.rejected().getFirst();
      return refused(
          ForgottenView.EMPTY, "No publication could be read from the list: " + why + ".");
    }
    return answered(Forgotten.by(engine, list, SHOWN), ForgottenView.EMPTY);
  }

  /** Says that no list was sent. */
  static Answer noList() {
    return refused(ForgottenView.EMPTY, "Expected a file called “list”.");
  }
}
