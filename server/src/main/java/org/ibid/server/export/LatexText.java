package org.ibid.server.export;

/** Text as LaTeX and BibTeX print it; braces stay balanced whatever the text holds. */
final class LatexText {

  private LatexText() {}

  /** The text with every character that LaTeX gives a meaning written as its command. */
  static String of(String text) {
    StringBuilder latex = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_' -> latex.append('\\').append(c);
        case '\\' -> latex.append("\\textbackslash{}");
        case '{' -> latex.append("\\textbraceleft{}");
        case '}' -> latex.append("\\textbraceright{}");
        case '~' -> latex.append("\\textasciitilde{}");
        case '^' -> latex.append("\\textasciicircum{}");
        case '`' -> latex.append("\\textasciigrave{}");
        case '\'', '-' -> latex.append(isDoubled(text, i) ? "{}" : "").append(c);
        default -> latex.append(c);
      }
    }
    return latex.toString();
  }

  /** Two hyphens would be a dash, and two apostrophes a quotation mark. */
  private static boolean isDoubled(String text, int at) {
    return at > 0 && text.charAt(at - 1) == text.charAt(at);
  }

  /**
   * A title: words with capitals of their own in braces, so that a style that prints titles in
   * small letters leaves them.
   */
  static String title(String title) {
    StringBuilder latex = new StringBuilder(title.length() + 16);
    String before = ":";
    for (String word : title.split(" ", -1)) {
      boolean first = before.endsWith(":");
      latex.append(latex.isEmpty() ? "" : " ");
      latex.append(isProtected(word, first) ? inBraces(of(word)) : of(word));
      before = word;
    }
    return latex.toString();
  }

  /** {@code BDNF}, {@code mRNA}, {@code pH}; a lone {@code C} that begins no title. */
  private static boolean isProtected(String word, boolean first) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    for (int i = 1; i < letters.length; i++) {
      if (Character.isUpperCase(letters[i])) {
        return true;
      }
    }
    return !first && letters.length == 1 && Character.isUpperCase(letters[0]);
  }

  /** A brace with a command behind it would be one of BibTeX's special characters. */
  static String inBraces(String latex) {
    return latex.startsWith("\\") ? "{{" + latex + "}}" : "{" + latex + "}";
  }
}
