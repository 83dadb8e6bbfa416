package org.ibid.server.strategy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that only combines others: {@code 1 or 2}, {@code or/1-4}, {@code A and (2a or 3)}.
 *
 * @param lines the numbers in it; letters are not among them
 */
public record Combination(List<Integer> lines) {

  /** Longer ones don't matter: what is asked is whether anything else is in it. */
  private static final int LONGEST = 2_000;

  private static final Pattern TOKEN =
      Pattern.compile("([A-Za-z]{2,4}+)|[#S]?+(\\d{1,4}+)[a-z]?+|([A-Z])|([()/,\\-–])|\\s++");

  private static final Set<String> OPERATORS = Set.of("or", "and", "not");

  public Combination {
    lines = List.copyOf(lines);
  }

  /** What a text combines; empty where it does anything else. */
  public static Optional<Combination> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    boolean names = false;
    while (at < text.length()) {
      if (!token.region(at, text.length()).lookingAt()
          || (token.group(1) != null && !isOperator(token.group(1)))) {
        return Optional.empty();
      }
      if (token.group(2) != null) {
        numbers.add(Integer.parseInt(token.group(2)));
      }
      names |= token.group(2) != null || token.group(3) != null;
      at = token.end();
    }
    return names ? Optional.of(new Combination(numbers)) : Optional.empty();
  }

  /** Whether it combines several lines that there are, or repeats one. */
  public boolean isOf(List<String> names) {
    return !lines.isEmpty() && lines.stream().allMatch(n -> names.contains(Integer.toString(n)));
  }

  private static boolean isOperator(String word) {
    return OPERATORS.contains(word.toLowerCase(Locale.ROOT));
  }
}
