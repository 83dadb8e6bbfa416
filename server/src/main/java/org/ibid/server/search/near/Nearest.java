package org.ibid.server.search.near;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.ibid.server.search.near.Wording.Together;

/**
 * How near things come to each other in a field of a document.
 *
 * @param between the fewest words that stand between them
 * @param start where the first word of such a place begins in the text of the field
 * @param end where its last word ends
 */
public record Nearest(int between, int start, int end) {

  /**
   * The nearest that the parts of a wording come to each other, whatever it asks for.
   *
   * @param document its number in the segment
   * @param most how many words between still count as one place
   * @return empty where they aren't together in one value of the field, or stand in so many ways
   *     that it can't be told in time
   */
  public static Optional<Nearest> of(
      LeafReader segment, int document, String field, Together wording, int most)
      throws IOException {
    try {
      return new Search(segment, document, field, wording).nearest(most);
    } catch (TooInvolvedException e) {
      return Optional.empty();
    }
  }

  /** One question, asked with more words between or with fewer. */
  private record Search(LeafReader segment, int document, String field, Together wording) {

    Optional<Nearest> nearest(int most) throws IOException {
      int enough = 1;
      while (enough < most && found(enough).isEmpty()) {
        enough = 2 * enough;
      }
      int high = Math.min(enough, most);
      if (found(high).isEmpty()) {
        return Optional.empty();
      }
      int low = 0;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (found(middle).isPresent()) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return found(low);
    }

    private Optional<Nearest> found(int between) throws IOException {
      Offsets offsets = new Offsets(true);
      Effort effort = new Effort();
      Together asked = new Together(wording.parts(), between, wording.ordered());
      Reading reading = SegmentWording.open(segment, field, asked, offsets, effort).orElse(null);
      if (reading == null || reading.candidates().advance(document) != document) {
        return Optional.empty();
      }
      Occurrence[] first = new Occurrence[1];
      boolean occurs =
          reading.each(occurrence -> {
            first[0] = occurrence;
            return true;
          });
      return occurs ? Optional.of(at(first[0], between, offsets)) : Optional.empty();
    }

    private static Nearest at(Occurrence occurrence, int between, Offsets offsets) {
      int start = offsets.at(occurrence.start()).start();
      return new Nearest(between, start, offsets.at(occurrence.end()).end());
    }
  }
}
