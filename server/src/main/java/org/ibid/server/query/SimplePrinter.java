package org.ibid.server.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Or;

/** Writes a tree in simple syntax, as near as that comes. */
final class SimplePrinter {

  private SimplePrinter() {}

  static String print(Query query) {
    return switch (query) {
      case And and -> join(and.operands(), " ");
      case Or or -> join(or.operands(), " OR ");
      case Query.Not not -> "-" + grouped(not.query());
      case Fielded fielded -> String.join(",", fielded.fields()) + ":" + grouped(fielded.query());
      case Query.Phrase phrase -> '"' + phrase.text() + '"' + suffix("~", phrase.slop());
      case Query.Range range -> years(range);
      case Query.Truncation truncation -> Description.of(truncation);
      case Query.Term term -> term.text();
      case Query.Everything all -> "*";
      case Query.Nothing none -> "\"\"";
      case Query.Fuzzy fuzzy -> fuzzy.text();
      case Query.Preferring preferring -> print(preferring.required());
      case Query.Boost boost -> print(boost.query());
      case Query.Near near -> join(near.operands(), " ");
      case Query.Heading heading ->
          String.join(
              "/",
              Objects.requireNonNullElse(heading.term(), ""),
              String.join("/", heading.qualifiers()));
      case Query.Limited limited -> join(List.of(limited.query(), limited.limit()), " ");
      case Query.LineReference reference -> reference.line();
      case Query.Frequent frequent -> print(frequent.query());
    };
  }

  /** {@code OR} binds closer, so that within a conjunction it needs no parentheses. */
  private static String join(List<Query> operands, String between) {
    return operands.stream()
        .map(operand -> operand instanceof And ? grouped(operand) : print(operand))
        .collect(Collectors.joining(between));
  }

  private static String grouped(Query query) {
    String text = print(query);
    return query instanceof And || query instanceof Or ? "(" + text + ")" : text;
  }

  private static String years(Query.Range range) {
    String from = range.from() == null ? "" : range.from();
    String to = range.to() == null ? "" : range.to();
    return from.equals(to) ? from : from + "-" + to;
  }

  private static String suffix(String mark, int number) {
    return number == 0 ? "" : mark + number;
  }
}
