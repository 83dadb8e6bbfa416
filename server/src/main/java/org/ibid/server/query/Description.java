package org.ibid.server.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Preferring;

/** A tree in words, so that people see how they were understood, with every group shown. */
public final class Description {

  private Description() {}

  /** One line: {@code exercise AND ("heat shock protein" OR naloxone) NOT rat}. */
  public static String of(Query query) {
    return switch (query) {
      case Query.Everything all -> "everything";
      case Query.Nothing none -> "nothing";
      case Query.Term term -> term.text();
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Truncation truncation ->
          truncation.parts().stream().map(Description::part).collect(Collectors.joining());
      case Query.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
      case Query.Range range -> range(range);
      case Query.Fielded fielded ->
          String.join(",", fielded.fields()) + ":" + grouped(fielded.query());
      case And and -> conjunction(and.operands());
      case Or or ->
          or.operands().stream().map(Description::grouped).collect(Collectors.joining(" OR "));
      case Not not -> "NOT " + grouped(not.query());
      case Preferring preferring ->
          grouped(preferring.required()) + " PREFERRING " + grouped(preferring.preferred());
      case Query.Boost boost -> grouped(boost.query()) + "^" + number(boost.factor());
      case Query.Near near -> near(near);
      case Query.Heading heading -> heading(heading);
      case Query.Limited limited -> grouped(limited.query()) + " LIMITED TO " + of(limited.limit());
      case Query.LineReference reference -> "line " + reference.line();
      case Query.Frequent frequent ->
          grouped(frequent.query()) + " AT LEAST " + frequent.least() + " TIMES";
    };
  }

  private static String near(Query.Near near) {
    if (isPhrase(near)) {
      return near.operands().stream()
          .map(Description::of)
          .collect(Collectors.joining(" ", "\"", "\""));
    }
    return near.operands().stream()
        .map(Description::grouped)
        .collect(Collectors.joining(" " + nearness(near) + " "));
  }

  private static boolean isPhrase(Query.Near near) {
    boolean row = near.ordered() && near.between() == 0;
    return row && near.operands().stream().allMatch(Description::isWord);
  }

  private static boolean isWord(Query query) {
    return query instanceof Query.Term || query instanceof Query.Truncation;
  }

  private static String nearness(Query.Near near) {
    if (near.between() == 0) {
      return near.ordered() ? "DIRECTLY BEFORE" : "NEXT TO";
    }
    String words = near.between() == 1 ? " word between)" : " words between)";
    return (near.ordered() ? "BEFORE" : "NEAR") + " (at most " + near.between() + words;
  }

  private static String heading(Query.Heading heading) {
    StringBuilder line = new StringBuilder("heading ");
    line.append(heading.major() ? "*" : "");
    line.append(heading.term() == null ? "any" : '"' + heading.term() + '"');
    line.append(heading.exploded() ? " and narrower" : "");
    String qualifiers = String.join(" or ", heading.qualifiers());
    return line.append(qualifiers.isEmpty() ? "" : " under " + qualifiers).toString();
  }

  private static String phrase(Query.Phrase phrase) {
    String words = '"' + phrase.text() + '"';
    return phrase.slop() == 0 ? words : words + "~" + phrase.slop();
  }

  private static String part(Query.Part part) {
    return switch (part) {
      case Query.Literal literal -> literal.text();
      case Gap gap when gap.equals(Gap.any()) -> "*";
      case Gap gap when gap.minimum() == 1 && gap.maximum() == 1 -> "?";
      case Gap gap when gap.maximum() == Gap.UNLIMITED -> "{" + gap.minimum() + ",}";
      case Gap gap -> "{" + gap.minimum() + "," + gap.maximum() + "}";
    };
  }

  private static String range(Query.Range range) {
    String from = range.from() == null ? "" : range.from();
    String to = range.to() == null ? "" : range.to();
    if (range.includesFrom() && range.includesTo()) {
      return from.equals(to) && !from.isEmpty() ? from : from + "–" + to;
    }
    String open = range.includesFrom() ? "[" : "]";
    return open + from + "–" + to + (range.includesTo() ? "]" : "[");
  }

  private static String conjunction(List<Query> operands) {
    StringBuilder line = new StringBuilder(grouped(operands.getFirst()));
    for (Query operand : operands.subList(1, operands.size())) {
      line.append(operand instanceof Not ? " " : " AND ").append(grouped(operand));
    }
    return line.toString();
  }

  private static String grouped(Query query) {
    boolean group =
        switch (query) {
          case And and -> true;
          case Or or -> true;
          case Preferring preferring -> true;
          case Query.Near near -> !isPhrase(near);
          case Query.Limited limited -> true;
          default -> false;
        };
    return group ? "(" + of(query) + ")" : of(query);
  }

  private static String number(float factor) {
    return factor == Math.rint(factor)
        ? String.format(Locale.ROOT, "%.0f", factor)
        : Float.toString(factor);
  }
}
