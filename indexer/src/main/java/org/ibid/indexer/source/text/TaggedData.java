package org.ibid.indexer.source.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Records of lines with tags, which databases have invented by the dozen. Where no reader knows
 * theirs, they are not to be read as a paper's sentences.
 */
final class TaggedData {

  /** {@code TI- }, {@code --AU-- }, {@code AU ~ }, {@code T2 - }: up to four signs and a mark. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?:--[A-Z][A-Z0-9]--|[A-Z][A-Z0-9]{1,3} {0,2}[-~=])(?: .*+)?+", Pattern.DOTALL);

  /** Ovid numbers its records so, and indents what its fields hold. */
  private static final Pattern OVID =
      Pattern.compile("\\s*+<\\d{1,7}>[ \t]*+\r?+\n[A-Z][a-z].*+", Pattern.DOTALL);

  /** What goes on stands indented, so that most other lines have a tag. */
  private static final double LEAST_SHARE = 0.6;

  private static final int LEAST_LINES = 3;

  private TaggedData() {}

  /** Whether a text begins as such records do. */
  static boolean is(String head) {
    List<String> lines =
        head.lines()
            .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
            .toList();
    long tagged = lines.stream().filter(line -> TAG.matcher(line).matches()).count();
    boolean most = tagged >= LEAST_LINES && tagged >= LEAST_SHARE * lines.size();
    return most || OVID.matcher(head).matches();
  }
}
