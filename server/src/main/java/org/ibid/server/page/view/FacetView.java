package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a dimension that hits have, each a link that chooses it or gives it up.
 *
 * @param dimension name, as in a filter
 * @param heading name, as people read it
 * @param rows in the order they are shown: a narrower concept after its broader one
 * @param more how many values there are when all are shown, in words; null where all are
 * @param moreHref where all are shown, or fewer again; null where neither is offered
 * @param years the form for a stretch of years; null for other dimensions
 */
public record FacetView(
    String dimension,
    String heading,
    List<Row> rows,
    @Nullable String more,
    @Nullable String moreHref,
    @Nullable YearsView years) {

  /**
   * A value.
   *
   * @param depth how many broader ones stand above it, from 0
   */
  public record Row(String label, String count, boolean selected, String href, int depth) {}

  public FacetView {
    rows = List.copyOf(rows);
  }

  /** Whether any value is chosen. */
  public boolean isUsed() {
    return rows.stream().anyMatch(Row::selected);
  }
}
