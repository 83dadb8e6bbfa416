package org.ibid.server.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.Texts;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.export.Exporter;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.Syntax;
import org.ibid.server.search.UnknownRecordException;

/** Searches among the records of a kind. */
final class SearchResource {

  private static final String CURSOR = "cursor";

  private static final List<Parameter> SEARCH =
      List.of(
          Parameter.query(
              SearchParameters.API.textName(),
              new Text(),
              "What is looked for; empty: everything."),
          Parameter.query(
              "syntax", new OneOf(Syntax.ids()), "The language that `search` is written in."),
          Parameter.query(
              SearchParameters.MAPPING,
              new OneOf(SearchParameters.MAPPINGS),
              "Whether words without a tag are searched as headings, too, in PubMed's syntax."),
          Parameter.query(
              "filter",
              new Texts(),
              "`name:value|value`, `!` before a value excludes it; all apply."),
          Parameter.query(
              "sort",
              new OneOf(Arrays.stream(Sort.values()).map(SearchParameters::id).toList()),
              "The order of the results."),
          Parameter.query(
              SearchParameters.FEEDBACK,
              new OneOf(SearchParameters.FEEDBACKS),
              "Whether the words of the first hits rank them all, too; what is found stays the same."),
          Parameter.query(
              SearchParameters.LIKE,
              new Text(),
              "Id of the record, of any kind, that the results must be like; `search` narrows them."),
          Parameter.query("per_page", SearchParameters.PER_PAGE, "How many results."),
          Parameter.query(CURSOR, new Text(), "`next_cursor` of the page before."),
          Parameter.query("facets", new Text(), "Dimensions to count, joined by commas."),
          Parameter.query(
              "facet_limit", SearchParameters.FACET_LIMIT, "How many values of each dimension."));

  static final List<Parameter> PARAMETERS =
      Stream.concat(SEARCH.stream(), ExportAnswer.PARAMETERS.stream()).toList();

  private static final List<String> NAMES = PARAMETERS.stream().map(Parameter::name).toList();

  private final CurrentEngine current;
  private final Kind kind;
  private final Exporter exporter;

  SearchResource(CurrentEngine current, Kind kind, Exporter exporter) {
    this.current = current;
    this.kind = kind;
    this.exporter = exporter;
  }

  void get(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    answer(context, values)
        .ifPresent(result -> context.header("Link", links(context.path(), values, result)));
  }

  void post(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    for (String name : values.keySet()) {
      if (!NAMES.contains(name)) {
        throw new ProblemException(Routes.unknownParameter(name, NAMES));
      }
    }
    answer(context, values);
  }

  /** Answers with what cites some references; the caller knows the names of the parameters. */
  void citing(Context context, Map<String, List<String>> values, Citing citing) {
    answer(context, values, citing)
        .ifPresent(result -> context.header("Link", links(context.path(), values, result)));
  }

  private Optional<SearchResult> answer(Context context, Map<String, List<String>> values) {
    return answer(context, values, Citing.ANYTHING);
  }

  /** Answers with a page of results, which is returned, or with all of them as a file. */
  private Optional<SearchResult> answer(
      Context context, Map<String, List<String>> values, Citing citing) {
    Optional<ExportAnswer> export = ExportAnswer.wanted(context, values, exporter);
    Engine engine = current.get();
    Understood asked =
        switch (SearchParameters.API.read(kind, engine.schema(), values)) {
          case Understood understood -> understood;
          case Refused refused ->
              throw new ProblemException(ProblemDetails.invalid(refused.faults().getFirst()));
        };
    SearchRequest request = asked.request().citing(citing);
    try {
      if (export.isPresent()) {
        export.get().send(kind, engine.all(request), SearchQuestion.of(asked));
        return Optional.empty();
      }
      SearchResult result = engine.search(request);
      context.header("Total-Results", Long.toString(result.count()));
      JsonBody.send(context, json -> SearchAnswer.write(json, asked, result));
      return Optional.of(result);
    } catch (UnknownRecordException e) {
      throw CitedResource.unknown(engine, e.kind(), e.id());
    } catch (InvalidRequestException e) {
      throw new ProblemException(ProblemDetails.invalid(asked.fault(e, "search")));
    }
  }

  /** The pages that can be gone to from here, as RFC 8288 writes them. */
  private static String links(String path, Map<String, List<String>> values, SearchResult result) {
    String query =
        values.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(CURSOR))
            .flatMap(entry -> entry.getValue().stream().map(v -> pair(entry.getKey(), v)))
            .collect(Collectors.joining("&"));
    String first = "<" + path + (query.isEmpty() ? "" : "?" + query) + ">; rel=\"first\"";
    if (result.nextCursor() == null) {
      return first;
    }
    String joined = query.isEmpty() ? "" : query + "&";
    return "<"
        + path
        + "?"
        + joined
        + pair(CURSOR, result.nextCursor())
        + ">; rel=\"next\", "
        + first;
  }

  private static String pair(String name, String value) {
    return encode(name) + "=" + encode(value);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
