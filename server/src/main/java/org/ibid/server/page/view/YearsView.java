package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Years;
import org.ibid.server.search.SearchResult.Value;
import org.jspecify.annotations.Nullable;

/**
 * Years as a form for a stretch of them, under a picture of how many hits each has.
 *
 * @param from first year that is chosen, or empty
 * @param to last year that is chosen, or empty
 * @param first earliest year of a hit
 * @param last latest year of a hit
 * @param bars a bar a year, from the first to the last
 * @param hidden what the form has to send along
 */
public record YearsView(
    String from, String to, int first, int last, List<Bar> bars, List<SearchUrl.Parameter> hidden) {

  /** Height of the tallest bar, in the picture's own units. */
  public static final int HEIGHT = 40;

  /** Width of a bar with the gap beside it. */
  public static final int STEP = 4;

  /** Longer stretches would be bars thinner than a pixel: then there is no picture. */
  private static final int MOST_BARS = 120;

  /** Fewer are read faster as numbers. */
  private static final int FEWEST_BARS = 8;

  /** A year of the picture. */
  public record Bar(int x, int y, int height, boolean chosen) {}

  public YearsView {
    bars = List.copyOf(bars);
    hidden = List.copyOf(hidden);
  }

  /** Width of the picture. */
  public int width() {
    return (last - first + 1) * STEP;
  }

  /** Null where no hit has a year. */
  static @Nullable YearsView of(List<Value> values, SearchUrl search) {
    TreeMap<Integer, Value> byYear = new TreeMap<>();
    values.stream().filter(YearsView::isYear).forEach(v -> byYear.put(Integer.valueOf(v.id()), v));
    if (byYear.isEmpty()) {
      return null;
    }
    Optional<Years> chosen = chosen(search.filters());
    return new YearsView(
        chosen.map(Years::from).map(Object::toString).orElse(""),
        chosen.map(Years::to).map(Object::toString).orElse(""),
        byYear.firstKey(),
        byYear.lastKey(),
        bars(byYear, chosen),
        search.without("year"));
  }

  private static boolean isYear(Value value) {
    return value.id().matches("\\d{1,4}");
  }

  private static Optional<Years> chosen(Filters filters) {
    return filters.of("year").stream()
        .flatMap(filter -> filter.included().stream())
        .filter(Filter.Within.class::isInstance)
        .map(value -> ((Filter.Within) value).years())
        .findFirst();
  }

  private static List<Bar> bars(TreeMap<Integer, Value> byYear, Optional<Years> chosen) {
    int first = byYear.firstKey();
    int last = byYear.lastKey();
    if (last - first >= MOST_BARS || last - first < FEWEST_BARS) {
      return List.of();
    }
    long most = byYear.values().stream().mapToLong(Value::count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    byYear.forEach((year, value) -> {
      boolean within = value.selected() || chosen.filter(y -> y.contains(year)).isPresent();
      int height = (int) Math.max(1, Math.round((double) HEIGHT * value.count() / most));
      bars.add(new Bar((year - first) * STEP, HEIGHT - height, height, within));
    });
    return bars;
  }
}
