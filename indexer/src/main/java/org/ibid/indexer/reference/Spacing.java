package org.ibid.indexer.reference;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Spaces around punctuation, put right where they were lost on the way out of a page: {@code
 * Phys.Rev .D 93 ( 2016)0945 ,} is {@code Phys. Rev. D 93 (2016) 0945,}.
 *
 * <p>Only a string with a space before a comma or stop, as no style prints it, is touched, and in
 * it no word that can be an identifier.
 */
final class Spacing {

  /** What tells that spaces of a string are not the printed ones. */
  private static final Pattern DAMAGE = Pattern.compile("[\\p{L}\\d)\\]\"\u201d] [,.](?![.\\d])");

  private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[,;)\\]]|:\\S|\\.(?![.0]))");

  private static final Pattern AFTER_OPENING = Pattern.compile("(?<=[(\\[]) ");

  /** {@code https: //link} */
  private static final Pattern SCHEME = Pattern.compile("(?<=\\bhttps?:) (?=//)");

  /** Behind a comma, a stop that ends a word, a closing bracket or quotation, before a word. */
  private static final Pattern LOST =
      Pattern.compile(
          "(?<=,)(?=[\\p{L}\u201c])|(?<=\\p{Ll}\\.)(?=\\p{Lu})|(?<=\\p{L}{2}\\.)(?=\\d)|(?<=\\))(?=[\\p{L}\\d])"
              + "|(?<=[,.?!][\"\u201d])(?=\\p{L})|(?<=[\\p{L}.,;])(?=\\(\\d{4}\\))"
              + "|(?<=\\p{Ll}{4})(?=\\d{1,4}(?:$|[,(]))");

  /** Quotation marks typed as two characters, as TeX does, and what they stand for. */
  private static final List<String> TYPED =
      List.of("``", "\u201c", "''", "\u201d", "\u02bb\u02bb", "\u201c", "\u02bc\u02bc", "\u201d");

  private Spacing() {}

  /** The text with its spaces put right; the text itself where nothing shows damage. */
  static String mended(String text) {
    String quoted = text;
    for (int i = 0; i < TYPED.size(); i += 2) {
      quoted = quoted.replace(TYPED.get(i), TYPED.get(i + 1));
    }
    boolean gap = quoted.contains(" ,") || quoted.contains(" .");
    return gap && DAMAGE.matcher(quoted).find() ? spaced(quoted) : quoted;
  }

  private static String spaced(String text) {
    String closed = BEFORE_MARK.matcher(text).replaceAll("");
    closed = AFTER_OPENING.matcher(closed).replaceAll("");
    closed = SCHEME.matcher(closed).replaceAll("");
    StringBuilder mended = new StringBuilder(closed.length() + 16);
    for (String word : Spaces.words(closed)) {
      mended.append(mended.isEmpty() ? "" : " ").append(parted(word));
    }
    return mended.toString();
  }

  private static String parted(String word) {
    boolean identifier =
        word.indexOf('/') >= 0 || word.indexOf('@') >= 0 || word.startsWith("www.");
    return identifier ? word : LOST.matcher(word).replaceAll(" ");
  }
}
