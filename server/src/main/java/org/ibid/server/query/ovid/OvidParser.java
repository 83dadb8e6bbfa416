package org.ibid.server.query.ovid;

import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ovid.OvidToken.Operator;
import org.ibid.server.query.ovid.OvidToken.Stroke;
import org.ibid.server.query.ovid.OvidToken.Suffix;

/**
 * Puts the tokens together as they are written:
 *
 * <pre>
 *   level   = operand { operator operand }
 *   operand = ( words | heading "/" | "or/1-4" | "(" level ")" ) { ".ti,ab." | "/freq=3" }
 * </pre>
 *
 * What the tokens of a level mean together is {@link Precedence}'s.
 */
final class OvidParser {

  private final TokenCursor cursor;
  private final TidyText tidy;
  private final RunReader runs;
  private final Limits limits;
  private int depth;

  OvidParser(List<OvidToken> tokens, TidyText tidy, LineNames lines, Limits limits) {
    this.cursor = new TokenCursor(tokens);
    this.tidy = tidy;
    this.runs = new RunReader(cursor, tidy, lines);
    this.limits = limits;
  }

  /** What all tokens say, or nothing where they hold no operand. */
  Optional<Draft> parse() {
    return level();
  }

  private Optional<Draft> level() {
    Precedence level = new Precedence(tidy, limits.depth() - depth);
    for (OvidToken token = cursor.peek();
        token != null && !(token instanceof OvidToken.Close);
        token = cursor.peek()) {
      switch (token) {
        case Operator operator -> {
          cursor.skip();
          level.operator(operator);
        }
        case Suffix suffix -> skip(suffix);
        case Stroke stroke -> skip(stroke);
        case OvidToken.Frequency frequency -> skip(frequency);
        default -> operand(token).ifPresent(level::operand);
      }
    }
    return level.folded();
  }

  private void skip(OvidToken token) {
    cursor.skip();
    tidy.warn(
        token.start(),
        token.end(),
        "nothing-before",
        "There is nothing before this that it could be about; it was left out.");
  }

  private Optional<Draft> operand(OvidToken token) {
    return switch (token) {
      case OvidToken.Open open -> group(open);
      case OvidToken.Combination combination -> {
        cursor.skip();
        yield Optional.of(new Draft.Combination(combination));
      }
      default -> run(token);
    };
  }

  /** Words next to each other and the fields after them. */
  private Optional<Draft> run(OvidToken first) {
    Optional<Draft> run = runs.read();
    return run.isPresent() && run.get() instanceof Draft.Subject
        ? run.map(this::withoutFields)
        : run.map(words -> withFields(words, Math.max(first.start(), words.start())));
  }

  private Optional<Draft> group(OvidToken.Open open) {
    cursor.skip();
    if (depth == limits.depth()) {
      tidy.refuse(
          open.start(),
          open.end(),
          "too-deep",
          "Groups stand within groups at most " + limits.depth() + " deep.");
      cursor.skipAll();
      return Optional.empty();
    }
    depth++;
    Optional<Draft> inner = level();
    depth--;
    cursor.skip();
    if (inner.isEmpty()) {
      tidy.warn(
          open.start(), open.end(), "empty-group", "Nothing is in this group; it was left out.");
    }
    return inner.map(draft -> grouped(draft, open.start()));
  }

  private Draft grouped(Draft inner, int start) {
    if (!(cursor.peek() instanceof Stroke stroke)) {
      return withFields(inner, start);
    }
    cursor.skip();
    tidy.warn(
        stroke.start(),
        stroke.end(),
        "heading-group",
        "Ovid takes one heading at a time; each of the group was read as one.");
    Suffix headings = new Suffix(List.of("sh"), stroke.start(), stroke.end());
    return new Draft.Suffixed(inner, headings, start);
  }

  /** Fields after fields are each one deeper. */
  private Draft withFields(Draft operand, int start) {
    Draft draft = operand;
    for (int deeper = depth; deeper <= limits.depth(); deeper++) {
      switch (cursor.peek()) {
        case Suffix suffix -> draft = new Draft.Suffixed(draft, suffix, start);
        case OvidToken.Frequency frequency ->
            draft = new Draft.Counted(draft, frequency.least(), start, frequency.end());
        case null, default -> {
          return draft;
        }
      }
      cursor.skip();
    }
    return draft;
  }

  /** {@code exp Pain.sh.} is a heading, whatever field is named after it. */
  private Draft withoutFields(Draft heading) {
    while (cursor.peek() instanceof Suffix suffix) {
      cursor.skip();
      tidy.warn(
          suffix.start(),
          suffix.end(),
          "field-of-heading",
          "Headings have no field; it was left out.");
    }
    if (cursor.peek() instanceof OvidToken.Frequency frequency) {
      skip(frequency);
    }
    return heading;
  }
}
