package org.ibid.indexer.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.indexer.concept.GreekCompounds.Compound;

/**
 * The Greek letters of the compounds of labels, and what OCR reads in their places: the way back
 * from {@code B-endorphin}. Looked up by the word behind the letter, so that a vocabulary of all of
 * chemistry costs a text no more than a small one.
 */
final class GreekLetters {

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

  private static final String READ = String.join("", READ_AS.values()) + UNKNOWN;

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

  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([α-ωΑ-Ω]|alpha|beta|gamma|delta|kappa|mu|omega|sigma|epsilon|theta)"
              + "[-\\s]?(\\d?)[-\\s](\\p{L}{"
              + GreekCompounds.SHORTEST
              + ",})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The characters that stand for each letter, by what stands behind it. */
  private final Map<Compound, Map<String, String>> readings = new HashMap<>();

  private GreekLetters(Map<Compound, Set<String>> letters) {
    letters.forEach((compound, of) -> {
      Map<String, String> byLetter = new TreeMap<>();
      of.forEach(letter -> byLetter.put(letter, readings(letter, of)));
      readings.put(compound, byLetter);
    });
  }

  /** Those of the compounds of labels that begin with one Greek letter. */
  static GreekLetters of(List<String> labels) {
    Map<Compound, Set<String>> letters = new HashMap<>();
    for (String label : labels) {
      Matcher compound = COMPOUND.matcher(label);
      while (compound.find()) {
        add(letters, letter(compound.group(1)), compound.group(2), compound.group(3));
      }
    }
    return new GreekLetters(letters);
  }

  private static String letter(String letterOrName) {
    String name = Greek.spelledOut(letterOrName).toLowerCase(Locale.ROOT);
    return READ_AS.keySet().stream()
        .filter(letter -> name.equals(Greek.name(letter.charAt(0))))
        .findFirst()
        .orElse("");
  }

  private static void add(
      Map<Compound, Set<String>> letters, String letter, String number, String word) {
    String singular = singular(word.toLowerCase(Locale.ROOT));
    if (!letter.isEmpty() && !GENERIC.contains(singular)) {
      letters.computeIfAbsent(new Compound(number, singular), c -> new TreeSet<>()).add(letter);
    }
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** What could be two letters before the same word is left alone. */
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

  boolean isEmpty() {
    return readings.isEmpty();
  }

  /** The same as patterns, for who can't look up. */
  List<GreekCompounds> patterns() {
    return GreekCompounds.of(readings);
  }

  /** The letter that was printed where a character stands, or the character. */
  char printedAt(String text, int at) {
    char read = text.charAt(at);
    if (READ.indexOf(read) < 0 || (at > 0 && isJoinedTo(text.charAt(at - 1)))) {
      return read;
    }
    int next = isHyphen(text, at + 1) ? at + 2 : at + 1;
    boolean numbered = isDigit(text, next) && isHyphen(text, next + 1);
    if (numbered) {
      return printed(read, text.substring(next, next + 1), text, next + 2);
    }
    return next == at + 2 ? printed(read, "", text, next) : read;
  }

  private static boolean isJoinedTo(char before) {
    return Character.isLetterOrDigit(before) || before == ',' || before == '-' || before == '.';
  }

  private char printed(char read, String number, String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    char printed = printed(read, new Compound(number, word));
    return printed == read ? printed(read, new Compound(number, singular(word))) : printed;
  }

  private char printed(char read, Compound compound) {
    for (Map.Entry<String, String> letter : readings.getOrDefault(compound, Map.of()).entrySet()) {
      if (letter.getValue().indexOf(read) >= 0) {
        return letter.getKey().charAt(0);
      }
    }
    return read;
  }

  private static boolean isHyphen(String text, int at) {
    return at < text.length() && GreekCompounds.isHyphen(text.charAt(at));
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
