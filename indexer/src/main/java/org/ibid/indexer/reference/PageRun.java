package org.ibid.indexer.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are printed in pieces: {@code 2.1–2.24}, {@code 17 714–17 719}, {@code 3 e1–3 e4}.
 *
 * @param pages with a hyphen, and without the spaces of thousands
 * @param last the token that ends them
 */
record PageRun(String pages, int last) {

  /** {@code 17}, {@code 714–17} and {@code 719}: thousands set apart. */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3} \\d{3}-\\d{1,3} \\d{3}");

  private static final Pattern ELECTRONIC =
      Pattern.compile("\\d{1,5} e\\d{1,4}-\\d{1,5} e\\d{1,4}");

  /** Digits behind the stop are few: more are an identifier that stands too near. */
  private static final Pattern DECIMAL =
      Pattern.compile("\\d{1,4}\\.\\d{1,3}(?:-\\d{1,4}\\.\\d{1,3})?");

  /** The run that starts at a token; null where it is whole in itself. */
  static @Nullable PageRun at(String text, List<Token> tokens, int at) {
    int last = at;
    while (last + 2 < tokens.size() && isGlued(tokens, last)) {
      last += 2;
    }
    if (last > at) {
      String printed = printed(text, tokens, at, last);
      return DECIMAL.matcher(printed).matches() ? new PageRun(printed, last) : null;
    }
    return at + 2 < tokens.size() ? spaced(text, tokens, at) : null;
  }

  /** Whether a stop with nothing around it sets a token apart from another one. */
  private static boolean isGlued(List<Token> tokens, int at) {
    Token stop = tokens.get(at + 1);
    Token next = tokens.get(at + 2);
    return stop.text().equals(".")
        && next.kind() != Token.Kind.MARK
        && stop.start() == tokens.get(at).end()
        && next.start() == stop.end();
  }

  private static @Nullable PageRun spaced(String text, List<Token> tokens, int at) {
    String printed = printed(text, tokens, at, at + 2);
    if (THOUSANDS.matcher(printed).matches()) {
      return new PageRun(printed.replace(" ", ""), at + 2);
    }
    return ELECTRONIC.matcher(printed).matches() ? new PageRun(printed, at + 2) : null;
  }

  private static String printed(String text, List<Token> tokens, int first, int last) {
    return Token.hyphens(text.substring(tokens.get(first).start(), tokens.get(last).end()));
  }
}
