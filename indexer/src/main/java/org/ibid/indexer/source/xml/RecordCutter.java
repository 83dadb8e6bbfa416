package org.ibid.indexer.source.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of XML at the tags of its records, without reading it as XML: what is broken in one
 * record then says nothing about the next. Holds one record at a time.
 */
public final class RecordCutter {

  /**
   * Ten times the longest record, an article of several thousand authors who each print their
   * address; and little enough for a small heap.
   */
  public static final int MAX_CHARS = 1 << 22;

  /** Longer than any record's tag, so that one that spans a cut is still seen. */
  private static final int KEPT_OF_TOO_LONG = 1 << 10;

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final RecordNames names;
  private final Characters characters;
  private final Gap gap;
  private final StringBuilder text = new StringBuilder();
  private String element = "";
  private int startLine;
  private int startColumn;

  /** Where in {@link #text} the last {@code <} is, and in the stream; -1 for none. */
  private int open;

  private int openLine;
  private int openColumn;

  /** Where the last {@code <} is that doesn't stand in a comment or a CDATA section. */
  private int markup;

  private boolean tooLong;

  /** Whether the start tag of a record was met while another was open: its text begins there. */
  private boolean begun;

  /** A cutter of what is left in {@code reader}, which the caller closes. */
  public RecordCutter(Reader reader, RecordNames names) {
    this.names = names;
    this.characters = new Characters(reader);
    this.gap = new Gap(characters, names);
  }

  /**
   * A record as it stands in the stream, or something between records that may not stand there.
   *
   * @param element name of its element; empty for what is no record
   * @param text from the first character of its start tag to the last of its end tag
   * @param line of its first character, from 1
   * @param column of its first character, from 1
   * @param fault why it is not whole, or null; the text is then of no use
   */
  public record Piece(String element, String text, int line, int column, @Nullable String fault) {

    /** Whether it is a record, or at least the beginning of one. */
    public boolean isRecord() {
      return !element.isEmpty();
    }
  }

  /** The next record, or what stands before it and may not; empty after the last. */
  public Optional<Piece> next() throws IOException {
    if (!begun && element.isEmpty()) {
      element = gap.toRecord();
      if (gap.fault().isPresent()) {
        return gap.fault();
      }
    }
    return element.isEmpty() ? Optional.empty() : Optional.of(record());
  }

  private Piece record() throws IOException {
    tooLong = false;
    boolean empty = begun && isAt(text.length() - 2, "/>");
    if (!begun) {
      start();
    }
    open = begun ? -1 : 0;
    markup = open;
    begun = false;
    Piece piece = empty ? piece(null) : toEnd();
    element = begun ? element : "";
    return piece;
  }

  private void start() throws IOException {
    text.setLength(0);
    text.append((char) characters.read());
    startLine = characters.line();
    startColumn = characters.column();
  }

  static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':';
  }

  private Piece toEnd() throws IOException {
    for (int c = characters.read(); c >= 0; c = characters.read()) {
      text.append((char) c);
      if (c == '<') {
        opened();
      } else if (c == '>') {
        Optional<Piece> piece = closed();
        if (piece.isPresent()) {
          return piece.get();
        }
      }
      if (text.length() > MAX_CHARS) {
        shorten();
      }
    }
    return piece("has no end: the file ends in it");
  }

  private void opened() {
    open = text.length() - 1;
    openLine = characters.line();
    openColumn = characters.column();
    if (!inside(COMMENT) && !inside(CDATA)) {
      markup = open;
    }
  }

  private boolean inside(String start) {
    return markup >= 0 && isAt(markup, start);
  }

  private boolean isAt(int index, String what) {
    if (index < 0 || text.length() - index < what.length()) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (text.charAt(index + i) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What ends with this {@code >}: the record, or the part of the stream that it may be in. */
  private Optional<Piece> closed() {
    boolean endTag = open >= 0 && isAt(open, "</");
    String name = open < 0 ? "" : nameAt(endTag ? open + 2 : open + 1);
    if (open > 0 && !endTag && startsAnother(name)) {
      return Optional.of(cutBefore(name));
    }
    boolean hidden = inside(COMMENT) || inside(CDATA);
    if (ended(COMMENT, COMMENT_END) || ended(CDATA, CDATA_END)) {
      markup = -1;
    }
    boolean first = open == 0;
    open = -1;
    if (hidden) {
      return Optional.empty();
    }
    if (endTag && names.isSet(name)) {
      return Optional.of(piece("has no end: the set that it is in ends before"));
    }
    boolean whole = endTag ? name.equals(element) : first && isAt(text.length() - 2, "/>");
    return whole ? Optional.of(piece(null)) : Optional.empty();
  }

  private boolean ended(String start, String end) {
    int from = text.length() - end.length();
    return inside(start) && from >= markup + start.length() && isAt(from, end);
  }

  private boolean startsAnother(String name) {
    return names.isRecord(name) && (!names.isPart(name) || element.equals(name));
  }

  /** The name that stands there, up to a blank, {@code /} or {@code >}. */
  private String nameAt(int from) {
    int end = from;
    int most = Math.min(text.length(), from + KEPT_OF_TOO_LONG);
    while (end < most && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return text.substring(Math.min(from, end), end);
  }

  /** The open record without the tag that begins another, which is kept for the next call. */
  private Piece cutBefore(String name) {
    Piece piece = piece("has no end: another record begins at line " + openLine);
    text.delete(0, open);
    element = name;
    startLine = openLine;
    startColumn = openColumn;
    begun = true;
    return piece;
  }

  private Piece piece(@Nullable String fault) {
    String why = tooLong ? "has more than " + MAX_CHARS + " characters" : fault;
    String whole = why == null ? text.toString() : "";
    return new Piece(element, whole, startLine, startColumn, why);
  }

  private void shorten() {
    int cut = text.length() - KEPT_OF_TOO_LONG;
    text.delete(0, cut);
    open -= cut;
    markup -= cut;
    tooLong = true;
  }
}
