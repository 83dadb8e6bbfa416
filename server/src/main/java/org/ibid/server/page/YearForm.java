package org.ibid.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Years;

/** The form for a stretch of years, whose two fields together are one filter. */
final class YearForm {

  private YearForm() {}

  /**
   * The filters that a form asks for; empty where none was sent. Years in the wrong order are
   * exchanged, what isn't a year is as good as left blank.
   */
  static Optional<Filters> filters(Map<String, List<String>> parameters, Filters filters) {
    if (!parameters.containsKey("from") && !parameters.containsKey("to")) {
      return Optional.empty();
    }
    Filters others = filters.without("year");
    return Optional.of(
        years(value(parameters, "from"), value(parameters, "to"))
            .map(Filter.Within::new)
            .map(within -> new Filter("year", List.of(new Filter.Choice(within, false))))
            .map(others::and)
            .orElse(others));
  }

  private static Optional<Years> years(String from, String to) {
    return Years.parse(from + "-" + to)
        .map(years -> years.isReversed() ? new Years(years.to(), years.from()) : years);
  }

  private static String value(Map<String, List<String>> parameters, String name) {
    String value = String.join("", parameters.getOrDefault(name, List.of())).strip();
    return value.matches("\\d{1,4}") ? value : "";
  }
}
