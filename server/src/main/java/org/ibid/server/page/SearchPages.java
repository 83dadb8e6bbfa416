package org.ibid.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.page.view.SearchBox;
import org.ibid.server.page.view.SearchReader;
import org.ibid.server.page.view.SearchUrl;
import org.ibid.server.page.view.SearchUrl.Position;
import org.ibid.server.page.view.SearchView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.Syntax;
import org.ibid.server.search.UnknownRecordException;

/** Answers the addresses of the search page. */
final class SearchPages {

  /** The kinds that have a tab, in their order. */
  static final List<Kind> KINDS = List.of(Kind.PAPER, Kind.REFERENCE, Kind.STATEMENT);

  /** As many values of a dimension as a page can list. */
  static final int FACET_LIMIT = 200;

  private final Engine engine;
  private final Questions questions;

  SearchPages(Engine engine) {
    this.engine = engine;
    this.questions = new Questions(engine);
  }

  /** What an address leads to. */
  sealed interface Answer {}

  /** The page of a search. */
  record Found(SearchView page) implements Answer {}

  /** The address that says the same as a form did, in the one way there is to say it. */
  record Elsewhere(String address) implements Answer {}

  /** What is wrong, and the form in which it can be mended. */
  record Refused(List<SearchView.Note> notes, SearchBox box) implements Answer {}

  /** A record that hits were to be like isn't there. */
  record Unknown(Kind kind, String id) implements Answer {}

  Answer answer(Map<String, List<String>> parameters) {
    Optional<Kind> kind = kind(parameters);
    if (kind.isEmpty()) {
      return refuse("Expected in=papers, references or statements.", "");
    }
    return switch (read(kind.get(), parameters)) {
      case SearchParameters.Refused refused -> refuse(refused, parameters);
      case Understood understood ->
          YearForm.filters(parameters, understood.request().filters())
              .<Answer>map(
                  filters -> new Elsewhere(url(understood, parameters).with(filters).path()))
              .orElseGet(() -> search(understood, url(understood, parameters)));
    };
  }

  private Answer search(Understood understood, SearchUrl url) {
    try {
      SearchResult result = engine.search(understood.request());
      SearchReader reader =
          new SearchReader(
              url,
              understood.understood(),
              understood.warnings(result),
              new EngineLookup(engine, result.hits()));
      return new Found(
          reader.read(
              result,
              tabs(url, result),
              new Rescue(engine).offers(understood, url, result),
              url.path().equals("/") ? questions.ask() : List.of()));
    } catch (UnknownRecordException e) {
      return new Unknown(e.kind(), e.id());
    } catch (InvalidRequestException e) {
      return refuse(understood.fault(e, "q"), url);
    }
  }

  private List<SearchView.Tab> tabs(SearchUrl url, SearchResult result) {
    List<SearchView.Tab> tabs = new ArrayList<>();
    for (Kind kind : KINDS) {
      boolean current = kind == url.kind();
      SearchUrl there = url.in(kind, engine.schema());
      Optional<Long> count = current ? Optional.of(result.count()) : count(there);
      tabs.add(SearchReader.tab(kind, count.orElse(null), current ? url.first() : there, current));
    }
    return tabs;
  }

  /** How many a search finds; empty where it can't be asked of that kind. */
  private Optional<Long> count(SearchUrl url) {
    Map<String, List<String>> parameters = new HashMap<>();
    url.parameters().forEach(p -> parameters.put(p.name(), List.of(p.value())));
    parameters.put("per_page", List.of("0"));
    if (!(SearchParameters.PAGES.read(url.kind(), engine.schema(), parameters)
        instanceof Understood understood)) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine.search(understood.request()).count());
    } catch (InvalidRequestException e) {
      return Optional.empty();
    }
  }

  private SearchParameters.Reading read(Kind kind, Map<String, List<String>> parameters) {
    Schema schema = engine.schema();
    Map<String, List<String>> all = new HashMap<>(parameters);
    all.put("facets", schema.dimensions(kind).stream().map(Dimension::name).toList());
    all.put("facet_limit", List.of(Integer.toString(FACET_LIMIT)));
    return SearchParameters.PAGES.read(kind, schema, all);
  }

  private static SearchUrl url(Understood understood, Map<String, List<String>> parameters) {
    SearchRequest request = understood.request();
    return new SearchUrl(
        request.kind(),
        understood.text(),
        understood.syntax().id(),
        request.filters(),
        request.sort(),
        request.perPage(),
        new Position(page(first(parameters, "page")), request.cursor()),
        first(parameters, "more").isEmpty() ? null : first(parameters, "more"),
        request.expansion());
  }

  static int page(String number) {
    return number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
  }

  private static Optional<Kind> kind(Map<String, List<String>> parameters) {
    String plural = first(parameters, "in");
    return plural.isEmpty()
        ? Optional.of(Kind.PAPER)
        : KINDS.stream().filter(k -> SearchUrl.plural(k).equals(plural)).findFirst();
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static Answer refuse(SearchParameters.Fault fault, SearchUrl url) {
    var note = SearchReader.note(fault.message(), url.text(), fault.offset());
    return new Refused(List.of(note), SearchBox.of(url));
  }

  private static Answer refuse(String message, String text) {
    var note = new SearchView.Note(message, "", "", "");
    return new Refused(List.of(note), new SearchBox(text, SearchUrl.SIMPLE, List.of()));
  }

  private static Answer refuse(
      SearchParameters.Refused refused, Map<String, List<String>> parameters) {
    List<SearchView.Note> notes =
        refused.faults().stream()
            .map(f -> SearchReader.note(f.message(), typed(parameters, f.parameter()), f.offset()))
            .toList();
    String typed = first(parameters, "syntax");
    String syntax = Syntax.of(typed).isPresent() ? typed : SearchUrl.SIMPLE;
    return new Refused(notes, new SearchBox(first(parameters, "q"), syntax, kept(parameters)));
  }

  /**
   * What a form on the page of a problem sends along: the kind only, since the rest may be wrong.
   */
  private static List<SearchUrl.Parameter> kept(Map<String, List<String>> parameters) {
    return kind(parameters).map(kind -> SearchUrl.of(kind).parameters()).orElse(List.of());
  }

  private static String typed(Map<String, List<String>> parameters, String name) {
    return String.join(",", parameters.getOrDefault(name, List.of()));
  }
}
