package org.ibid.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.why.Explanation;
import org.ibid.server.page.view.SearchBox;
import org.ibid.server.page.view.SearchUrl;
import org.ibid.server.page.view.WhyReader;
import org.ibid.server.page.view.WhyView;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.Syntax;
import org.jspecify.annotations.Nullable;

/** Answers why a query finds a record or not. */
final class WhyPages {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private static final Map<String, Kind> KINDS =
      Map.of(
          "papers", Kind.PAPER,
          "references", Kind.REFERENCE,
          "statements", Kind.STATEMENT,
          "works", Kind.WORK);

  private final Engine engine;

  WhyPages(Engine engine) {
    this.engine = engine;
  }

  /**
   * The page, and whether it answers.
   *
   * @param status of HTTP
   */
  record Answer(int status, WhyView page) {}

  /** What the form has in it. */
  private record Asked(String query, String syntax, String in, String id) {
    static Asked of(Map<String, List<String>> parameters) {
      String syntax = first(parameters, "syntax");
      String in = first(parameters, "in");
      return new Asked(
          first(parameters, "q"),
          Syntax.of(syntax).isPresent() ? syntax : SearchUrl.SIMPLE,
          in.isEmpty() ? "papers" : in,
          first(parameters, "id"));
    }

    WhyView page(List<String> notes, WhyView.@Nullable Answer answer) {
      return new WhyView(
          query, new SearchBox("", syntax, List.of()).syntaxes(), in, id, notes, answer);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
      List<String> values = parameters.getOrDefault(name, List.of());
      return values.isEmpty() ? "" : values.getFirst();
    }
  }

  /** The page of an address; an empty form where nothing is asked. */
  Answer answer(Map<String, List<String>> parameters) {
    Asked asked = Asked.of(parameters);
    Kind kind = KINDS.get(asked.in());
    if (kind == null) {
      return refused(
          BAD_REQUEST,
          new Asked(asked.query(), asked.syntax(), "papers", asked.id()),
          "Expected in=papers, references, statements or works.");
    }
    return asked.query().isBlank() || asked.id().isBlank()
        ? new Answer(OK, asked.page(List.of(), null))
        : answer(asked, kind);
  }

  private Answer answer(Asked asked, Kind kind) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("q", List.of(asked.query()));
    values.put("syntax", List.of(asked.syntax()));
    return switch (SearchParameters.PAGES.read(kind, engine.schema(), values)) {
      case Understood understood -> explained(asked, kind, understood);
      case Refused refused -> refused(BAD_REQUEST, asked, refused.faults().getFirst().message());
    };
  }

  private Answer explained(Asked asked, Kind kind, Understood understood) {
    try {
      Optional<Explanation> explanation =
          Explanation.of(
              engine, kind, understood.query(), understood.syntax().matching(), asked.id());
      List<String> notes = new ArrayList<>();
      understood.warnings().stream().map(Problem::message).forEach(notes::add);
      return explanation
          .map(e -> new Answer(OK, asked.page(notes, WhyReader.read(e, kind))))
          .orElseGet(() ->
              refused(NOT_FOUND, asked, "There is no " + kind.id() + " " + asked.id() + " here."));
    } catch (InvalidRequestException e) {
      return refused(BAD_REQUEST, asked, String.valueOf(e.getMessage()));
    }
  }

  private static Answer refused(int status, Asked asked, String message) {
    return new Answer(status, asked.page(List.of(message), null));
  }
}
