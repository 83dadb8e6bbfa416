package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Query.Truncation;

/** Words that follow each other, some of them truncated, as one value of a field of values. */
final class WholeValue {

  private WholeValue() {}

  /** The value in part: {@code controlled clinical trial*}; empty where it is none. */
  static Optional<Truncation> of(Near near) {
    if (near.between() > 0 || !near.ordered()) {
      return Optional.empty();
    }
    List<Part> value = new ArrayList<>();
    for (Query operand : near.operands()) {
      List<Part> parts = parts(operand);
      if (parts.isEmpty() || !(value.isEmpty() || separated(value, parts))) {
        return Optional.empty();
      }
      value.addAll(parts);
    }
    return Optional.of(new Truncation(value));
  }

  private static List<Part> parts(Query operand) {
    return switch (operand) {
      case Query.Term term -> new ArrayList<>(List.of(new Literal(term.text())));
      case Query.Phrase phrase when phrase.slop() == 0 ->
          new ArrayList<>(List.of(new Literal(phrase.text())));
      case Truncation truncation -> new ArrayList<>(truncation.parts());
      default -> List.of();
    };
  }

  /** Puts a blank between two words, of which one has a letter beside it. */
  private static boolean separated(List<Part> before, List<Part> after) {
    if (after.getFirst() instanceof Literal literal) {
      after.set(0, new Literal(" " + literal.text()));
      return true;
    }
    if (before.getLast() instanceof Literal literal) {
      before.set(before.size() - 1, new Literal(literal.text() + " "));
      return true;
    }
    return false;
  }
}
