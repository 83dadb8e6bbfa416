package org.ibid.server.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.correction.Outcome.Status;

/**
 * A page of what people corrected, and what became of it. Only the papers of those that it shows
 * are read.
 *
 * @param shown in the order asked for
 * @param counts how many corrections there are of each status; none of those that nothing has
 * @param next where the next page begins; empty on the last
 */
public record CorrectionList(
    List<Outcome> shown, Map<Status, Integer> counts, Optional<String> next) {

  public CorrectionList {
    shown = List.copyOf(shown);
    counts = Map.copyOf(counts);
  }

  /**
   * Which are asked for.
   *
   * @param status those of which this became only
   * @param newestFirst or the earliest first
   * @param size how many at a time
   * @param cursor {@link #next} of the page before, or empty
   */
  public record Request(
      Optional<Status> status, boolean newestFirst, int size, Optional<String> cursor) {}

  /**
   * Lists those that a desk keeps.
   *
   * @throws DateTimeException where the cursor is none
   */
  public static CorrectionList of(CorrectionDesk desk, Schemes schemes, Request request) {
    Map<String, Status> known = desk.statuses();
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    List<Correction> asked = new ArrayList<>();
    Optional<Place> after = request.cursor.map(Place::read);
    for (Correction correction : desk.all()) {
      Status status = known.getOrDefault(correction.id(), Status.ORPHAN);
      counts.merge(status, 1, Integer::sum);
      boolean later =
          after.isEmpty() || after.get().isBefore(Place.of(correction), request.newestFirst);
      if (later && request.status.map(status::equals).orElse(true)) {
        asked.add(correction);
      }
    }
    return page(desk, schemes, request, request.newestFirst ? asked.reversed() : asked, counts);
  }

  private static CorrectionList page(
      CorrectionDesk desk,
      Schemes schemes,
      Request request,
      List<Correction> asked,
      Map<Status, Integer> counts) {
    boolean last = asked.size() <= request.size;
    List<Correction> page = last ? asked : asked.subList(0, request.size);
    Optional<String> next =
        last ? Optional.empty() : Optional.of(Place.of(page.getLast()).toString());
    return new CorrectionList(desk.outcomes(page, schemes), counts, next);
  }

  /** How many there are of a status, or of all. */
  public int count(Optional<Status> status) {
    return status
        .map(one -> counts.getOrDefault(one, 0))
        .orElseGet(() -> counts.values().stream().mapToInt(Integer::intValue).sum());
  }

  /**
   * Where a correction stands among all: no two stand in one place, and one that goes leaves it.
   */
  private record Place(Instant when, String id) {

    static Place of(Correction correction) {
      return new Place(correction.said().when(), correction.id());
    }

    static Place read(String cursor) {
      int slash = cursor.indexOf('/');
      return new Place(
          Instant.parse(cursor.substring(0, Math.max(0, slash))), cursor.substring(slash + 1));
    }

    boolean isBefore(Place other, boolean newestFirst) {
      int byTime = when.compareTo(other.when);
      int order = byTime == 0 ? id.compareTo(other.id) : byTime;
      return newestFirst ? order > 0 : order < 0;
    }

    @Override
    public String toString() {
      return when + "/" + id;
    }
  }
}
