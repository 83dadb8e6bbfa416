package org.ibid.indexer.concept;

import java.text.Normalizer;
import java.util.Locale;

/** Labels as ids: lower-case letters and digits, joined by hyphens. */
final class Slug {

  private Slug() {}

  /**
   * {@code "β-Endorphin"} becomes {@code "beta-endorphin"}; empty where there is no letter or
   * digit.
   */
  static String of(String label) {
    String spelled = Greek.spelledOut(label);
    String decomposed = Normalizer.normalize(spelled, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> append(slug, c));
    int length = slug.length();
    if (length > 0 && slug.charAt(length - 1) == '-') {
      slug.setLength(length - 1);
    }
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  /** The slug of what stands after the last {@code #}, {@code /} or {@code :} of an IRI. */
  static String ofIri(String iri) {
    String trimmed =
        iri.endsWith("/") || iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
    int cut =
        Math.max(
            trimmed.lastIndexOf('#'), Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf(':')));
    return of(trimmed.substring(cut + 1));
  }

  private static void append(StringBuilder slug, int c) {
    if (Character.isLetterOrDigit(c)) {
      slug.appendCodePoint(c);
    } else if (isSeparator(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  /** Accents and apostrophes stand inside a word, everything else between two. */
  private static boolean isSeparator(int c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019';
  }
}
