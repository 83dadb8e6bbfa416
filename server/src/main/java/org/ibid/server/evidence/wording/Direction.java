package org.ibid.server.evidence.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an effect goes, by the word that says so. */
public enum Direction {
  /** More of it: {@code increased}, {@code upregulates}. */
  UP,
  /** Less of it: {@code reduced}, {@code inhibition of}. */
  DOWN,
  /** A good turn: {@code improves}, {@code alleviated}. */
  BETTER,
  /** A bad turn: {@code worsened}, {@code impairs}. */
  WORSE,
  /** Different, without saying how: {@code altered}, {@code had an effect on}. */
  CHANGED,
  /** That two things go together: {@code associated with}, {@code mediates}. */
  LINKED;

  private static final Map<Direction, List<String>> STEMS =
      Map.of(
          UP,
          List.of(
              "increas",
              "elevat",
              "enhanc",
              "augment",
              "upregulat",
              "up-regulat",
              "potentiat",
              "amplif",
              "rais",
              "activat",
              "promot",
              "facilitat",
              "exaggerat",
              "heighten",
              "strengthen",
              "prolong",
              "accelerat",
              "boost",
              "elicit",
              "stimulat",
              "induc"),
          DOWN,
          List.of(
              "decreas",
              "reduc",
              "attenuat",
              "downregulat",
              "down-regulat",
              "inhibit",
              "suppress",
              "diminish",
              "lower",
              "block",
              "abolish",
              "prevent",
              "revers",
              "declin",
              "blunt",
              "dampen",
              "antagonis",
              "antagoniz",
              "eliminat",
              "weaken",
              "abrogat",
              "deplet",
              "lessen",
              "shorten",
              "impede"),
          BETTER,
          List.of(
              "improv", "ameliorat", "alleviat", "reliev", "restor", "mitigat", "benefit", "eas"),
          WORSE,
          List.of("worsen", "aggravat", "exacerbat", "impair", "deteriorat", "damag"),
          CHANGED,
          List.of("affect", "alter", "chang", "influenc", "differ", "modif", "impact"),
          LINKED,
          List.of("associat", "correlat", "mediat", "involv", "contribut", "predict", "link"));

  /** Words that the stems don't make. */
  private static final Map<String, Direction> WORDS =
      Map.ofEntries(
          Map.entry("rise", UP),
          Map.entry("rises", UP),
          Map.entry("rose", UP),
          Map.entry("higher", UP),
          Map.entry("greater", UP),
          Map.entry("fell", DOWN),
          Map.entry("lower", DOWN),
          Map.entry("blockade", DOWN),
          Map.entry("reversal", DOWN),
          Map.entry("smaller", DOWN),
          Map.entry("beneficial", BETTER),
          Map.entry("relief", BETTER),
          Map.entry("better", BETTER),
          Map.entry("worse", WORSE),
          Map.entry("effect", CHANGED),
          Map.entry("effects", CHANGED),
          Map.entry("difference", CHANGED),
          Map.entry("differences", CHANGED),
          Map.entry("depends", LINKED),
          Map.entry("depended", LINKED),
          Map.entry("related", LINKED),
          Map.entry("relationship", LINKED),
          Map.entry("correlation", LINKED),
          Map.entry("association", LINKED));

  /** Words that say that nothing changed, as a negation of {@link #CHANGED} does. */
  private static final Set<String> UNCHANGED =
      Set.of("unchanged", "unaffected", "unaltered", "ineffective");

  private static final Set<String> VERB_ENDINGS =
      Set.of("", "e", "es", "s", "ed", "ing", "y", "ies", "ied");

  private static final Set<String> NOUN_ENDINGS =
      Set.of("ion", "ions", "tion", "tions", "ement", "ements", "ication", "ment", "ence", "ences");

  /** Letters that any of the stems begins with, so that most words are looked at once. */
  private static final int LEAST = 3;

  /**
   * The direction that a word says, in lower case.
   *
   * @param governs whether {@code of} or {@code in} follows, without which a noun only names a
   *     process: {@code microglial activation}
   */
  static Optional<Direction> of(String word, boolean governs) {
    if (word.length() < LEAST) {
      return Optional.empty();
    }
    if (UNCHANGED.contains(word)) {
      return Optional.of(CHANGED);
    }
    Direction known = WORDS.get(word);
    return known == null ? byStem(word, governs) : Optional.of(known);
  }

  /** Whether the word itself denies that anything changed. */
  static boolean denies(String word) {
    return UNCHANGED.contains(word);
  }

  private static Optional<Direction> byStem(String word, boolean governs) {
    for (Direction direction : values()) {
      for (String stem : STEMS.getOrDefault(direction, List.of())) {
        if (word.startsWith(stem) && ends(word.substring(stem.length()), governs)) {
          return Optional.of(direction);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ends(String ending, boolean governs) {
    return VERB_ENDINGS.contains(ending) || (governs && NOUN_ENDINGS.contains(ending));
  }

  /** The other way, where there is one. */
  Optional<Direction> opposite() {
    return switch (this) {
      case UP -> Optional.of(DOWN);
      case DOWN -> Optional.of(UP);
      case BETTER -> Optional.of(WORSE);
      case WORSE -> Optional.of(BETTER);
      case CHANGED, LINKED -> Optional.empty();
    };
  }
}
