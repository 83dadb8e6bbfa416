package org.ibid.server.eval;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Volume and issue of a citation as a reader of the printed entry would say them. What the source
 * marks up decides, but for an issue that it left in the volume's element, {@code
 * <volume>16(2)</volume>}, or in brackets without an element behind it, {@code
 * <volume>16</volume><bold>(2)</bold>}. A supplement that has an element of its own is part of the
 * issue.
 */
record JatsNumbers(@Nullable String volume, @Nullable String issue) {

  /** A bracket that is left open, as {@code 16(Suppl. 1}, closes with the element. */
  private static final Pattern WITH_ISSUE = Pattern.compile("([^()]*+)\\(([^()]++)\\)?+");

  private static final Pattern BRACKET = Pattern.compile("^\\s*+\\(([^()]{1,20}+)\\)");

  /** A year in brackets is no issue. */
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d[a-z]?+");

  /** {@code 24 Suppl 10}, {@code 61, Supplement 1}, {@code Suppl 3}. */
  private static final Pattern WITH_PART =
      Pattern.compile("(?:(\\w++),? )?+((?i:suppl|supplement|pt|part)\\b.*+)");

  /**
   * A part in the volume as the issue. Sources mark the same print either way, {@code 24 Suppl 10}
   * as one volume (as MEDLINE does) or as volume and issue; it is read and compared as the latter.
   */
  JatsNumbers apart() {
    Matcher parts = WITH_PART.matcher(volume == null ? "" : volume);
    return issue == null && parts.matches()
        ? new JatsNumbers(parts.group(1), parts.group(2))
        : this;
  }

  static JatsNumbers of(XmlElement citation) {
    String volume = first(citation, "volume");
    String issue = joined(first(citation, "issue"), first(citation, "supplement"));
    if (volume == null || issue != null) {
      return new JatsNumbers(volume, issue);
    }
    Matcher both = WITH_ISSUE.matcher(volume);
    if (both.matches() && !both.group(1).isBlank() && isNumber(both.group(2))) {
      return new JatsNumbers(both.group(1).strip(), both.group(2).strip());
    }
    return new JatsNumbers(volume, unmarked(citation));
  }

  private static @Nullable String first(XmlElement citation, String name) {
    Optional<String> text =
        citation.descendants(name).stream()
            .map(XmlElement::text)
            .map(JatsNumbers::bare)
            .filter(value -> !value.isEmpty())
            .findFirst();
    return text.orElse(null);
  }

  private static @Nullable String joined(@Nullable String issue, @Nullable String supplement) {
    boolean both = issue != null && supplement != null;
    return both ? issue + " " + supplement : issue == null ? supplement : issue;
  }

  /** Without the punctuation of a list, and without brackets around all of it. */
  private static String bare(String text) {
    String trimmed = text.replaceAll("^\\s++|[\\s,;:.]++$", "");
    boolean around = trimmed.startsWith("(") && trimmed.indexOf(')') >= trimmed.length() - 1;
    return around ? trimmed.replaceAll("^\\(\\s*+|\\s*+\\)$", "") : trimmed;
  }

  /** The number in brackets that follows the volume's element, in whatever type it is set. */
  private static @Nullable String unmarked(XmlElement citation) {
    StringBuilder behind = new StringBuilder();
    Node volume = citation.descendants("volume").getFirst().element();
    for (Node next = volume.getNextSibling(); next != null; next = next.getNextSibling()) {
      behind.append(next.getTextContent());
    }
    Matcher bracket = BRACKET.matcher(behind);
    return bracket.find() && isNumber(bracket.group(1)) ? bracket.group(1).strip() : null;
  }

  private static boolean isNumber(String text) {
    return text.chars().anyMatch(Character::isDigit) && !YEAR.matcher(text.strip()).matches();
  }
}
