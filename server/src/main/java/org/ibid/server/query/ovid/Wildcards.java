package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;

/**
 * Words with characters left open. {@code *}, {@code $} and {@code :} stand for any number of
 * characters, with a number after them for at most so many; {@code ?} for one or none; {@code #}
 * for exactly one.
 *
 * @see <a href="https://site.ovid.com/site/help/documentation/osp/en/Content/syntax.htm">Ovid's
 *     advanced search techniques</a>
 */
final class Wildcards {

  /** Words are shorter; past it a number is as good as none. */
  private static final int LONGEST_GAP = 999;

  private Wildcards() {}

  /** Whether a character leaves any number open at the end of a quoted phrase. */
  static boolean isAnyEnding(char c) {
    return c == '*' || c == '$' || c == ':';
  }

  /** Whether a word has a wildcard and something that is given. */
  static boolean isTruncated(String word) {
    List<Part> parts = parts(word);
    return parts.stream().anyMatch(Gap.class::isInstance)
        && parts.stream().anyMatch(Literal.class::isInstance);
  }

  /** Whether there is nothing but wildcards. */
  static boolean isOpen(String word) {
    List<Part> parts = parts(word);
    return !parts.isEmpty() && parts.stream().allMatch(Gap.class::isInstance);
  }

  /** Whether something is given that could be found. */
  static boolean hasWord(String word) {
    return parts(word).stream()
        .anyMatch(part -> part instanceof Literal literal && Characters.hasWord(literal.text()));
  }

  /** A word or, with wildcards, a truncation; something is given. */
  static Query word(String text) {
    List<Part> parts = parts(text);
    return parts.size() == 1 && parts.getFirst() instanceof Literal literal
        ? new Query.Term(literal.text())
        : new Query.Truncation(parts);
  }

  private static List<Part> parts(String word) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      char c = word.charAt(i);
      boolean afterDigit = !literal.isEmpty() && isDigit(literal.charAt(literal.length() - 1));
      if (!isWildcard(word, i, afterDigit)) {
        literal.append(c);
        i++;
        continue;
      }
      flush(literal, parts);
      int digits = i + 1;
      while (isAnyEnding(c) && digits < word.length() && isDigit(word.charAt(digits))) {
        digits++;
      }
      gap(c, word.substring(i + 1, digits), parts);
      i = digits;
    }
    flush(literal, parts);
    return parts;
  }

  /** Money and ratios have no wildcards: {@code $100}, {@code 10:1}. */
  private static boolean isWildcard(String word, int i, boolean afterDigit) {
    return switch (word.charAt(i)) {
      case '*', '?', '#' -> true;
      case '$' -> i > 0;
      case ':' -> i > 0 && !(afterDigit && isDigitAt(word, i + 1));
      default -> false;
    };
  }

  private static boolean isDigitAt(String word, int i) {
    return i < word.length() && isDigit(word.charAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void gap(char sign, String digits, List<Part> parts) {
    if (sign == '?') {
      parts.add(new Gap(0, 1));
    } else if (sign == '#') {
      parts.add(new Gap(1, 1));
    } else if (digits.isEmpty()) {
      if (parts.isEmpty() || !parts.getLast().equals(Gap.any())) {
        parts.add(Gap.any());
      }
    } else {
      int most = digits.length() > 3 ? LONGEST_GAP : Integer.parseInt(digits);
      if (most > 0) {
        parts.add(new Gap(0, most));
      }
    }
  }

  private static void flush(StringBuilder literal, List<Part> parts) {
    if (literal.isEmpty()) {
      return;
    }
    if (!parts.isEmpty() && parts.getLast() instanceof Literal before) {
      parts.set(parts.size() - 1, new Literal(before.text() + literal));
    } else if (!literal.toString().isBlank()) {
      parts.add(new Literal(literal.toString()));
    }
    literal.setLength(0);
  }

  /** The word as Ovid writes it. */
  static String print(Query.Truncation truncation) {
    StringBuilder text = new StringBuilder();
    for (Part part : truncation.parts()) {
      text.append(
          switch (part) {
            case Literal literal -> literal.text();
            case Gap gap -> print(gap);
          });
    }
    return text.toString();
  }

  private static String print(Gap gap) {
    if (gap.maximum() == Gap.UNLIMITED) {
      return "*";
    }
    if (gap.maximum() == 1) {
      return gap.minimum() == 1 ? "#" : "?";
    }
    return "*" + gap.maximum();
  }
}
