package org.ibid.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Term;

/** Queries that one word is enough for: what is offered when all of them find nothing. */
public final class AnyWord {

  /**
   * Letters and digits, and an apostrophe within. What a hyphen joins is two words, as whoever
   * writes "boundary-layer" and "boundary layer" means one thing.
   */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’][\\p{L}\\p{M}\\p{N}]++)*+");

  private AnyWord() {}

  /**
   * The query with any instead of all of the operands it requires at its top, but for {@link
   * FunctionWords} where it has others; what it excludes stays excluded. Empty where it doesn't
   * require several things.
   */
  public static Optional<Query> of(Query query) {
    return query instanceof And and ? ofAll(and.operands()) : Optional.empty();
  }

  /**
   * Any word of a running text, in which no character is a sign of a syntax: a claim, a topic. In
   * the order of the text, and as often as it has them: what a text says twice it is about. {@link
   * FunctionWords} are left out where there are others; only the first as many as {@link
   * Limits#TYPED} allows are taken.
   */
  public static Query ofText(String text) {
    List<Query> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Characters.tidy(text));
    while (words.size() < Limits.TYPED.words() && matcher.find()) {
      words.add(new Term(matcher.group()));
    }
    return Query.anyOf(withoutFunctionWords(words));
  }

  private static List<Query> withoutFunctionWords(List<Query> operands) {
    List<Query> others = operands.stream().filter(q -> !isFunctionWord(q)).toList();
    return others.isEmpty() ? operands : others;
  }

  /** Whether a query is for a word that says nothing by itself. */
  public static boolean isFunctionWord(Query query) {
    return query instanceof Term term && FunctionWords.contains(term.text());
  }

  private static Optional<Query> ofAll(List<Query> operands) {
    List<Query> required = operands.stream().filter(q -> !(q instanceof Not)).toList();
    if (required.size() < 2) {
      return Optional.empty();
    }
    List<Query> relaxed = new ArrayList<>(List.of(Query.anyOf(withoutFunctionWords(required))));
    operands.stream().filter(Not.class::isInstance).forEach(relaxed::add);
    return Optional.of(Query.allOf(relaxed));
  }
}
