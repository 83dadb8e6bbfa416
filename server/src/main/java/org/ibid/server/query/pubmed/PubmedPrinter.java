package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree in PubMed's language. Every text gets its tag, so that no term mapping changes it,
 * and every group its parentheses.
 */
final class PubmedPrinter {

  /** Words that need no quotation marks: nothing in them is a sign. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+\\*?+");

  private static final Pattern OPERATOR = Pattern.compile("(?i)and|or|not");

  private PubmedPrinter() {}

  /** The text of a tree; empty where it has a part that PubMed has no sign for. */
  static Optional<String> print(Query tree) {
    return Optional.ofNullable(text(tree));
  }

  private static @Nullable String text(Query query) {
    return switch (query) {
      case Query.Everything all -> "all[sb]";
      case Query.Nothing none -> "0[pmid]";
      case Query.LineReference line -> "#" + line.line();
      case Fielded fielded -> fielded(fielded);
      case Heading heading -> heading(heading);
      case And and -> and(and.operands());
      case Or or -> joined(or.operands(), " OR ");
      case Not not -> not(not);
      case Query.Limited limited -> joined(List.of(limited.query(), limited.limit()), " AND ");
      case Query.Preferring preferring -> null;
      case Query.Boost boost -> null;
      case Query.Frequent frequent -> null;
      case Query.Fuzzy fuzzy -> null;
      case Term term -> null;
      case Phrase phrase -> null;
      case Truncation truncation -> null;
      case Near near -> null;
      case Range range -> null;
    };
  }

  private static @Nullable String not(Not not) {
    String text = grouped(not.query());
    return text == null ? null : "NOT " + text;
  }

  private static @Nullable String and(List<Query> operands) {
    StringBuilder text = new StringBuilder();
    for (Query operand : operands) {
      boolean excluded = operand instanceof Not && !text.isEmpty();
      String printed = excluded ? text(operand) : grouped(operand);
      if (printed == null) {
        return null;
      }
      text.append(text.isEmpty() ? "" : excluded ? " " : " AND ").append(printed);
    }
    return text.toString();
  }

  private static @Nullable String joined(List<Query> operands, String operator) {
    List<String> texts = new ArrayList<>();
    for (Query operand : operands) {
      String text = grouped(operand);
      if (text == null) {
        return null;
      }
      texts.add(text);
    }
    return String.join(operator, texts);
  }

  private static @Nullable String grouped(Query query) {
    String text = text(query);
    boolean group =
        query instanceof And
            || query instanceof Or
            || query instanceof Not
            || query instanceof Query.Limited;
    return text == null || !group ? text : "(" + text + ")";
  }

  private static @Nullable String fielded(Fielded fielded) {
    if (fielded.query() instanceof Range range) {
      return stretch(fielded.fields(), range);
    }
    if (fielded.fields().equals(List.of(FieldNames.HEADING))) {
      return tagged(value(fielded.query()), "mh");
    }
    if (fielded.fields().equals(List.of(FieldNames.QUALIFIER))) {
      return tagged(value(fielded.query()), "sh");
    }
    String name = Tags.name(fielded.fields()).orElse(null);
    if (name == null) {
      return null;
    }
    return fielded.query() instanceof Near near
        ? near(near, name)
        : tagged(value(fielded.query()), name);
  }

  private static @Nullable String tagged(@Nullable String words, String name) {
    return words == null ? null : words + "[" + name + "]";
  }

  private static @Nullable String value(Query query) {
    return switch (query) {
      case Term term -> quoted(term.text());
      case Phrase phrase when phrase.slop() == 0 -> '"' + phrase.text() + '"';
      case Truncation truncation -> quoted(word(truncation));
      default -> null;
    };
  }

  private static @Nullable String near(Near near, String name) {
    List<String> words = new ArrayList<>();
    for (Query operand : near.operands()) {
      switch (operand) {
        case Term term -> words.add(term.text());
        case Truncation truncation -> words.add(word(truncation));
        default -> {
          return null;
        }
      }
    }
    String phrase = '"' + String.join(" ", words) + '"';
    if (near.ordered()) {
      return near.between() == 0 ? tagged(phrase, name) : null;
    }
    return tagged(phrase, name + ":~" + near.between());
  }

  private static String word(Truncation truncation) {
    return truncation.parts().stream().map(PubmedPrinter::part).collect(Collectors.joining());
  }

  private static String part(Query.Part part) {
    return switch (part) {
      case Literal literal -> literal.text();
      case Gap gap when gap.maximum() == Gap.UNLIMITED -> "*";
      case Gap gap -> gap.minimum() == 0 ? "?" : "#";
    };
  }

  private static String quoted(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !OPERATOR.matcher(text).matches();
    return plain ? text : '"' + text + '"';
  }

  private static @Nullable String stretch(List<String> fields, Range range) {
    if (fields.size() != 1 || !range.includesFrom() || !range.includesTo()) {
      return null;
    }
    String from = range.from() == null ? "0001" : range.from().replace('-', '/');
    String to = range.to() == null ? "3000" : range.to().replace('-', '/');
    return Tags.dayName(fields.getFirst())
        .map(name -> from + ":" + to + "[" + name + "]")
        .orElse(null);
  }

  private static @Nullable String heading(Heading heading) {
    String name = heading.term() == null ? "sh" : heading.major() ? "majr" : "mh";
    if (heading.qualifiers().isEmpty()) {
      return '"' + heading.term() + "\"[" + name + (heading.exploded() ? "]" : ":noexp]");
    }
    String qualifier = heading.qualifiers().getFirst();
    boolean family = heading.qualifiers().equals(Qualifiers.family(qualifier));
    boolean exploded = heading.term() == null ? family : heading.exploded();
    String term = heading.term() == null ? "" : heading.term() + "/";
    return '"' + term + qualifier + "\"[" + name + (exploded ? "]" : ":noexp]");
  }
}
