package org.ibid.server.evidence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a sentence.
 *
 * @param text in lower case
 * @param clause number of the clause it stands in, from 0
 */
record Word(String text, int start, int end, int clause) {

  /** Hyphens hold a word together: what is exercise-induced is not said to be induced here. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "([\\p{L}\\p{M}\\p{N}]++(?:[-‐‑'’][\\p{L}\\p{M}\\p{N}]++)*+)|([,;:.!?()\\[\\]—])");

  /** Words that begin a clause of their own, in which what was denied before isn't denied. */
  private static final Set<String> TURNS =
      Set.of(
          "but",
          "however",
          "whereas",
          "while",
          "although",
          "though",
          "because",
          "since",
          "despite",
          "which",
          "suggesting",
          "indicating",
          "instead",
          "unless");

  private static final Set<String> CONJUNCTIONS = Set.of("or", "nor", "and");

  /** As many items of a list stand before its {@code or}: {@code no rise, fall or other change}. */
  private static final int LIST = 4;

  /** No sentence has more; what runs on longer is a table that lost its lines. */
  private static final int MOST = 2_000;

  /** A word, and what stands between it and the word before. */
  private record Token(String text, int start, int end, boolean comma, boolean stop) {}

  /** The first words of a text, in their order. */
  static List<Word> of(String text) {
    List<Token> tokens = tokens(text);
    List<Word> words = new ArrayList<>();
    int clause = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      clause += beginsClause(tokens, at) ? 1 : 0;
      words.add(new Word(token.text(), token.start(), token.end(), clause));
    }
    return words;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    boolean comma = false;
    boolean stop = false;
    while (tokens.size() < MOST && token.find()) {
      String word = token.group(1);
      if (word == null) {
        comma |= token.group().equals(",");
        stop |= !token.group().equals(",") && !isPoint(text, token.start());
      } else {
        String lower = word.toLowerCase(Locale.ROOT);
        tokens.add(new Token(lower, token.start(), token.end(), comma, stop));
        comma = false;
        stop = false;
      }
    }
    return tokens;
  }

  private static boolean beginsClause(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.stop()
        || TURNS.contains(token.text())
        || (token.comma() && !goesOnWithList(tokens, at));
  }

  private static boolean goesOnWithList(List<Token> tokens, int at) {
    int end = Math.min(tokens.size(), at + LIST);
    return CONJUNCTIONS.contains(tokens.get(at).text())
        || tokens.subList(at, end).stream().anyMatch(t -> t.text().matches("n?or"));
  }

  /** Whether the full stop there stands within a number. */
  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  boolean isAny(Set<String> others) {
    return others.contains(text);
  }

  /** Without the ending of a plural (S-stemmer, Harman 1991), so that it meets its singular. */
  String singular() {
    if (text.length() > 4 && text.endsWith("ies") && !text.endsWith("eies")) {
      return text.substring(0, text.length() - 3) + "y";
    }
    boolean plural =
        text.length() > 3 && text.endsWith("s") && !text.endsWith("ss") && !text.endsWith("us");
    return plural ? text.substring(0, text.length() - 1) : text;
  }
}
