package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.FuzzyQuery;
import org.ibid.server.query.Fields;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Years;
import org.jspecify.annotations.Nullable;

/** Turns the nodes of Lucene's syntax parser into the query tree. For one text. */
final class LuceneSyntaxTree {

  /** Lucene's own default where nothing stands after {@code ~}. */
  private static final int DEFAULT_EDITS = 2;

  private static final int MOST_SLOP = 1_000;

  private final String text;
  private final Fields fields;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private int words;

  LuceneSyntaxTree(String text, Fields fields, Limits limits) {
    this.text = text;
    this.fields = fields;
    this.limits = limits;
  }

  ParsedQuery read(QueryNode root) {
    Query tree = query(root);
    if (words > limits.words()) {
      String message = "A query has at most " + limits.words() + " words, this one " + words + ".";
      problems.add(Problem.error(0, text.length(), "too-many-words", message));
    }
    return new ParsedQuery(problems.isEmpty() ? tree : new Query.Nothing(), problems);
  }

  /** The library's nodes are an open hierarchy: what isn't known here is refused by name. */
  private Query query(QueryNode node) {
    return switch (node) {
      case GroupQueryNode group -> query(group.getChild());
      case BoostQueryNode boost -> new Query.Boost(query(boost.getChild()), factor(boost));
      case SlopQueryNode slop -> sloppy(slop);
      case TermRangeQueryNode range -> range(range);
      case FuzzyQueryNode fuzzy -> fuzzy(fuzzy);
      case QuotedFieldQueryNode quoted -> phrase(quoted, 0);
      case FieldQueryNode field -> word(field);
      case ModifierQueryNode modifier -> clauses(List.of(modifier), false);
      case AndQueryNode and -> clauses(and.getChildren(), true);
      case org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode any ->
          clauses(any.getChildren(), false);
      default -> unsupported(node);
    };
  }

  /**
   * Lucene's clauses: what must be, what should be and what must not be. Where something must be,
   * what should be only ranks.
   *
   * @param required whether a clause without a sign must be
   */
  private Query clauses(List<QueryNode> nodes, boolean required) {
    List<Query> must = new ArrayList<>();
    List<Query> should = new ArrayList<>();
    List<Query> all = new ArrayList<>();
    for (QueryNode node : nodes) {
      switch (node) {
        case ModifierQueryNode sign when sign.getModifier() == ModifierQueryNode.Modifier.MOD_NOT ->
            all.add(Query.not(query(sign.getChild())));
        case ModifierQueryNode sign when sign.getModifier() == ModifierQueryNode.Modifier.MOD_REQ ->
            must.add(query(sign.getChild()));
        default -> (required ? must : should).add(query(node));
      }
    }
    if (!must.isEmpty() || !should.isEmpty()) {
      all.addFirst(wanted(must, should));
    }
    return Query.allOf(all);
  }

  private static Query wanted(List<Query> must, List<Query> should) {
    if (must.isEmpty()) {
      return Query.anyOf(should);
    }
    Query required = Query.allOf(must);
    return should.isEmpty() ? required : new Query.Preferring(required, Query.anyOf(should));
  }

  private static float factor(BoostQueryNode boost) {
    return Math.clamp(boost.getValue(), 0f, Float.MAX_VALUE);
  }

  private Query sloppy(SlopQueryNode slop) {
    int words = Math.clamp(slop.getValue(), 0, MOST_SLOP);
    return slop.getChild() instanceof QuotedFieldQueryNode quoted
        ? phrase(quoted, words)
        : query(slop.getChild());
  }

  private Query phrase(FieldQueryNode node, int slop) {
    String phrase = string(node).strip();
    if (phrase.isEmpty()) {
      words++;
      return new Query.Nothing();
    }
    return inField(node, new Query.Phrase(phrase, slop));
  }

  private Query word(FieldQueryNode node) {
    CharSequence word = node.getText();
    if (string(node).isBlank()) {
      return new Query.Nothing();
    }
    boolean star = word.length() == 1 && isOpen(word, 0) && word.charAt(0) == '*';
    if (star && (name(node).isEmpty() || name(node).equals("*"))) {
      return new Query.Everything();
    }
    if (star) {
      return inField(node, new Query.Everything());
    }
    return inField(node, hasOpen(word) ? truncation(word) : new Query.Term(word.toString()));
  }

  private static boolean hasOpen(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (isOpen(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(CharSequence word, int at) {
    boolean escaped = word instanceof UnescapedCharSequence unescaped && unescaped.wasEscaped(at);
    return !escaped && (word.charAt(at) == '*' || word.charAt(at) == '?');
  }

  /** A word all of signs is any word of at least as many characters as it has question marks. */
  private Query truncation(CharSequence word) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (!isOpen(word, i)) {
        literal.append(word.charAt(i));
        continue;
      }
      flush(literal, parts);
      parts.add(word.charAt(i) == '*' ? Gap.any() : new Gap(1, 1));
    }
    flush(literal, parts);
    boolean given = parts.stream().anyMatch(Literal.class::isInstance);
    return given ? new Query.Truncation(parts) : new Query.Everything();
  }

  private static void flush(StringBuilder literal, List<Part> parts) {
    if (!literal.toString().isBlank()) {
      parts.add(new Literal(literal.toString()));
    }
    literal.setLength(0);
  }

  private Query fuzzy(FuzzyQueryNode node) {
    String word = string(node);
    if (word.isBlank()) {
      return new Query.Nothing();
    }
    int edits = edits(node.getSimilarity(), word);
    return inField(node, edits == 0 ? new Query.Term(word) : new Query.Fuzzy(word, edits));
  }

  /** A number below 1 is a likeness, as Lucene had it before release 4; else letters. */
  private static int edits(float typed, String word) {
    if (typed < 0) {
      return DEFAULT_EDITS;
    }
    return FuzzyQuery.floatToEdits(typed, word.codePointCount(0, word.length()));
  }

  private Query range(TermRangeQueryNode node) {
    FieldQueryNode lower = node.getLowerBound();
    return inField(
        lower,
        new Query.Range(
            bound(lower),
            bound(node.getUpperBound()),
            node.isLowerInclusive(),
            node.isUpperInclusive()));
  }

  private static @Nullable String bound(FieldQueryNode bound) {
    String value = string(bound);
    return value.isBlank() || value.equals("*") ? null : value;
  }

  private Query inField(FieldQueryNode node, Query query) {
    words++;
    String name = name(node);
    if (name.isEmpty()) {
      return query;
    }
    if (fields.years().contains(name)) {
      return new Query.Fielded(List.of(name), years(node, query));
    }
    if (!fields.words().contains(name)) {
      String known = String.join(", ", fields.words().stream().sorted().toList());
      refuse(node, "unknown-field", "There is no field " + name + "; there are " + known + ".");
    }
    return new Query.Fielded(List.of(name), query);
  }

  private Query years(FieldQueryNode node, Query query) {
    return switch (query) {
      case Query.Term term -> year(node, term.text());
      case Query.Phrase phrase -> year(node, phrase.text());
      case Query.Range range -> {
        checkYear(node, range.from());
        checkYear(node, range.to());
        yield range;
      }
      case Query.Everything all -> all;
      default -> {
        refuse(node, "not-a-year", "Expected a year, or years as [2010 TO 2018].");
        yield query;
      }
    };
  }

  private Query year(FieldQueryNode node, String value) {
    Optional<Years> years = Years.parse(value).filter(y -> y.from() != null && y.to() != null);
    if (years.isEmpty()) {
      refuse(node, "not-a-year", "Expected a year, got " + value + ".");
      return new Query.Nothing();
    }
    return Query.Range.of(String.valueOf(years.get().from()), String.valueOf(years.get().to()));
  }

  private void checkYear(FieldQueryNode node, @Nullable String bound) {
    if (bound != null && !bound.matches("\\d{1,4}+")) {
      refuse(node, "not-a-year", "Expected a year, got " + bound + ".");
    }
  }

  private static String name(FieldQueryNode node) {
    CharSequence field = node.getField();
    return field == null ? "" : field.toString().toLowerCase(Locale.ROOT);
  }

  private static String string(FieldQueryNode node) {
    CharSequence value = node.getText();
    return value == null ? "" : value.toString();
  }

  private void refuse(FieldQueryNode node, String code, String message) {
    int start = Math.clamp(node.getBegin(), 0, text.length());
    int end = Math.clamp(node.getEnd(), start, text.length());
    problems.add(Problem.error(start, end - start, code, message));
  }

  private Query unsupported(QueryNode node) {
    String what = node.getClass().getSimpleName().replace("QueryNode", "").replace("Node", "");
    String message = "This use of Lucene's syntax isn't supported: " + what + ".";
    problems.add(Problem.error(0, text.length(), "unsupported", message));
    return new Query.Nothing();
  }
}
