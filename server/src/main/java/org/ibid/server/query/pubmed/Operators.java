package org.ibid.server.query.pubmed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.server.query.pubmed.PubmedToken.Kind;
import org.jspecify.annotations.Nullable;

/** How operators are written. */
final class Operators {

  private static final String OVID_FIELD = "(?:ti|ab|tw|mp|sh|pt|kw|kf|fs|af|hw)";

  /** Nearness and fields as Ovid and others write them. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^(?i:adj\\d*+|near/?+\\d++|next/?+\\d++|w/\\d++)$|^(?:NEAR|NEXT)$|\\."
              + OVID_FIELD
              + "(?:,"
              + OVID_FIELD
              + "){0,5}+\\.?+$");

  private Operators() {}

  /** The operator in capitals, or the sign that PubMed takes for it; null for a word. */
  static @Nullable Kind large(String word) {
    return switch (word) {
      case "AND", "&", "&&" -> Kind.AND;
      case "OR", "|", "||" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> null;
    };
  }

  /** The operator in letters of either case; null for a word. */
  static @Nullable Kind anyCase(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return upper.equals("AND/OR") ? Kind.OR : large(upper);
  }

  /** Whether a word is what other platforms write for nearness or fields. */
  static boolean isForeign(String word) {
    return FOREIGN.matcher(word).find();
  }

  /**
   * How much of a word is an operator in capitals that a number or small letter was stuck to:
   * {@code pain[tiab]ORache[tiab]}. 0 for none.
   */
  static int stuck(String word) {
    for (String operator : new String[] {"AND", "OR", "NOT"}) {
      boolean longer = word.length() > operator.length() && word.startsWith(operator);
      if (longer && !Character.isUpperCase(word.charAt(operator.length()))) {
        return Character.isLetterOrDigit(word.charAt(operator.length())) ? operator.length() : 0;
      }
    }
    return 0;
  }
}
