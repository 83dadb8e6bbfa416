package org.ibid.server.query.pubmed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in brackets behind something, brackets that were never closed too. */
final class TagReader {

  /** The longest name of a field with an addition, twice over; what is longer is no tag. */
  private static final int LONGEST = 80;

  /** Longer notes in brackets are remarks of the authors' rather than names of fields. */
  private static final int MOST_WORDS = 3;

  /**
   * What stood in brackets.
   *
   * @param tag null for a note that is none
   * @param end behind its bracket
   */
  record Found(@Nullable Tag tag, int end) {}

  private static final Pattern OPERATOR = Pattern.compile("(?i) (?:and|or|not) ");

  private final String text;
  private final Remarks remarks;

  TagReader(String text, Remarks remarks) {
    this.text = text;
    this.remarks = remarks;
  }

  /** The tag whose bracket opens at a place; empty where that can't be a tag. */
  Optional<Found> at(int open) {
    int stop = stop(open + 1);
    String content = text.substring(open + 1, stop);
    boolean closed = stop < text.length() && isClose(text.charAt(stop));
    if (closed && Tags.known(content).isPresent()) {
      return Optional.of(new Found(Tags.of(content), stop + 1));
    }
    boolean whole = closed && !content.isBlank() && !OPERATOR.matcher(content).find();
    Optional<Found> prefix = whole ? Optional.empty() : prefix(open + 1, stop);
    if (prefix.isPresent()) {
      remarks.warn(open, open + 1, "unclosed-bracket", "This bracket is closed behind its tag.");
      return prefix;
    }
    return closed && !content.isBlank()
        ? Optional.of(inexact(open, content, stop + 1))
        : empty(open);
  }

  /** Whether brackets at a place hold the name of a field, spelled right. */
  boolean isKnown(int open) {
    int stop = stop(open + 1);
    return stop < text.length()
        && isClose(text.charAt(stop))
        && Tags.known(text.substring(open + 1, stop)).isPresent();
  }

  /**
   * The end of a word that goes on through brackets, {@code benzo[a]pyrene}; -1 where none does.
   */
  int endInWord(int open) {
    int stop = stop(open + 1);
    boolean within =
        stop + 1 < text.length()
            && text.charAt(stop) == ']'
            && (Character.isLetterOrDigit(text.charAt(stop + 1)) || text.charAt(stop + 1) == '-');
    String content = text.substring(open + 1, stop);
    return within && content.indexOf(' ') < 0 && Tags.known(content).isEmpty() ? stop + 1 : -1;
  }

  private Found inexact(int open, String content, int end) {
    Tag tag = Tags.of(content);
    if (tag instanceof Tag.Unknown && content.strip().split(" ", -1).length > MOST_WORDS) {
      remarks.warn(open, end, "note", "This note in brackets was left out.");
      return new Found(null, end);
    }
    String meant = tag instanceof Tag.Unknown ? "all" : tag.name();
    remarks.warn(
        open,
        end,
        "unknown-field",
        "PubMed has no field of this name; it was read as [" + meant + "].");
    return new Found(tag instanceof Tag.Unknown ? Tags.ALL : tag, end);
  }

  private Optional<Found> empty(int open) {
    remarks.leftOut(open, open + 1);
    return Optional.empty();
  }

  /** The longest tag that words right behind an open bracket name. */
  private Optional<Found> prefix(int start, int stop) {
    @Nullable Found longest = null;
    int at = start;
    while (at < stop) {
      while (at < stop && text.charAt(at) == ' ') {
        at++;
      }
      while (at < stop && text.charAt(at) != ' ') {
        at++;
      }
      Optional<Tag> tag = Tags.known(text.substring(start, at));
      longest = tag.isPresent() ? new Found(tag.get(), at) : longest;
    }
    return Optional.ofNullable(longest);
  }

  private int stop(int start) {
    int most = Math.min(text.length(), start + LONGEST);
    int at = start;
    while (at < most && "[](){}\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isClose(char c) {
    return c == ']' || c == '}';
  }
}
