package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.jspecify.annotations.Nullable;

/** Writes a tree in Lucene's standard syntax, by signs rather than operators. */
final class LucenePrinter {

  /** What that syntax reads as something else than a letter. */
  private static final String SIGNS = "+-!(){}[]^\"~*?:\\/&|<>=@,; ";

  private LucenePrinter() {}

  /** The text of a tree; empty where it has a part that this syntax has no sign for. */
  static Optional<String> print(Query tree) {
    return Optional.ofNullable(text(tree));
  }

  private static @Nullable String text(Query query) {
    return switch (query) {
      case Query.Everything all -> "*";
      case Query.Nothing none -> "\"\"";
      case Term term -> word(term.text());
      case Phrase phrase -> quoted(phrase.text()) + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Truncation truncation -> truncated(truncation.parts());
      case Fuzzy fuzzy -> word(fuzzy.text()) + "~" + fuzzy.edits();
      case Range range -> range(range);
      case Fielded fielded -> fielded(fielded);
      case Boost boost -> ended(grouped(boost.query()), "^" + boost.factor());
      case Not not -> begun("-", grouped(not.query()));
      case And and -> joined(and.operands().stream().map(LucenePrinter::required).toList());
      case Or or -> joined(or.operands().stream().map(LucenePrinter::grouped).toList());
      case Preferring preferring -> preferring(preferring);
      case Query.Near near -> null;
      case Query.Heading heading -> null;
      case Query.Limited limited -> null;
      case Query.LineReference line -> null;
      case Query.Frequent frequent -> null;
    };
  }

  private static Optional<String> required(Query operand) {
    return operand instanceof Not ? print(operand) : grouped(operand).map(text -> "+" + text);
  }

  private static @Nullable String preferring(Preferring preferring) {
    return joined(List.of(required(preferring.required()), grouped(preferring.preferred())));
  }

  /** The text as one clause: in parentheses where it is several. */
  private static Optional<String> grouped(Query query) {
    boolean several =
        query instanceof And
            || query instanceof Or
            || query instanceof Not
            || query instanceof Preferring
            || query instanceof Boost;
    return several ? print(query).map(text -> "(" + text + ")") : print(query);
  }

  private static @Nullable String begun(String sign, Optional<String> text) {
    return text.map(t -> sign + t).orElse(null);
  }

  private static @Nullable String ended(Optional<String> text, String sign) {
    return text.map(t -> t + sign).orElse(null);
  }

  private static @Nullable String joined(List<Optional<String>> clauses) {
    List<String> texts = new ArrayList<>();
    clauses.forEach(clause -> clause.ifPresent(texts::add));
    return texts.size() == clauses.size() ? String.join(" ", texts) : null;
  }

  /** Fields stand before single words, phrases and ranges; groups are those of their parts. */
  private static @Nullable String fielded(Fielded fielded) {
    boolean single =
        switch (fielded.query()) {
          case Term term -> true;
          case Phrase phrase -> true;
          case Truncation truncation -> true;
          case Fuzzy fuzzy -> true;
          case Range range -> true;
          case Query.Everything all -> true;
          default -> false;
        };
    return single && fielded.fields().size() == 1
        ? begun(fielded.fields().getFirst() + ":", print(fielded.query()))
        : null;
  }

  private static String range(Range range) {
    return (range.includesFrom() ? "[" : "{")
        + bound(range.from())
        + " TO "
        + bound(range.to())
        + (range.includesTo() ? "]" : "}");
  }

  private static String bound(@Nullable String bound) {
    return bound == null ? "*" : quoted(bound);
  }

  private static @Nullable String truncated(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      switch (part) {
        case Literal literal -> text.append(escaped(literal.text()));
        case Gap gap when gap.equals(Gap.any()) -> text.append('*');
        case Gap gap when gap.minimum() == 1 && gap.maximum() == 1 -> text.append('?');
        case Gap gap -> {
          return null;
        }
      }
    }
    return text.toString();
  }

  private static String word(String text) {
    boolean operator =
        text.equals("AND") || text.equals("OR") || text.equals("NOT") || text.equals("TO");
    return operator ? "\\" + text : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
