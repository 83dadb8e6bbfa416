package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the sources of a collection.
 *
 * @param summary how many there are, in words
 * @param narrowed what else of them can be shown, the chosen one marked
 * @param formats what they were taken for, the chosen one marked
 * @param range which of how many are shown
 * @param next the next page, or null on the last
 * @param api the same as JSON
 */
public record SourcesView(
    String summary,
    List<Choice> narrowed,
    List<Choice> formats,
    List<Row> rows,
    String range,
    @Nullable String first,
    @Nullable String next,
    String api) {

  /** Most passages of one source that are shown; the others are in the API. */
  static final int PASSAGES = 20;

  public SourcesView {
    narrowed = List.copyOf(narrowed);
    formats = List.copyOf(formats);
    rows = List.copyOf(rows);
  }

  /** A way to narrow the list. */
  public record Choice(String label, String count, String href, boolean chosen) {}

  /**
   * A source.
   *
   * @param format what it was taken for; null where it could not be read
   * @param why it could not be read, or null
   * @param href its paper, or null
   * @param counts what was read of it, in words
   */
  public record Row(
      String name,
      @Nullable String format,
      @Nullable String why,
      @Nullable String href,
      String title,
      String counts,
      List<String> warnings,
      List<String> others,
      List<Passage> dropped,
      int droppedInAll) {
    public Row {
      warnings = List.copyOf(warnings);
      others = List.copyOf(others);
      dropped = List.copyOf(dropped);
    }
  }

  /** A passage that is in no field. */
  public record Passage(String text, String why) {}
}
