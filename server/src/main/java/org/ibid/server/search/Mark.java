package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * Characters of a text that matched.
 *
 * @param query the leaf of the query that they matched
 */
record Mark(int start, int end, Query query) {

  /** These marks moved into a part of the text that starts at {@code offset}. */
  static List<Mark> within(List<Mark> marks, int offset, int length) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.start >= offset && mark.end <= offset + length) {
        inside.add(new Mark(mark.start - offset, mark.end - offset, mark.query));
      }
    }
    return inside;
  }
}
