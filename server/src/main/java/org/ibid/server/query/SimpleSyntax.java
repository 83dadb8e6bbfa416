package org.ibid.server.query;

import java.util.Optional;

/**
 * What people type into a search box: all words are required, {@code "a phrase"}, {@code OR}
 * between two words, {@code -word}, {@code field:word}, {@code word*}, parentheses. {@code OR}
 * joins the words beside it only: {@code exercise heat OR cold} is exercise and either of the two.
 * Empty or {@code *} is everything. Whatever is typed has an answer, so that every problem is a
 * warning.
 */
public final class SimpleSyntax {

  private final Fields fields;
  private final Limits limits;

  public SimpleSyntax(Fields fields) {
    this(fields, Limits.TYPED);
  }

  public SimpleSyntax(Fields fields, Limits limits) {
    this.fields = fields;
    this.limits = limits;
  }

  /** What a text asks for. Takes time in proportion to its length. */
  public ParsedQuery parse(String text) {
    Problems problems = new Problems();
    var tokens = new SimpleLexer(text, fields, limits, problems).tokens();
    Optional<Query> tree = new SimpleParser(tokens, limits, problems).parse();
    boolean blank = text.chars().allMatch(c -> Characters.isBlank((char) c));
    return new ParsedQuery(
        tree.orElse(blank ? new Query.Everything() : new Query.Nothing()), problems.found());
  }

  /** The tree in this syntax; empty where this syntax can't say it. */
  public Optional<String> print(Query tree) {
    String text = SimplePrinter.print(tree);
    return parse(text).tree().equals(tree) ? Optional.of(text) : Optional.empty();
  }
}
