package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a paper's keywords. */
final class KeywordList {

  /** A keyword longer than this is a sentence. */
  private static final int LONGEST = 120;

  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\\s*+[;；]\\s*+"),
          Pattern.compile("\\s*+[•·|●]\\s*+"),
          Pattern.compile("\\s*+[,，、]\\s*+"),
          Pattern.compile("\\s++[–—-]\\s++"));

  /** Words that a keyword has on average, at most; in text there are more between two commas. */
  private static final int MOST_WORDS = 5;

  private KeywordList() {}

  /** Whether a line is several keywords. */
  static boolean isSeparated(String line) {
    return SEPARATORS.get(0).matcher(line).find() || SEPARATORS.get(2).matcher(line).find();
  }

  /** Whether a block may be keywords, not text. */
  static boolean isPlausible(String block) {
    int parts = 1 + (int) block.chars().filter(c -> ";；,，、•·|".indexOf(c) >= 0).count();
    return Words.count(block) <= parts * MOST_WORDS;
  }

  /** Keywords of one or more lines; a line is split at the strongest separator it has. */
  static List<String> read(List<String> lines) {
    List<String> keywords = new ArrayList<>();
    String all = String.join("\n", lines);
    Pattern separator =
        SEPARATORS.stream()
            .filter(s -> s.matcher(all).find())
            .findFirst()
            .orElse(SEPARATORS.getFirst());
    boolean list = lines.size() > 2 && separator == SEPARATORS.get(2);
    for (String line : lines) {
      for (String part : list ? new String[] {line} : separator.split(line)) {
        String keyword = Blank.strip(part).replaceFirst("(?<![A-Z])\\.$", "");
        if (!keyword.isEmpty() && keyword.length() <= LONGEST) {
          keywords.add(keyword);
        }
      }
    }
    return keywords;
  }
}
