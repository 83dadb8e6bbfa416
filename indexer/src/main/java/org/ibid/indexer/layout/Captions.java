package org.ibid.indexer.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** Captions of tables and figures that stand among the paragraphs of a section. */
final class Captions {

  private static final String NUMBER = "\\s?(?:S?\\d{1,3}[A-Za-z]?|[IVX]{1,5})\\b";
  private static final String OWN =
      "(?:\\s*+[.:|–—-].*+|\\s++[\\p{Lu}\\d(“\"].*+|\\s++\\p{Ll}.*+(?<![.;])|\\s*+)";
  private static final Pattern TABLE =
      Pattern.compile("(?:Supplementary )?(?:Table|TABLE|Tab\\.)" + NUMBER + OWN, Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:Supplementary )?(?:Figure|FIGURE|Fig\\.?|FIG\\.?|Box|Scheme|Panel|Plate)"
              + NUMBER
              + OWN,
          Pattern.DOTALL);
  private static final Pattern BARE = Pattern.compile("[\\p{L} ]+\\.?" + NUMBER + "[.:]?");
  private static final Pattern ROW =
      Pattern.compile("[^\\t]*+\\t[^\\t]*+\\t.*+|[^|]++\\|[^|]++\\|.*+", Pattern.DOTALL);

  /** A row of a table isn't longer; nor is the caption of a table that is a paragraph. */
  private static final int LONGEST = 1_500;

  private Captions() {}

  /** Whether a caption is nothing but its number. */
  static boolean isBare(String caption) {
    return BARE.matcher(caption).matches();
  }

  /** What a paragraph is the caption of, or whether it is a row of a table. */
  static Optional<String> why(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    if (TABLE.matcher(paragraph).matches()) {
      return Optional.of("table caption");
    }
    if (FIGURE.matcher(paragraph).matches()) {
      return Optional.of("figure caption");
    }
    return ROW.matcher(paragraph).matches() ? Optional.of("table row") : Optional.empty();
  }
}
