package org.ibid.server.query.pubmed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of a strategy's lines that a line may refer to without a {@code #}. */
final class LineNames {

  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> numbered = new HashMap<>();

  LineNames(List<String> names) {
    for (String name : names) {
      exact.put(name, name);
      if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
        numbered.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
  }

  /** The line that is called so; the letter of {@code 2a} may be large or small. */
  Optional<String> named(String text) {
    return Optional.ofNullable(exact.get(text))
        .or(() -> Optional.ofNullable(numbered.get(text.toLowerCase(Locale.ROOT))));
  }

  /**
   * The end of a line's number behind a {@code #}, perhaps with a letter: {@code 12}, {@code 2a}.
   * The start itself where there is none.
   */
  static int numberEnd(String text, int start) {
    int digits = start;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int letters = digits;
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean operator = Operators.large(text.substring(digits, letters)) != null;
    return letters == digits || operator
        ? digits
        : letters == digits + 1 && digits > start ? letters : start;
  }
}
