package org.ibid.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.SimpleToken.Field;
import org.ibid.server.query.SimpleToken.Kind;
import org.ibid.server.query.SimpleToken.Operand;
import org.ibid.server.query.SimpleToken.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tokens of simple syntax together, by recursive descent:
 *
 * <pre>
 *   group   = { "AND" | choice }
 *   choice  = operand { "OR" operand }
 *   operand = { "NOT" } ( word | phrase | field operand | "(" group ")" )
 * </pre>
 */
final class SimpleParser {

  private final List<SimpleToken> tokens;
  private final Limits limits;
  private final Problems problems;
  private int at;
  private int depth;
  private int openedPastLimit;

  SimpleParser(List<SimpleToken> tokens, Limits limits, Problems problems) {
    this.tokens = tokens;
    this.limits = limits;
    this.problems = problems;
  }

  /** The tree of all tokens, or nothing where they hold no operand. */
  Optional<Query> parse() {
    return group(0);
  }

  private Optional<Query> group(int opened) {
    List<Query> operands = new ArrayList<>();
    while (at < tokens.size()) {
      if (isNext(Kind.CLOSE)) {
        if (opened > 0 && openedPastLimit == 0) {
          break;
        }
        skipClose();
      } else if (isNext(Kind.AND)) {
        skipAnd(operands.isEmpty());
      } else {
        choice().ifPresent(operands::add);
      }
    }
    return operands.isEmpty() ? Optional.empty() : Optional.of(Query.allOf(operands));
  }

  private void skipClose() {
    SimpleToken close = tokens.get(at++);
    if (openedPastLimit > 0) {
      openedPastLimit--;
    } else {
      problems.warn(
          close.offset(), 1, "unopened-parenthesis", "Nothing is closed here; it was left out.");
    }
  }

  private void skipAnd(boolean first) {
    SimpleToken and = tokens.get(at++);
    if (first || endsGroup() || isNext(Kind.AND) || isNext(Kind.OR)) {
      dangling(and);
    }
  }

  private Optional<Query> choice() {
    List<Query> alternatives = new ArrayList<>();
    operand().ifPresent(alternatives::add);
    while (isNext(Kind.OR)) {
      SimpleToken or = tokens.get(at++);
      Optional<Query> alternative = operand();
      if (alternatives.isEmpty() || alternative.isEmpty()) {
        dangling(or);
      }
      alternative.ifPresent(alternatives::add);
    }
    return alternatives.isEmpty() ? Optional.empty() : Optional.of(Query.anyOf(alternatives));
  }

  private Optional<Query> operand() {
    boolean negated = false;
    @Nullable SimpleToken last = null;
    while (isPrefix()) {
      last = tokens.get(at++);
      negated ^= passPrefix(last);
    }
    if (!startsOperand()) {
      if (last != null) {
        dangling(last);
      }
      return Optional.empty();
    }
    Optional<Query> query = primary();
    return negated ? query.map(Query::not) : query;
  }

  /** Whether a token stands before an operand without a group or field of its own. */
  private boolean isPrefix() {
    boolean full = depth == limits.depth();
    return isNext(Kind.NOT) || (full && (isNext(Kind.OPEN) || isField()));
  }

  /** Takes a prefix in; true where it negates. */
  private boolean passPrefix(SimpleToken prefix) {
    if (prefix instanceof Sign sign && sign.kind() == Kind.NOT) {
      return true;
    }
    problems.warn(
        prefix.offset(),
        prefix.length(),
        "too-deep",
        "Groups and fields nest at most " + limits.depth() + " deep; this one was opened up.");
    openedPastLimit += prefix instanceof Sign ? 1 : 0;
    return false;
  }

  private Optional<Query> primary() {
    SimpleToken token = tokens.get(at++);
    depth++;
    Optional<Query> query =
        switch (token) {
          case Operand operand -> Optional.of(operand.query());
          case Field field -> fielded(field);
          case Sign open -> parenthesised(open);
        };
    depth--;
    return query;
  }

  private Optional<Query> fielded(Field field) {
    if (!startsOperand() && !isPrefix()) {
      dangling(field);
      return Optional.empty();
    }
    return operand().map(q -> new Query.Fielded(List.of(field.name()), q));
  }

  private Optional<Query> parenthesised(Sign open) {
    Optional<Query> query = group(depth);
    if (isNext(Kind.CLOSE)) {
      at++;
    } else {
      problems.warn(
          open.offset(),
          1,
          "unclosed-parenthesis",
          "This is never closed; it was closed at the end.");
    }
    return query;
  }

  private boolean startsOperand() {
    if (at == tokens.size()) {
      return false;
    }
    return switch (tokens.get(at)) {
      case Operand operand -> true;
      case Field field -> true;
      case Sign sign -> sign.kind() == Kind.OPEN;
    };
  }

  private boolean isField() {
    return at < tokens.size() && tokens.get(at) instanceof Field;
  }

  private boolean endsGroup() {
    return at == tokens.size() || isNext(Kind.CLOSE);
  }

  private boolean isNext(Kind kind) {
    return at < tokens.size() && tokens.get(at) instanceof Sign sign && sign.kind() == kind;
  }

  private void dangling(SimpleToken token) {
    problems.warn(
        token.offset(),
        token.length(),
        "dangling-operator",
        "Something to search for is missing beside this; it was left out.");
  }
}
