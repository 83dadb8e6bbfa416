package org.ibid.indexer.source.xml;

import java.io.IOException;
import java.util.Optional;
import org.ibid.indexer.source.xml.RecordCutter.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two records. Tags of sets, comments, instructions and the document type are
 * passed over, text is a fault. So is what would hide the records behind it because it has no end.
 */
final class Gap {

  /** More records than this are not put into a comment by hand. */
  private static final int MAX_HIDDEN_CHARS = RecordCutter.MAX_CHARS;

  /** The longest is {@code PubmedBookArticleSet}. */
  private static final int LONGEST_NAME = 40;

  private static final int SHOWN_CHARS = 40;

  /** A start tag with the declarations of three namespaces has a third of it. */
  private static final int MAX_TAG_CHARS = 1_000;

  private static final String DOCUMENT_TYPE = "<!DOCTYPE";

  /** What hides tags from here to its end. */
  private enum Section {
    COMMENT("comment", "<!--", "-->"),
    CDATA("CDATA section", "<![CDATA[", "]]>"),
    INSTRUCTION("processing instruction", "<?", "?>");

    private final String title;
    private final String start;
    private final String end;

    Section(String title, String start, String end) {
      this.title = title;
      this.start = start;
      this.end = end;
    }
  }

  private final Characters characters;
  private final RecordNames names;
  private final StringBuilder stray = new StringBuilder();
  private @Nullable Piece fault;

  /** Whether the last tag began an element of which the text is nobody's. */
  private boolean aside;

  Gap(Characters characters, RecordNames names) {
    this.characters = characters;
    this.names = names;
  }

  /**
   * Reads on until the next character is the first of a record.
   *
   * @return the name of its element; empty at the end of the stream
   */
  String toRecord() throws IOException {
    fault = null;
    stray.setLength(0);
    for (int c = characters.peek(0); c >= 0; c = characters.peek(0)) {
      String record = recordAhead(0);
      if (!record.isEmpty()) {
        return record;
      }
      if (c == '<') {
        markup();
      } else {
        text((char) characters.read());
      }
    }
    return "";
  }

  /** The first of what may not stand there; no record, so that its element has no name. */
  Optional<Piece> fault() {
    if (fault == null || stray.isEmpty()) {
      return Optional.ofNullable(fault);
    }
    String why = "text stands outside of any record: \"" + stray.toString().strip() + "\"";
    return Optional.of(new Piece("", "", fault.line(), fault.column(), why));
  }

  private void fail(int line, int column, String why) {
    if (fault == null) {
      fault = new Piece("", "", line, column, why);
    }
  }

  private void text(char c) {
    boolean blank = Character.isWhitespace(c) || c == '\ufeff';
    if (aside) {
      return;
    }
    if (fault == null && !blank) {
      fail(characters.line(), characters.column(), "");
      stray.append(c);
    } else if (!stray.isEmpty() && stray.length() < SHOWN_CHARS) {
      stray.append(blank ? ' ' : c);
    }
  }

  private void markup() throws IOException {
    for (Section section : Section.values()) {
      if (characters.isAhead(section.start, 0)) {
        pass(section);
        return;
      }
    }
    if (characters.isAhead(DOCUMENT_TYPE, 0)) {
      documentType();
    } else {
      tag();
    }
  }

  private void tag() throws IOException {
    aside = names.isOfEnvelope(nameAhead(1));
    characters.read();
    int line = characters.line();
    int column = characters.column();
    StringBuilder tag = new StringBuilder("<");
    for (int c = characters.peek(0); c >= 0 && c != '<'; c = characters.peek(0)) {
      characters.read();
      if (c == '>') {
        return;
      }
      if (tag.length() < SHOWN_CHARS) {
        tag.append(Character.isWhitespace(c) ? ' ' : (char) c);
      }
    }
    fail(line, column, "a tag outside of any record is not closed: \"" + tag + "\"");
  }

  /** The name of a record's element if its start tag is so far ahead; else an empty one. */
  private String recordAhead(int ahead) throws IOException {
    if (characters.peek(ahead) != '<') {
      return "";
    }
    String name = nameAhead(ahead + 1);
    int behind = characters.peek(ahead + 1 + name.length());
    boolean ends = behind == '>' || behind == '/' || Character.isWhitespace(behind);
    return ends && names.isRecord(name) && !isEnvelope(ahead) ? name : "";
  }

  private String nameAhead(int ahead) throws IOException {
    StringBuilder name = new StringBuilder();
    for (int i = ahead;
        name.length() < LONGEST_NAME && RecordCutter.isNameCharacter(characters.peek(i));
        i++) {
      name.append((char) characters.peek(i));
    }
    return name.toString();
  }

  /** Whether the element there only holds a record: the first in it is one of an envelope. */
  private boolean isEnvelope(int ahead) throws IOException {
    if (!names.haveEnvelopes()) {
      return false;
    }
    int at = ahead + 1;
    int most = ahead + MAX_TAG_CHARS;
    while (at < most && characters.peek(at) >= 0 && characters.peek(at) != '<') {
      at++;
    }
    return characters.peek(at) == '<' && names.isOfEnvelope(nameAhead(at + 1));
  }

  /** Its quotation marks and brackets hide what would end it, but never a record. */
  private void documentType() throws IOException {
    characters.read();
    int line = characters.line();
    int column = characters.column();
    int quote = 0;
    int brackets = 0;
    for (int c = characters.peek(0); c >= 0; c = characters.peek(0)) {
      boolean other = c == '<' && quote == 0 && brackets == 0;
      if (other || !recordAhead(0).isEmpty()) {
        break;
      }
      characters.read();
      if (c == '>' && quote == 0 && brackets == 0) {
        return;
      }
      quote = brackets > 0 ? 0 : quoteAfter(quote, c);
      brackets += quote != 0 ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
      brackets = Math.max(0, brackets);
    }
    fail(line, column, "the document type is not closed");
  }

  private static int quoteAfter(int quote, int c) {
    if (quote == 0) {
      return c == '"' || c == '\'' ? c : 0;
    }
    return c == quote ? 0 : quote;
  }

  /** Passes over a section to its end, or to the first record in it if it was never closed. */
  private void pass(Section section) throws IOException {
    characters.read();
    int line = characters.line();
    int column = characters.column();
    characters.skip(section.start.length() - 1);
    for (int c = characters.peek(0); c >= 0; c = characters.peek(0)) {
      if (characters.isAhead(section.end, 0)) {
        characters.skip(section.end.length());
        return;
      }
      if (characters.isAhead(section.start, 0)) {
        break;
      }
      int passed = recordAhead(0).isEmpty() ? 1 : hiddenBy(section);
      if (passed == 0) {
        break;
      }
      characters.skip(passed);
    }
    fail(line, column, "the " + section.title + " is not closed");
  }

  /**
   * How many characters of records, which begin with the next character, are in a section on
   * purpose; 0 where none is. A section that holds its own start, or ends in the middle of a
   * record, was not closed where it should have been.
   */
  private int hiddenBy(Section section) throws IOException {
    Depth depth = new Depth();
    for (int at = 0; at < MAX_HIDDEN_CHARS && characters.peek(at) >= 0; at++) {
      if (characters.isAhead(section.end, at)) {
        return depth.parts ? 0 : at;
      }
      if (characters.isAhead(section.start, at)) {
        return 0;
      }
      depth.tag(at);
    }
    return 0;
  }

  /** How deep in records a place ahead is. */
  private final class Depth {
    private int open;

    /** Whether parts of the open record were met: a record that is only spoken of has none. */
    private boolean parts;

    void tag(int at) throws IOException {
      if (characters.peek(at) != '<') {
        return;
      }
      if (!recordAhead(at).isEmpty()) {
        open++;
      } else if (characters.peek(at + 1) == '/' && names.isRecord(nameAhead(at + 2))) {
        open = Math.max(0, open - 1);
        parts &= open > 0;
      } else {
        parts |= open > 0;
      }
    }
  }
}
