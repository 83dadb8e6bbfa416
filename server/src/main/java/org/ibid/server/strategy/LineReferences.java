package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.strategy.ReadLine.Before;

/** Puts what lines ask into the place of the references to them. */
final class LineReferences {

  /**
   * A strategy that doubles itself line by line would have 2^n parts; what is larger than this is
   * too long for an address anyway.
   */
  private static final int MOST_PARTS = 2_000;

  private final ReadLine line;
  private final IntFunction<Optional<Query>> asked;
  private int parts;

  private LineReferences(ReadLine line, IntFunction<Optional<Query>> asked) {
    this.line = line;
    this.asked = asked;
  }

  /**
   * What a line asks without other lines; empty where that is too large or another isn't known.
   *
   * @param asked what the line at a place asks without others
   */
  static Optional<Query> resolved(ReadLine line, IntFunction<Optional<Query>> asked) {
    return new LineReferences(line, asked).resolve(line.tree());
  }

  private Optional<Query> resolve(Query query) {
    if (++parts > MOST_PARTS) {
      return Optional.empty();
    }
    return switch (query) {
      case LineReference reference -> target(reference);
      case And and -> all(and.operands()).map(Query::allOf);
      case Or or -> all(or.operands()).map(Query::anyOf);
      case Not not -> resolve(not.query()).map(Query::not);
      case Fielded fielded -> resolve(fielded.query()).map(q -> new Fielded(fielded.fields(), q));
      case Limited limited -> resolve(limited.query()).map(q -> new Limited(q, limited.limit()));
      case Boost boost -> resolve(boost.query()).map(q -> new Boost(q, boost.factor()));
      case Preferring preferring ->
          resolve(preferring.required()).map(q -> new Preferring(q, preferring.preferred()));
      default -> Optional.of(query);
    };
  }

  private Optional<Query> target(LineReference reference) {
    Optional<Query> meant =
        line.targets().get(reference.line()) instanceof Before(int at)
            ? asked.apply(at)
            : Optional.empty();
    meant.ifPresent(query -> Parts.each(query, part -> parts++));
    return parts > MOST_PARTS ? Optional.empty() : meant;
  }

  private Optional<List<Query>> all(List<Query> operands) {
    List<Query> resolved = new ArrayList<>();
    for (Query operand : operands) {
      Optional<Query> query = resolve(operand);
      if (query.isEmpty()) {
        return Optional.empty();
      }
      resolved.add(query.get());
    }
    return Optional.of(resolved);
  }
}
