package org.ibid.indexer.reference;

import java.util.Locale;
import java.util.Set;

/** The closed classes of English words by which the parts of a sentence are told apart. */
final class Phrases {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "across",
          "after",
          "against",
          "among",
          "around",
          "as",
          "at",
          "before",
          "between",
          "by",
          "during",
          "following",
          "for",
          "from",
          "in",
          "including",
          "into",
          "of",
          "on",
          "onto",
          "over",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "upon",
          "via",
          "with",
          "within",
          "without",
          "than",
          "like",
          "versus",
          "per");

  private static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "has", "have", "had", "be", "been", "do", "does", "did");

  private static final Set<String> MODALS =
      Set.of("can", "could", "may", "might", "will", "would", "should", "must");

  /** Verbs of scientific prose in the present tense, whose form shows nothing; stems suffice. */
  private static final Set<String> PRESENT_VERBS =
      Set.of(
          "abolish",
          "activate",
          "aggravate",
          "ameliorate",
          "assess",
          "elicit",
          "enhance",
          "evoke",
          "examine",
          "exert",
          "exhibit",
          "facilitate",
          "impair",
          "investigate",
          "lower",
          "normalize",
          "predict",
          "protect",
          "provide",
          "raise",
          "represent",
          "restore",
          "reverse",
          "stimulate",
          "trigger",
          "underlie",
          "affect",
          "alleviate",
          "alter",
          "attenuate",
          "cause",
          "comprise",
          "conclude",
          "confirm",
          "contain",
          "decrease",
          "demonstrate",
          "describe",
          "find",
          "improve",
          "include",
          "increase",
          "indicate",
          "induce",
          "influence",
          "inhibit",
          "involve",
          "lead",
          "mediate",
          "modulate",
          "prevent",
          "produce",
          "promote",
          "reduce",
          "regulate",
          "remain",
          "report",
          "require",
          "reveal",
          "show",
          "suggest",
          "support",
          "suppress");

  private static final Set<String> IRREGULAR_PAST =
      Set.of(
          "arose",
          "ate",
          "became",
          "began",
          "broke",
          "came",
          "chose",
          "drank",
          "drove",
          "fell",
          "found",
          "gave",
          "grew",
          "led",
          "made",
          "ran",
          "rose",
          "sank",
          "saw",
          "showed",
          "shown",
          "shrank",
          "slept",
          "swam",
          "took",
          "underwent",
          "wrote");

  /** Words that begin a subject: what follows them is a clause as soon as a verb comes. */
  private static final Set<String> SUBJECT_STARTERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "another",
          "other", "others", "some", "several", "many", "most", "few", "it", "they", "we", "he",
          "she", "this", "these", "those", "there", "the", "both", "all", "no", "our", "their");

  /** Words that set one statement against another: what they begin has a mark of its own. */
  private static final Set<String> TURNS =
      Set.of("but", "however", "whereas", "while", "although", "though", "yet", "nevertheless");

  /** Words whose "to" governs an argument, unlike the one between two adjectives. */
  private static final Set<String> TAKING_TO =
      Set.of(
          "according",
          "attributed",
          "compared",
          "contribute",
          "contributed",
          "contributes",
          "due",
          "exposed",
          "exposure",
          "lead",
          "leading",
          "leads",
          "led",
          "linked",
          "owing",
          "prior",
          "related",
          "relative",
          "response",
          "responses",
          "secondary",
          "similar");

  private static final Set<String> JOINERS =
      Set.of("and", "or", "nor", "and/or", "plus", "&", "then");

  private Phrases() {}

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isModal(String lower) {
    return MODALS.contains(lower);
  }

  static boolean isTurn(String lower) {
    return TURNS.contains(lower);
  }

  static boolean isJoiner(String lower) {
    return JOINERS.contains(lower);
  }

  static boolean takesTo(String lower) {
    return TAKING_TO.contains(lower);
  }

  static boolean startsSubject(String lower) {
    return SUBJECT_STARTERS.contains(lower);
  }

  static boolean isFinite(String lower) {
    return AUXILIARIES.contains(lower) || MODALS.contains(lower);
  }

  /** Whether a word can be the verb of a clause, by its form alone. */
  static boolean looksLikeVerb(String lower) {
    return isFinite(lower)
        || IRREGULAR_PAST.contains(lower)
        || (lower.length() > 4 && lower.endsWith("ed"))
        || isPresentVerb(lower);
  }

  static boolean isPresentVerb(String lower) {
    return PRESENT_VERBS.contains(lower)
        || (lower.endsWith("s") && PRESENT_VERBS.contains(lower.substring(0, lower.length() - 1)));
  }

  /**
   * Words that say where another begins an argument: {@code that}, {@code both}, {@code either}.
   */
  static boolean opensArgument(String lower) {
    return lower.equals("that") || lower.equals("both") || lower.equals("either");
  }
}
