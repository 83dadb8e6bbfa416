package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ibid.server.page.view.SearchUrl.Parameter;
import org.ibid.server.page.view.SearchUrl.Position;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Citing.Company;
import org.jspecify.annotations.Nullable;

/**
 * A state of the page of a reference or work, which is its address.
 *
 * @param record path of the page
 * @param company whether it must be cited alone or with others
 * @param position the page of statements that is shown
 * @param expanded the dimension whose values are all shown, or null
 */
public record StatementsUrl(
    String record, Filters filters, Company company, Position position, @Nullable String expanded)
    implements FilterUrl {

  /** Name of the parameter that asks for a company. */
  public static final String CITED = "cited";

  /** Everything that is said of the record. */
  public static StatementsUrl of(String record) {
    return new StatementsUrl(record, Filters.NONE, Company.ANY, Position.FIRST, null);
  }

  @Override
  public StatementsUrl with(Filters others) {
    return new StatementsUrl(record, others, company, Position.FIRST, expanded);
  }

  public StatementsUrl with(Company other) {
    return new StatementsUrl(record, filters, other, Position.FIRST, expanded);
  }

  /** The page that begins after {@code cursor}. */
  public StatementsUrl next(String cursor) {
    Position next = new Position(position.page() + 1, cursor);
    return new StatementsUrl(record, filters, company, next, expanded);
  }

  public StatementsUrl first() {
    return with(filters);
  }

  @Override
  public StatementsUrl expanding(@Nullable String dimension) {
    return new StatementsUrl(record, filters, company, position, dimension);
  }

  /** Whether anything is asked of the statements. */
  public boolean narrows() {
    return !filters.isEmpty() || company != Company.ANY;
  }

  @Override
  public String path() {
    List<Parameter> parameters = new ArrayList<>(conditions());
    if (expanded != null) {
      parameters.add(new Parameter("more", expanded));
    }
    if (position.cursor() != null) {
      parameters.add(new Parameter("page", Integer.toString(position.page())));
      parameters.add(new Parameter("cursor", position.cursor()));
    }
    return joined(record, parameters);
  }

  /** The same statements as JSON. */
  String api() {
    return joined("/api/v1" + record + "/statements", conditions());
  }

  private List<Parameter> conditions() {
    List<Parameter> parameters = new ArrayList<>();
    if (!filters.isEmpty()) {
      parameters.add(new Parameter("filter", filters.toString()));
    }
    if (company != Company.ANY) {
      parameters.add(new Parameter(CITED, company.name().toLowerCase(Locale.ROOT)));
    }
    return parameters;
  }

  private static String joined(String path, List<Parameter> parameters) {
    return parameters.isEmpty()
        ? path
        : path
            + "?"
            + parameters.stream().map(Parameter::toString).collect(Collectors.joining("&"));
  }
}
