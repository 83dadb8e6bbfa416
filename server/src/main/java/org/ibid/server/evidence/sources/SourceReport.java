package org.ibid.server.evidence.sources;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ibid.server.search.Engine;
import org.ibid.server.search.SourceRequest;
import org.ibid.server.search.SourceRequest.Trait;
import org.ibid.server.search.SourceResult;

/**
 * A page of the sources of a collection.
 *
 * @param result counts over all of them
 * @param rows those of the page, in order
 * @param next cursor of the next page, or empty after the last
 */
public record SourceReport(SourceResult result, List<SourceRow> rows, Optional<String> next) {

  /** As many as are gone through at a time. */
  public static final int PER_PAGE = 25;

  /** As many as a page may have. */
  public static final int MOST = 200;

  public SourceReport {
    rows = List.copyOf(rows);
  }

  /**
   * Asks an engine.
   *
   * @param trait what the sources need a person's eye for; empty: all sources
   * @param format what they were taken for; empty: anything
   * @param cursor of the page, empty for the first; one that is none gives the first
   */
  public static SourceReport of(
      Engine engine,
      Optional<Trait> trait,
      Optional<String> format,
      int perPage,
      Optional<String> cursor) {
    SourceRequest request =
        new SourceRequest(trait, format, perPage, cursor.flatMap(SourceReport::place));
    SourceResult result = engine.sources(request);
    return new SourceReport(
        result,
        result.sources().stream().map(SourceRow::of).toList(),
        result.next().map(SourceReport::cursor));
  }

  private static String cursor(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> place(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
