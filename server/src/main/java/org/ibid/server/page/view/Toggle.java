package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filter.Choice;
import org.ibid.server.query.Filter.Exactly;
import org.ibid.server.query.Filters;

/** What filters become when a value is chosen or given up. */
final class Toggle {

  private Toggle() {}

  /** Without the value where it is chosen, else with it as one more of its dimension. */
  static Filters value(Filters filters, String name, String value) {
    Choice choice = new Choice(new Exactly(value), false);
    return isChosen(filters, name, choice)
        ? without(filters, name, choice)
        : with(filters, name, choice);
  }

  static boolean isChosen(Filters filters, String name, Choice choice) {
    return filters.of(name).stream().anyMatch(f -> f.choices().contains(choice));
  }

  /** Without a choice, wherever among the filters of its dimension it stands. */
  static Filters without(Filters filters, String name, Choice choice) {
    List<Filter> kept = new ArrayList<>();
    for (Filter filter : filters.filters()) {
      List<Choice> choices =
          filter.name().equals(name)
              ? filter.choices().stream().filter(c -> !c.equals(choice)).toList()
              : filter.choices();
      if (!choices.isEmpty()) {
        kept.add(new Filter(filter.name(), choices));
      }
    }
    return new Filters(kept);
  }

  /** Without a choice of one filter; where another filter names the same value, that one stays. */
  static Filters without(Filters filters, Filter of, Choice choice) {
    List<Filter> kept = new ArrayList<>(filters.filters());
    int at = kept.indexOf(of);
    List<Choice> choices = of.choices().stream().filter(c -> !c.equals(choice)).toList();
    if (choices.isEmpty()) {
      kept.remove(at);
    } else {
      kept.set(at, new Filter(of.name(), choices));
    }
    return new Filters(kept);
  }

  /** Values of one dimension are alternatives: the choice joins the first filter of that name. */
  private static Filters with(Filters filters, String name, Choice choice) {
    List<Filter> joined = new ArrayList<>();
    boolean added = false;
    for (Filter filter : filters.filters()) {
      if (!added && filter.name().equals(name)) {
        List<Choice> choices = new ArrayList<>(filter.choices());
        choices.add(choice);
        joined.add(new Filter(name, choices));
        added = true;
      } else {
        joined.add(filter);
      }
    }
    if (!added) {
      joined.add(new Filter(name, List.of(choice)));
    }
    return new Filters(joined);
  }
}
