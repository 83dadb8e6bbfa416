package org.ibid.indexer.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A row of links across the head of a page: {@code HOME ABOUT LOGIN}, {@code 首页 期刊 登录}. */
final class MenuRow {

  /** Fewer links are a title's two halves, more letters a phrase. */
  private static final int FEWEST_LINKS = 3;

  private static final int LONGEST_LINK = 24;
  private static final int LONGEST_HAN_LINK = 6;

  /** No row of links is longer. */
  private static final int LONGEST = 300;

  private static final Pattern BAR = Pattern.compile("\\s*+[|｜]\\s*+");
  private static final Pattern GAP = Pattern.compile("(?:\\s{2,}+|\\t\\s*+)");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}&'’/-]++(?: [\\p{L}&'’/-]++){0,2}");

  private MenuRow() {}

  static boolean is(String line) {
    return line.length() <= LONGEST
        && (areLinks(BAR.split(line)) || areLinks(GAP.split(line)) || areHan(line.split(" ", -1)));
  }

  private static boolean areLinks(String[] parts) {
    return parts.length >= FEWEST_LINKS
        && Arrays.stream(parts)
            .allMatch(p -> p.length() <= LONGEST_LINK && WORDS.matcher(p).matches());
  }

  private static boolean areHan(String[] parts) {
    return parts.length >= FEWEST_LINKS
        && List.of(parts).stream()
            .allMatch(p -> p.length() <= LONGEST_HAN_LINK && p.matches("\\p{IsHan}{2,}"));
  }
}
