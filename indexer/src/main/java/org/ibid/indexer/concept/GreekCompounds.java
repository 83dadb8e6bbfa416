package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The compounds of labels that begin with one Greek letter, and what OCR makes of that letter.
 *
 * @param pattern finds the character that stands for the letter, before a hyphen and one of the
 *     compounds' words
 * @param letter what was printed
 */
public record GreekCompounds(Pattern pattern, String letter) {

  /**
   * What each letter is read as: its look-alikes in Latin type, and what is left where a font is
   * missing. One character each, so that offsets stay.
   */
  private static final Map<String, String> READ_AS =
      Map.of(
          "α", "aAo",
          "β", "bB38ß({pP",
          "γ", "yYgGvr",
          "δ", "dD685S",
          "κ", "kKxX",
          "μ", "uUmMp",
          "ω", "wW",
          "σ", "osS",
          "ε", "eEc",
          "θ", "0O");

  /** For every letter: the sign for an unknown character, and what encoders put for it. */
  private static final String UNKNOWN = "?\uFFFD";

  /**
   * Words that follow letters of many alphabets: an "M-receptor" is muscarinic and no damaged μ, a
   * "D-receptor" dopamine's. Only a word that says which compound is meant restores the letter.
   */
  private static final Set<String> GENERIC =
      Set.of(
          "receptor",
          "agonist",
          "antagonist",
          "subunit",
          "protein",
          "kinase",
          "channel",
          "neuron",
          "neurone",
          "activity",
          "rhythm",
          "frequency",
          "oscillation",
          "isoform",
          "ligand",
          "ligands");

  /** Shorter words are generic too: "B-cell", "T-wave". */
  private static final int SHORTEST = 6;

  private static final String HYPHENS = "-\u2010\u2011\u2013\u2212";

  private static final String HYPHEN = "[" + HYPHENS + "]";

  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([α-ωΑ-Ω]|alpha|beta|gamma|delta|kappa|mu|omega|sigma|epsilon|theta)"
              + "[-\\s]?(\\d?)[-\\s](\\p{L}{"
              + SHORTEST
              + ",})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static List<GreekCompounds> of(List<String> labels) {
    Map<String, Set<String>> lettersByWord = new TreeMap<>();
    for (String label : labels) {
      Matcher compound = COMPOUND.matcher(label);
      while (compound.find()) {
        add(lettersByWord, letter(compound.group(1)), compound.group(2), compound.group(3));
      }
    }
    return byReading(lettersByWord);
  }

  private static String letter(String letterOrName) {
    String name = Greek.spelledOut(letterOrName).toLowerCase(Locale.ROOT);
    return READ_AS.keySet().stream()
        .filter(letter -> name.equals(Greek.name(letter.charAt(0))))
        .findFirst()
        .orElse("");
  }

  private static void add(
      Map<String, Set<String>> lettersByWord, String letter, String digit, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    if (!letter.isEmpty() && !GENERIC.contains(singular)) {
      String number = digit.isEmpty() ? "" : HYPHEN + "?" + digit;
      lettersByWord
          .computeIfAbsent(number + HYPHEN + Pattern.quote(singular), w -> new TreeSet<>())
          .add(letter);
    }
  }

  /** What could be two letters before the same word is left alone. */
  private static List<GreekCompounds> byReading(Map<String, Set<String>> lettersByWord) {
    Map<String, Map<String, Set<String>>> wordsByReading = new LinkedHashMap<>();
    lettersByWord.forEach((word, letters) -> {
      for (String letter : letters) {
        wordsByReading
            .computeIfAbsent(letter, l -> new TreeMap<>())
            .computeIfAbsent(readings(letter, letters), r -> new TreeSet<>())
            .add(word);
      }
    });
    List<GreekCompounds> compounds = new ArrayList<>();
    wordsByReading.forEach((letter, byReading) ->
        byReading.forEach((readings, words) ->
            compounds.add(new GreekCompounds(pattern(readings, words), letter))));
    return List.copyOf(compounds);
  }

  private static String readings(String letter, Set<String> letters) {
    String own = READ_AS.get(letter) + UNKNOWN;
    Set<Integer> others =
        letters.stream()
            .filter(other -> !other.equals(letter))
            .flatMap(other -> (READ_AS.get(other) + UNKNOWN).chars().boxed())
            .collect(Collectors.toSet());
    return own.chars()
        .filter(c -> !others.contains(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The set of characters comes first, so that a text is passed over fast. */
  private static Pattern pattern(String readings, Set<String> words) {
    return Pattern.compile(
        "["
            + Pattern.quote(readings)
            + "]"
            + "(?=(?i:"
            + String.join("|", words)
            + ")s?(?!\\p{L}))"
            + "(?<![\\p{L}\\p{N},\\-].)");
  }

  /**
   * Whether a pattern of compounds could find anything in a stretch of ASCII: a character by itself
   * before a hyphen and a word, with or without a digit between.
   */
  static boolean mayBeIn(char[] text, int from, int to) {
    for (int hyphen = from + 1; hyphen + SHORTEST <= to; hyphen++) {
      if (text[hyphen] == '-' && mayBeAt(text, from, hyphen, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeAt(char[] text, int from, int hyphen, int to) {
    boolean number = Character.isDigit(text[hyphen + 1]) && text[hyphen + 2] == '-';
    boolean word = number || areLetters(text, hyphen + 1, Math.min(to, hyphen + SHORTEST));
    boolean digitBefore = hyphen - 2 >= from && Character.isDigit(text[hyphen - 1]);
    return word
        && (isAlone(text, from, hyphen - 1) || (digitBefore && isAlone(text, from, hyphen - 2)));
  }

  private static boolean isAlone(char[] text, int from, int at) {
    return at == from || !Character.isLetterOrDigit(text[at - 1]);
  }

  private static boolean areLetters(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }
}
