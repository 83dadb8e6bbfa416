package org.ibid.server.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Term;

/** Queries that one word is enough for: what is offered when all of them find nothing. */
public final class AnyWord {

  /** Letters and digits, with the hyphens, stops and strokes that hold a word together. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-‐‑'’./][\\p{L}\\p{M}\\p{N}]++)*+");

  private AnyWord() {}

  /**
   * The query with any instead of all of the operands it requires at its top; what it excludes
   * stays excluded. Empty where it doesn't require several things.
   */
  public static Optional<Query> of(Query query) {
    return query instanceof And and ? ofAll(and.operands()) : Optional.empty();
  }

  /**
   * Any word of a running text, in which no character is a sign of a syntax: a claim, a topic. Each
   * word once, in order; only the first as many as {@link Limits#TYPED} allows.
   */
  public static Query ofText(String text) {
    Set<Query> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(Characters.tidy(text));
    while (words.size() < Limits.TYPED.words() && matcher.find()) {
      words.add(new Term(matcher.group()));
    }
    return Query.anyOf(List.copyOf(words));
  }

  private static Optional<Query> ofAll(List<Query> operands) {
    List<Query> required = operands.stream().filter(q -> !(q instanceof Not)).toList();
    if (required.size() < 2) {
      return Optional.empty();
    }
    List<Query> relaxed = new ArrayList<>(List.of(Query.anyOf(required)));
    operands.stream().filter(Not.class::isInstance).forEach(relaxed::add);
    return Optional.of(Query.allOf(relaxed));
  }
}
