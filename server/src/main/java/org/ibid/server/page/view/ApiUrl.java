package org.ibid.server.page.view;

import java.util.List;
import java.util.stream.Collectors;

/** Addresses of the API for what a page shows. */
final class ApiUrl {

  static final String ROOT = "/api/v1";

  private ApiUrl() {}

  /** Where the API searches what a search of the pages searches. */
  static String path(SearchUrl search) {
    return ROOT + "/" + SearchUrl.plural(search.kind());
  }

  /** The parameters that ask the API the same. */
  static List<SearchUrl.Parameter> parameters(SearchUrl search) {
    return search.first().parameters().stream()
        .filter(p -> !p.name().equals("in") && !p.name().equals("more"))
        .map(p -> p.name().equals("q") ? new SearchUrl.Parameter("search", p.value()) : p)
        .toList();
  }

  /** The address of a search with these parameters. */
  static String of(SearchUrl search, List<SearchUrl.Parameter> parameters) {
    return of(path(search), parameters);
  }

  /** A path with these parameters. */
  static String of(String path, List<SearchUrl.Parameter> parameters) {
    String query =
        parameters.stream().map(SearchUrl.Parameter::toString).collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
