package org.ibid.indexer.reference;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number stands right behind, and how far that speaks for a raised mark. */
enum Behind {
  /** {@code pain.12} */
  SENTENCE(7),
  /** {@code pain,12} */
  CLAUSE(5.7),
  /** {@code Ito et al.12} */
  ET_AL(6),
  /** {@code Clark12}, where 12 is by Clark */
  AUTHOR(6),
  /** {@code see e.g.12} */
  SEE(5),
  /** {@code (CVD).12} */
  CAPITALS(5.3),
  /** {@code pain12} */
  WORD(4.4),
  /** {@code seen by12} */
  FUNCTION_WORD(3.8),
  /** {@code Jordan12}, {@code Beclin1} */
  CAPITALISED(2.6),
  /** {@code (pain)12}, {@code 18%.12} */
  CLOSER(2.2),
  /** {@code group12}: a noun that is counted itself */
  COUNTED(1.8),
  /** {@code et al12}, {@code vs.12}, {@code p.12} */
  ABBREVIATION(1.6),
  /** {@code sea12}, {@code fos12} */
  SHORT_WORD(-0.3),
  /** {@code IL12}, {@code TRPV12} */
  NAME(-1.4),
  /** {@code from 4.2 to 1.9.12} */
  DECIMAL(-1.4),
  /** {@code m2}, {@code Ca2} */
  SYMBOL(-2.5),
  /** {@code since 2009.12}, {@code 15.85} */
  NUMBER(-3),
  /** {@code mm−112}, {@code BIN112}: behind a digit that belongs to the word */
  GLUED(-3),
  /** {@code range:12} */
  COLON(-4);

  /** What may stand between a word and the mark behind it. */
  private static final String STOPS = ".,;:?!)]%\u2019\u201d\"'\u00bb";

  private static final String CLOSERS = ")]\u201d\"\u00bb%\u2019'";

  /** No longer word is looked at whole. */
  private static final int MAX_WORD = 40;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "by", "in", "of", "as", "to", "is", "on", "at", "see", "and", "or", "from", "with", "the",
          "was", "were", "are", "for", "ref", "refs", "had", "has", "not", "who", "but", "use",
          "set", "one", "two", "six", "ten", "age", "may", "can", "than", "be", "it", "et");

  private static final Set<String> COUNTED_NOUNS =
      Set.of(
          "table",
          "tab",
          "fig",
          "figure",
          "figs",
          "phase",
          "type",
          "grade",
          "stage",
          "step",
          "group",
          "day",
          "week",
          "month",
          "year",
          "visit",
          "time",
          "exon",
          "intron",
          "codon",
          "beta",
          "alpha",
          "gamma",
          "delta",
          "kappa",
          "lambda",
          "log",
          "base",
          "session",
          "level",
          "class",
          "chapter",
          "section",
          "box",
          "appendix",
          "question",
          "item",
          "no",
          "nos",
          "page",
          "file",
          "equation",
          "eq",
          "model",
          "experiment",
          "study",
          "case",
          "patient",
          "axis");

  private static final Set<String> CUT = Set.of("Fig", "fig", "Tab", "Vol", "Ref", "ref", "Eqs");

  private static final Set<String> SEE_WORDS = Set.of("cf", "Ref", "ref", "Cf");

  /**
   * Log-odds that a number in this place is a mark, not the first citation of its references: from
   * a logistic regression over the half of the open-access articles that was for building.
   */
  final double odds;

  Behind(double odds) {
    this.odds = odds;
  }

  /** Whether the number may belong to the word. */
  boolean isName() {
    return this == NAME || this == SYMBOL;
  }

  /** Whether a word names what is counted behind it: {@code group 2}. */
  static boolean isCounted(String word) {
    return COUNTED_NOUNS.contains(word);
  }

  /** What stands before {@code at}; null where no mark can stand. */
  static @Nullable Behind of(String text, int at) {
    char before = text.charAt(at - 1);
    if (Character.isLetter(before)) {
      return word(text, at);
    }
    return STOPS.indexOf(before) >= 0 ? stop(text, at) : null;
  }

  private static Behind word(String text, int at) {
    String word = text.substring(wordStart(text, at), at);
    String last = word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1);
    String lower = last.toLowerCase(Locale.ROOT);
    if (lower.equals("al") && text.startsWith("et ", at - "et al".length())) {
      return ET_AL;
    }
    if (COUNTED_NOUNS.contains(lower)) {
      return COUNTED;
    }
    if (FUNCTION_WORDS.contains(last)) {
      return FUNCTION_WORD;
    }
    boolean capital = Character.isUpperCase(last.charAt(0));
    if (!last.chars().skip(1).allMatch(Character::isLowerCase)) {
      return NAME;
    }
    if (last.length() <= (capital ? 3 : 2)) {
      return SYMBOL;
    }
    return capital ? CAPITALISED : last.length() == 3 ? SHORT_WORD : WORD;
  }

  /** Where the word starts that ends at {@code at}. */
  static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < MAX_WORD && isWordUnit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || "-/\u2010+'\u2019_".indexOf(c) >= 0;
  }

  private static @Nullable Behind stop(String text, int at) {
    int base = at;
    while (base > 0 && at - base < MAX_WORD && STOPS.indexOf(text.charAt(base - 1)) >= 0) {
      base--;
    }
    char stop = text.charAt(at - 1);
    if (base == 0 || stop == ':') {
      return base == 0 ? null : COLON;
    }
    if (at - base > 1 || CLOSERS.indexOf(stop) >= 0) {
      return CLOSER;
    }
    if (Character.isDigit(text.charAt(base - 1))) {
      return digits(text, base, stop);
    }
    return Character.isLetter(text.charAt(base - 1)) ? letters(text, base, stop) : null;
  }

  /** A number before the stop: one with a stop of its own can't go on behind another. */
  private static Behind digits(String text, int end, char stop) {
    int start = end;
    boolean decimal = false;
    while (start > 0 && end - start < MAX_WORD && isInNumber(text, start - 1)) {
      start--;
      decimal |= !Character.isDigit(text.charAt(start));
    }
    if (decimal || stop == ';' || stop == '?') {
      return DECIMAL;
    }
    boolean glued = start > 0 && Character.isLetter(text.charAt(start - 1));
    return glued ? GLUED : NUMBER;
  }

  private static boolean isInNumber(String text, int at) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || (at > 0 && (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1)));
  }

  private static Behind abbreviation(String text, int end, String word) {
    if (text.startsWith("et al", end - "et al".length())) {
      return ET_AL;
    }
    boolean see = text.startsWith("e.g", end - "e.g".length()) || SEE_WORDS.contains(word);
    return see ? SEE : ABBREVIATION;
  }

  private static Behind letters(String text, int end, char stop) {
    int start = end;
    while (start > 0 && end - start < MAX_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    if (stop == '.' && (word.length() <= 2 || CUT.contains(word))) {
      return abbreviation(text, end, word);
    }
    if (word.chars().skip(1).anyMatch(Character::isUpperCase)) {
      return CAPITALS;
    }
    return stop == '.' ? SENTENCE : CLAUSE;
  }
}
