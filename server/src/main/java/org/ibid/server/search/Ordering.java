package org.ibid.server.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;

/** The Lucene sort of each order; the id decides between equals, so that every order is total. */
final class Ordering {

  private Ordering() {}

  /**
   * The sort of a request.
   *
   * @throws InvalidRequestException where the kind has nothing to be ordered so by
   */
  static Sort of(Kind kind, SearchRequest.Sort sort) {
    if (sort != SearchRequest.Sort.RELEVANCE && !SearchFields.isBibliographic(kind)) {
      throw new InvalidRequestException("sort", "a " + kind.id() + " is ordered by relevance only");
    }
    return new Sort(first(kind, sort), new SortField(Schema.ORDER, SortField.Type.STRING));
  }

  private static SortField first(Kind kind, SearchRequest.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> SortField.FIELD_SCORE;
      case YEAR -> year(kind);
      case TITLE -> title(kind);
      case CITED -> new SortField(Schema.cited(kind), SortField.Type.LONG, true);
    };
  }

  private static SortField year(Kind kind) {
    SortedNumericSelector.Type only = SortedNumericSelector.Type.MIN;
    return new SortedNumericSortField(
        Schema.year(kind), SortField.Type.INT, true, only, Integer.MIN_VALUE);
  }

  private static SortField title(Kind kind) {
    return new SortField(
        Schema.titleOrder(kind), SortField.Type.STRING, false, SortField.STRING_LAST);
  }
}
