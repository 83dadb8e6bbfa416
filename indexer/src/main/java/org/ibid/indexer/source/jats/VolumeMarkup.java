package org.ibid.indexer.source.jats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Volume and issue, where a source marks up the volume alone and prints the issue in or behind it:
 * {@code <volume>16(2)</volume>}, {@code <volume>16</volume><bold>(2)</bold>}.
 */
record VolumeMarkup(@Nullable String volume, @Nullable String issue) {

  /** Some sources leave the bracket open: {@code 16(Suppl. 1}. */
  private static final Pattern WITH_ISSUE = Pattern.compile("([^()]++)\\(([^()]++)\\)?+");

  /** The longest issue, {@code 12 Suppl. 1 Pt. 2}, is no longer. */
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,20}+)\\)");

  /** A year in brackets is no issue. */
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d[a-z]?+");

  /**
   * The numbers of a citation.
   *
   * @param bracket what stands in brackets behind the volume, or null
   */
  static VolumeMarkup of(
      @Nullable String volume, @Nullable String issue, @Nullable String bracket) {
    if (volume == null || issue != null) {
      return new VolumeMarkup(volume, issue);
    }
    Matcher both = WITH_ISSUE.matcher(volume);
    if (both.matches() && !both.group(1).isBlank() && isIssue(both.group(2))) {
      return new VolumeMarkup(both.group(1).strip(), both.group(2).strip());
    }
    return new VolumeMarkup(volume, bracket);
  }

  /** The issue that stands in brackets right behind a volume, in whatever type; or null. */
  static @Nullable String bracketBehind(Element citation, Element volume) {
    int at = citation.content().indexOf(volume) + 1;
    String behind = at < citation.content().size() ? text(citation.content().get(at)) : "";
    Matcher bracket = BRACKET.matcher(behind);
    return bracket.lookingAt() && isIssue(bracket.group(1)) ? bracket.group(1).strip() : null;
  }

  /** Characters, those of a change of type too, but not of a field. */
  private static String text(Node node) {
    return switch (node) {
      case Node.Chars chars -> chars.text().stripLeading();
      case Element type when type.is("bold") || type.is("italic") -> type.text();
      case Element field -> "";
    };
  }

  private static boolean isIssue(String text) {
    return text.chars().anyMatch(Character::isDigit) && !YEAR.matcher(text.strip()).matches();
  }
}
