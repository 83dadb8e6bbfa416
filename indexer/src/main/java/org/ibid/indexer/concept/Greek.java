package org.ibid.indexer.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Greek letters and their English names, which mean the same in this field. */
final class Greek {

  private static final String[] NAMES = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };

  /** Letters that Unicode keeps apart for their looks: micro sign, and symbol variants. */
  private static final Map<Character, Character> LOOKALIKES =
      Map.of('\u00B5', 'μ', 'ϐ', 'β', 'ϑ', 'θ', 'ϕ', 'φ', 'ϖ', 'π', 'ϵ', 'ε');

  private static final Map<Character, String> NAME_OF = names();

  private Greek() {}

  private static Map<Character, String> names() {
    Map<Character, String> names = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      char lower = (char) ('α' + i);
      names.put(lower, NAMES[i]);
      if (lower != 'ς') {
        names.put(Character.toUpperCase(lower), NAMES[i]);
      }
    }
    LOOKALIKES.forEach((looks, letter) -> names.put(looks, names.get(letter)));
    return Map.copyOf(names);
  }

  /** Every letter of either case, and its look-alikes, with its name in lower case. */
  static Map<Character, String> letters() {
    return NAME_OF;
  }

  /** Look-alikes and the letter that each stands for. */
  static Map<Character, Character> lookalikes() {
    return LOOKALIKES;
  }

  /** The name of a letter, or null where it isn't a Greek one. */
  static @Nullable String name(char letter) {
    return NAME_OF.get(letter);
  }

  /** The text with every Greek letter replaced by its name. */
  static String spelledOut(String text) {
    StringBuilder spelled = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String name = name(text.charAt(i));
      spelled.append(name == null ? String.valueOf(text.charAt(i)) : name);
    }
    return spelled.toString();
  }
}
