package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.ovid.OvidFields.Field;

/**
 * Reads what a {@code limit} command limits to:
 *
 * <pre>
 *   limits = limit { ( "and" | "or" | "," | "&amp;" ) limit }
 *   limit  = "(" limits ")" | code "=" value | name
 * </pre>
 *
 * A limit that can't be applied is told and left out, with all that it is an alternative to:
 * leaving out one of several alternatives would find too little.
 */
final class LimitReader {

  private static final Pattern CODE = Pattern.compile("([a-zA-Z]{2})\\s*+=\\s*+");
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*+\"?+|[^\\s()\",]++(?:\\s*+-\\s*+[^\\s()\",]*+)?+");

  private static final Pattern HEADING =
      Pattern.compile("(?i)(exp\\s++)?+\"?+([^\"/()=*\\[]{2,100}+)\"?+/(?=[\\s)]|$)");

  private static final Pattern JOINT = Pattern.compile("(?i)(and|or|,|&)(?![a-z0-9])");
  private static final Pattern NEXT = Pattern.compile("(?i)[()]|,|\\b(?:and|or)\\b");

  private final TidyText tidy;
  private final String text;
  private final int end;
  private final int deepest;
  private final Map<Query, Place> places;
  private int at;
  private int depth;

  /**
   * @param places takes in where the limits stand
   */
  LimitReader(TidyText tidy, Commands.Command command, int deepest, Map<Query, Place> places) {
    this.places = places;
    this.tidy = tidy;
    this.text = tidy.text();
    this.at = command.limitStart();
    this.end = command.limitEnd();
    this.deepest = deepest;
  }

  /** The limit; empty where none could be applied. */
  Optional<Query> read() {
    Optional<Query> limit = limits();
    while (skipBlanks() < end) {
      if (text.charAt(at) == '.' && at + 1 == end) {
        break;
      }
      tell(at, at + 1, "stray-character", "This was left out.");
      at++;
      limit = both(limit, limits());
    }
    return limit;
  }

  private static Optional<Query> both(Optional<Query> one, Optional<Query> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(Query.allOf(List.of(one.get(), other.get())))
        : one.or(() -> other);
  }

  private Optional<Query> limits() {
    List<List<Optional<Query>>> alternatives = new ArrayList<>();
    alternatives.add(new ArrayList<>());
    while (skipBlanks() < end && text.charAt(at) != ')') {
      String joint = joint();
      if (joint.equals("or") && !alternatives.getLast().isEmpty()) {
        alternatives.add(new ArrayList<>());
      } else if (joint.isEmpty()) {
        alternatives.getLast().add(limit());
      }
    }
    return together(alternatives);
  }

  private String joint() {
    Matcher joint = JOINT.matcher(text).region(at, end);
    if (!joint.lookingAt()) {
      return "";
    }
    at = joint.end();
    return joint.group(1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Query> together(List<List<Optional<Query>>> alternatives) {
    List<Query> any = new ArrayList<>();
    for (List<Optional<Query>> all : alternatives) {
      List<Query> applied = all.stream().flatMap(Optional::stream).toList();
      if (applied.isEmpty()) {
        return Optional.empty();
      }
      any.addAll(
          Query.allOf(applied) instanceof Query.Or or
              ? or.operands()
              : List.of(Query.allOf(applied)));
    }
    return Optional.of(Query.anyOf(any.stream().distinct().toList()));
  }

  private Optional<Query> limit() {
    if (text.charAt(at) == '(' && depth < deepest) {
      return group();
    }
    int start = at;
    Optional<Query> limit = single();
    limit.ifPresent(query -> places.putIfAbsent(query, tidy.place(start, at)));
    return limit;
  }

  private Optional<Query> single() {
    Matcher code = CODE.matcher(text).region(at, end);
    if (code.lookingAt()) {
      int start = at;
      at = code.end();
      return coded(code.group(1), start);
    }
    return named();
  }

  private Optional<Query> group() {
    at++;
    depth++;
    Optional<Query> inner = limits();
    depth--;
    if (at < end) {
      at++;
    }
    return inner;
  }

  private Optional<Query> coded(String code, int start) {
    Matcher value = VALUE.matcher(text).region(at, end);
    if (!value.lookingAt()) {
      tell(start, at, "limit-not-applied", "A value is missing; it was not applied.");
      return Optional.empty();
    }
    at = value.end();
    String plain = value.group().replace("\"", "").strip();
    Optional<Query> limit = OvidFields.of(code).flatMap(field -> coded(code, field, plain, start));
    if (limit.isEmpty()) {
      notApplied(start);
    }
    return limit;
  }

  private Optional<Query> coded(String code, Field field, String value, int start) {
    if (code.equalsIgnoreCase("em") && OvidDates.weeks(value).isPresent()) {
      tell(start, at, "limit-approximated", "Weeks were taken from the first of January.");
      return OvidDates.weeks(value).map(range -> new Fielded(field.names(), range));
    }
    return switch (field.shape()) {
      case YEAR -> dated(field, OvidDates.range(value, true), start);
      case DATE -> dated(field, OvidDates.range(value, false), start);
      case VALUE ->
          !Wildcards.hasWord(value)
              ? Optional.empty()
              : Optional.of(new Fielded(field.names(), Leaves.value(value)));
      case TEXT, HEADING, EXPLODED, QUALIFIER, EXPLODED_QUALIFIER -> Optional.empty();
    };
  }

  private Optional<Query> dated(Field field, Optional<Range> range, int start) {
    if (range.filter(LimitReader::isReversed).isPresent()) {
      tell(start, at, "reversed-range", "This ends before it begins, so that nothing is in it.");
    }
    return range.map(r -> new Fielded(field.names(), r));
  }

  private static boolean isReversed(Range range) {
    return range.from() != null
        && range.to() != null
        && range.from().compareTo(range.to()) > 0
        && !range.from().startsWith(range.to());
  }

  private Optional<Query> named() {
    int start = at;
    Matcher heading = HEADING.matcher(text).region(at, end);
    if (heading.lookingAt() && Characters.hasWord(heading.group(2))) {
      at = heading.end();
      String term = Characters.tidy(heading.group(2));
      return Optional.of(new Heading(term, List.of(), heading.group(1) != null, false));
    }
    int longest = LimitNames.isFirstWord(firstWord()) ? LimitNames.LONGEST : 0;
    for (int stop = Math.min(end, at + longest); stop > at; stop--) {
      if (stop == end || " ),\".".indexOf(text.charAt(stop)) >= 0 || text.charAt(stop - 1) == '"') {
        Optional<Query> limit = LimitNames.query(text.substring(at, stop));
        if (limit.isPresent()) {
          at = stop < end && text.charAt(stop) == '"' ? stop + 1 : stop;
          return limit;
        }
      }
    }
    passUnknown();
    notApplied(start);
    return Optional.empty();
  }

  private String firstWord() {
    int from = text.charAt(at) == '"' ? at + 1 : at;
    int stop = from;
    while (stop < end
        && stop - from < LimitNames.LONGEST
        && " )\".".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return text.substring(from, stop);
  }

  /** Past a name that isn't known; what stands in quotes or parentheses is part of it. */
  private void passUnknown() {
    int quote = text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
    if (quote > 0 && quote < end) {
      at = quote + 1;
      return;
    }
    int open = 0;
    Matcher next = NEXT.matcher(text).region(at + 1, end);
    int stop = end;
    while (next.find()) {
      if (next.group().equals("(")) {
        open++;
      } else if (next.group().equals(")") && open > 0) {
        open--;
      } else if (open == 0) {
        stop = next.start();
        break;
      }
    }
    at = stop;
  }

  private void notApplied(int start) {
    tell(
        start,
        at,
        "limit-not-applied",
        "This limit isn't known or can't be kept here; it was not applied.");
  }

  private int skipBlanks() {
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private void tell(int start, int stop, String code, String message) {
    tidy.warn(start, stop, code, message);
  }

  /** The limits as Ovid writes them; empty where it has none for a part. */
  static Optional<String> print(Query limit) {
    Optional<String> name = LimitNames.name(limit);
    if (name.isPresent()) {
      return name;
    }
    return switch (limit) {
      case Query.And and -> printed(and.operands(), " and ");
      case Query.Or or -> printed(or.operands(), " or ");
      case Fielded fielded -> value(fielded);
      case Heading heading when heading.term() != null && heading.qualifiers().isEmpty() ->
          Optional.of((heading.exploded() ? "exp \"" : "\"") + heading.term() + "\"/");
      default -> Optional.empty();
    };
  }

  private static Optional<String> printed(List<Query> limits, String joint) {
    List<String> texts = limits.stream().map(LimitReader::print).flatMap(Optional::stream).toList();
    return texts.size() == limits.size()
        ? Optional.of("(" + String.join(joint, texts) + ")")
        : Optional.empty();
  }

  private static Optional<String> value(Fielded fielded) {
    Optional<String> code = OvidFields.codes(fielded.fields());
    Optional<String> value =
        switch (fielded.query()) {
          case Range range -> OvidDates.print(range);
          case Query.Term term -> Optional.of(term.text());
          case Query.Phrase phrase -> Optional.of(phrase.text());
          case Query.Truncation truncation -> Optional.of(Wildcards.print(truncation));
          default -> Optional.empty();
        };
    return code.flatMap(c -> value.map(v -> c + "=\"" + v + '"'));
  }
}
