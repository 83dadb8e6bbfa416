package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the characters on their way to the JDK's parser for what it tells nobody: references to
 * entities in attributes, which it leaves out where the file names a document type, and articles in
 * a comment, section or instruction that has no end.
 */
final class MarkupWatch {

  private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");

  /** Longer names are none: what is after the ampersand is text. */
  private static final int LONGEST_NAME = 32;

  /** Told of one by one; a file of nothing else has no use for the rest. */
  private static final int MAX_TOLD = 10;

  /** Where a character stands. */
  private enum Place {
    TEXT,
    OPENED,
    TAG,
    VALUE,
    NAME,
    DECLARATION,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder tag = new StringBuilder();
  private final List<String> lost = new ArrayList<>();
  private Place place = Place.TEXT;
  private char quote;
  private long at;
  private final LineStarts lines = new LineStarts();
  private boolean inTag;
  private long tagStart;
  private @Nullable Long hidden;
  private @Nullable Long unclosed;

  /** Looks at the next characters of the file. */
  void look(char[] characters, int from, int length) {
    for (int i = from; i < from + length; i++) {
      char c = characters[i];
      lines.note(c, at);
      if (place != Place.TEXT || c == '<') {
        place = after(c);
      }
      at++;
    }
  }

  private Place after(char c) {
    return switch (place) {
      case TEXT -> opened();
      case OPENED -> kind(c);
      case TAG -> inTag(c);
      case VALUE -> inValue(c);
      case NAME -> inName(c);
      case DECLARATION -> c == '>' ? Place.TEXT : c == '<' ? opened() : place;
      case COMMENT -> inSection(c, "-->");
      case CDATA -> inSection(c, "]]>");
      case INSTRUCTION -> inSection(c, "?>");
    };
  }

  private Place inSection(char c, String end) {
    if (ends(c, end)) {
      hidden = null;
      return Place.TEXT;
    }
    if (c == '<') {
      tag.setLength(0);
      tagStart = at;
      inTag = true;
    } else if (inTag) {
      inTag = Character.isLetter(c) || (tag.isEmpty() && c == '!') || tag.indexOf("!") == 0;
      inTag &= tag.length() < LONGEST_NAME;
      tagEnds(c);
      tag.append(c);
    }
    return place;
  }

  /** A comment in a comment shows that the first was not closed where it should have been. */
  private void tagEnds(char c) {
    boolean ends = c == '>' || Character.isWhitespace(c);
    if (ends && hidden == null && ArticleStream.ROOTS.contains(tag.toString())) {
      hidden = tagStart;
    } else if (place == Place.COMMENT && unclosed == null && (tag.toString() + c).equals("!--")) {
      unclosed = hidden;
    }
  }

  /** Where the lines begin. */
  LineStarts lines() {
    return lines;
  }

  /** The place of the first article in what has no end, or has none as far as it was seen. */
  Optional<Long> hidden() {
    return Optional.ofNullable(unclosed == null ? hidden : unclosed);
  }

  /** Tells that reading went back to that article. */
  void found() {
    hidden = null;
    unclosed = null;
  }

  private Place opened() {
    seen.setLength(0);
    return Place.OPENED;
  }

  /** What a {@code <} opens shows in its next characters. */
  private Place kind(char c) {
    if (seen.isEmpty() && c != '!' && c != '?') {
      return c == '>' ? Place.TEXT : Place.TAG; // nearly all of them: no text is made
    }
    seen.append(c);
    String opening = seen.toString();
    if (opening.equals("!--") || opening.equals("![CDATA[") || opening.equals("?")) {
      seen.setLength(0);
      inTag = false;
      return c == '-' ? Place.COMMENT : c == '[' ? Place.CDATA : Place.INSTRUCTION;
    }
    if ("!--".startsWith(opening) || "![CDATA[".startsWith(opening)) {
      return Place.OPENED;
    }
    return c == '>' ? Place.TEXT : opening.startsWith("!") ? Place.DECLARATION : Place.TAG;
  }

  private Place inTag(char c) {
    if (c == '"' || c == '\'') {
      quote = c;
      return Place.VALUE;
    }
    return c == '>' ? Place.TEXT : c == '<' ? opened() : Place.TAG;
  }

  private Place inValue(char c) {
    if (c == '&') {
      seen.setLength(0);
      return Place.NAME;
    }
    return c == quote ? Place.TAG : c == '<' ? opened() : Place.VALUE;
  }

  private Place inName(char c) {
    if (c == ';') {
      note(seen.toString());
      return Place.VALUE;
    }
    if (!Character.isLetterOrDigit(c) || seen.length() > LONGEST_NAME) {
      return inValue(c);
    }
    seen.append(c);
    return Place.NAME;
  }

  private void note(String name) {
    if (!name.isEmpty() && !XML.contains(name) && lost.size() < MAX_TOLD) {
      lost.add(
          "Line " + lines.last() + ": &" + name + "; was left out of the value of an attribute.");
    }
  }

  /** Whether a text ends with this character; keeps as many of the last ones as it takes. */
  private boolean ends(char c, String end) {
    seen.append(c);
    if (seen.length() > end.length()) {
      seen.deleteCharAt(0);
    }
    return c == '>' && seen.toString().equals(end);
  }

  /** Those that were met since it was asked last, a sentence each. */
  List<String> warnings() {
    List<String> warnings = List.copyOf(lost);
    lost.clear();
    return warnings;
  }
}
