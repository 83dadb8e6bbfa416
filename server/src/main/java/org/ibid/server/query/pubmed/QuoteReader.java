package org.ibid.server.query.pubmed;

import org.ibid.server.query.Characters;

/**
 * Finds where quotation marks end, those that were never closed too: a text in quotation marks
 * holds no tag, so that {@code "low back pain[tiab] OR "sciatica"[tiab]} is two texts.
 */
final class QuoteReader {

  /**
   * What quotation marks hold.
   *
   * @param words without the marks
   * @param end behind the closing mark, or behind the words where it is missing
   */
  record Found(String words, int end) {}

  private final String text;
  private final TagReader tags;
  private final Remarks remarks;
  private int noSingleBefore;

  QuoteReader(String text, TagReader tags, Remarks remarks) {
    this.text = text;
    this.tags = tags;
    this.remarks = remarks;
  }

  /** What the quotation mark at a place begins; several in a row are one. */
  Found doubleQuoted(int open) {
    int start = behindMarks(open);
    boolean empty = start == text.length() || " )]".indexOf(text.charAt(start)) >= 0;
    if (start > open + 1 && empty) {
      return new Found("", start);
    }
    int at = start;
    while (at < text.length()
        && text.charAt(at) != '"'
        && !(text.charAt(at) == '[' && tags.isKnown(at))) {
      at++;
    }
    String words = Characters.tidy(text.substring(start, at));
    if (at < text.length() && text.charAt(at) == '"') {
      return new Found(words, behindMarks(at));
    }
    remarks.warn(
        open,
        open + 1,
        "unclosed-quote",
        "This quotation mark is never closed; it was closed before the tag or the end.");
    return new Found(words, at);
  }

  /** Whether the quotation mark at a place can only close: nothing that it could open follows. */
  boolean closesOnly(int quote) {
    int next = behindMarks(quote);
    return next == text.length()
        || " )]".indexOf(text.charAt(next)) >= 0
        || text.charAt(next) == '[';
  }

  int behindMarks(int quote) {
    int at = quote;
    while (at < text.length() && text.charAt(at) == '"') {
      at++;
    }
    return at;
  }

  /**
   * The place of the mark that closes a single one, {@code 'low back pain'[tiab]}; -1 where the
   * mark is an apostrophe.
   */
  int singleEnd(int open) {
    if (open < noSingleBefore) {
      return -1;
    }
    int at = open + 1;
    while (at < text.length() && "[]()\"".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '\'' && closesSingle(at)) {
        return at > open + 1 ? at : -1;
      }
      at++;
    }
    noSingleBefore = at;
    return -1;
  }

  private boolean closesSingle(int at) {
    boolean afterWord = text.charAt(at - 1) != ' ';
    return afterWord
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
