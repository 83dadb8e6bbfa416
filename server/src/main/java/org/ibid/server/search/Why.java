package org.ibid.server.search;

import java.util.List;
import org.ibid.server.query.Query;

/**
 * Why a query finds a record or not: a tree beside the query's.
 *
 * @param query the part that this is about
 * @param outcome whether the record matches it
 * @param evidence what in the record made it so
 * @param parts the same of its parts, in their order; of a reference to a line, of the line's query
 */
public record Why(Query query, Outcome outcome, Evidence evidence, List<Why> parts) {

  /** Whether a record matches a part of a query. */
  public enum Outcome {
    MATCHES,
    FAILS,
    /** There is nothing in it that could be searched, so that it asks for nothing. */
    PASSED_OVER
  }

  public Why {
    parts = List.copyOf(parts);
  }

  public boolean matches() {
    return outcome == Outcome.MATCHES;
  }

  /** What in a record makes it match a part of a query or fail it. */
  public sealed interface Evidence {

    /** It matches by these. */
    record Found(List<InField> where) implements Evidence {
      public Found {
        where = List.copyOf(where);
      }
    }

    /**
     * Everything is in one field, but too far apart or in another order.
     *
     * @param between the fewest words that stand between
     * @param inOrder whether in the order that was asked for; where none was, it is
     * @param text the place as printed
     */
    record Apart(String field, int between, boolean inOrder, String text) implements Evidence {}

    /** Everything is there, but not together in one field. */
    record Scattered(List<Place> places) implements Evidence {
      public Scattered {
        places = List.copyOf(places);
      }
    }

    /** These are nowhere where they were looked for. */
    record Missing(List<Query> operands) implements Evidence {
      public Missing {
        operands = List.copyOf(operands);
      }
    }

    /** A field has it less often than was asked for: at most so many times. */
    record Times(String field, int times) implements Evidence {}

    /**
     * The record has other values there, the nearest first; none where it has none.
     *
     * @param field name as in a query, {@code heading} for a subject heading
     */
    record Other(String field, List<String> values) implements Evidence {
      public Other {
        values = List.copyOf(values);
      }
    }

    /** There is no more to say than whether it matches. */
    record None() implements Evidence {}
  }

  /**
   * Words or values of a field that matched, as printed, each once.
   *
   * @param field name as in a query; {@code concept} for what the record was tagged with
   */
  public record InField(String field, List<String> words) {
    public InField {
      words = List.copyOf(words);
    }
  }

  /** The fields that have one of several operands. */
  public record Place(Query operand, List<String> fields) {
    public Place {
      fields = List.copyOf(fields);
    }
  }
}
