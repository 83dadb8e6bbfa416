package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of all corrections.
 *
 * @param choices what of them can be shown, the chosen one marked
 * @param said the newest first
 * @param range which of how many are shown
 * @param first the first page, or null on it
 * @param next the next page, or null on the last
 */
public record CorrectionsView(
    List<Choice> choices,
    List<CorrectView.Said> said,
    String range,
    @Nullable String first,
    @Nullable String next) {

  public CorrectionsView {
    choices = List.copyOf(choices);
    said = List.copyOf(said);
  }

  /** A way to narrow the list. */
  public record Choice(String label, String count, String href, boolean chosen) {}
}
