package org.ibid.indexer.source.bibtex;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.source.bibliography.Characters;

/**
 * Cuts a stream of characters into entries by their braces and quotation marks, as BibTeX itself
 * finds their ends (Patashnik, <i>BibTeXing</i>, 1988: braces count even behind a backslash).
 *
 * <p>Where braces don't balance, an entry would swallow the rest of the file. What looks like the
 * beginning of the next one, at the start of a line or behind a closing brace, is that, whatever is
 * still open.
 */
final class EntryCutter {

  /** 100,000 authors have half of it. JBibTeX takes ten bytes for each. */
  static final int MAX_CHARS = 1 << 22;

  /** A title has its accents three deep, a converted table ten. */
  static final int MAX_DEPTH = 100;

  /** More strings in one field are no field; JBibTeX nests a call for each. */
  private static final int MAX_JOINS = 500;

  private static final int MAX_TYPE = 40;

  /** Text outside of entries that looks as if it ought to be in one. */
  private static final Pattern STRAY =
      Pattern.compile(
          "(?i)[\\s}),]*+(?:(?:article|book|inbook|incollection|inproceedings|conference|misc|phdthesis"
              + "|mastersthesis|techreport|unpublished|proceedings|manual|online)\\s*+[{(]"
              + "|[a-z]{3,20}+\\s*+=\\s*+[{\"]).*+",
          Pattern.DOTALL);

  private static final int MAX_STRAY_CHARS = 200;

  private final Characters in;
  private boolean lineStart = true;
  private boolean afterBrace;

  EntryCutter(Characters in) {
    this.in = in;
  }

  /** The next block; empty at the end of the stream. */
  Optional<Block> next() throws IOException {
    Optional<Block> stray = outside();
    if (stray.isPresent()) {
      return stray;
    }
    return in.peek(0) < 0 ? Optional.empty() : Optional.of(new Cut().block());
  }

  /** Passes over what stands outside, to the next entry; a block where that is suspect. */
  private Optional<Block> outside() throws IOException {
    StringBuilder text = new StringBuilder();
    Optional<Block> suspect = Optional.empty();
    int line = in.line();
    int column = in.column();
    boolean afterWord = false;
    for (int c = in.peek(0); c >= 0; c = in.peek(0)) {
      if (c == '@' && (afterWord ? keyAhead() : bracketBehindType() > 0)) {
        break;
      }
      afterWord = Character.isLetterOrDigit(c);
      advance();
      if (c == '\n' || c == '\r') {
        suspect = suspect.isPresent() ? suspect : suspect(text, line, column);
        text.setLength(0);
        line = in.line();
        column = in.column();
      } else if (text.length() < MAX_STRAY_CHARS) {
        text.append((char) c);
      }
    }
    return suspect.isPresent() ? suspect : suspect(text, line, column);
  }

  private static Optional<Block> suspect(StringBuilder text, int line, int column) {
    if (!STRAY.matcher(text).matches()) {
      return Optional.empty();
    }
    String fault =
        Block.place(line, column)
            + ": text that looks like part of an entry stands outside of any: \""
            + text.toString().strip()
            + "\"";
    return Optional.of(new Block("", "", text.toString(), line, column, Optional.of(fault)));
  }

  /** Reads a character and remembers what it says about the next. */
  private int advance() throws IOException {
    int c = in.read();
    boolean blank = c == ' ' || c == '\t' || c == '\ufeff';
    lineStart = c == '\n' || c == '\r' || (lineStart && blank);
    afterBrace = c == '}' || (afterBrace && (blank || c == '\n' || c == '\r'));
    return c;
  }

  /**
   * How far ahead the bracket stands that opens an entry, if the next character begins one; or 0.
   */
  private int bracketBehindType() throws IOException {
    int ahead = 1;
    while (ahead < MAX_TYPE && isTypeCharacter(in.peek(ahead))) {
      ahead++;
    }
    if (ahead == 1 || !Character.isLetter(in.peek(1))) {
      return 0;
    }
    while (ahead < 2 * MAX_TYPE && Character.isWhitespace(in.peek(ahead))) {
      ahead++;
    }
    return in.peek(ahead) == '{' || in.peek(ahead) == '(' ? ahead : 0;
  }

  private static boolean isTypeCharacter(int c) {
    return c >= 0 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  /** Whether an {@code @} inside of an entry begins the next. */
  private boolean beginsNext() throws IOException {
    return (lineStart || afterBrace) && keyAhead();
  }

  /** Whether a type, a bracket, a key and a comma come next: an address of e-mail has none. */
  private boolean keyAhead() throws IOException {
    int ahead = bracketBehindType();
    if (ahead == 0) {
      return false;
    }
    for (ahead++; ahead < Characters.MAX_PEEK; ahead++) {
      int c = in.peek(ahead);
      if (c == ',' || c == '=') {
        return true;
      }
      if (c < 0 || "{}()\"\n\r".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** One block while it is read. */
  private final class Cut {
    private final int line = in.line();
    private final int column = in.column();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> fault = Optional.empty();
    private String type = "";
    private String key = "";
    private int depth = 1;
    private int joins;
    private boolean quoted;

    Block block() throws IOException {
      int close = open();
      boolean closed = false;
      while (!closed && in.peek(0) >= 0) {
        if (in.peek(0) == '@' && beginsNext()) {
          break;
        }
        closed = take(advance(), close);
      }
      if (!closed && !type.equals("comment")) {
        unclosed(in.peek(0) < 0 ? "the file" : "the next entry on " + here());
      }
      return new Block(type, key, text.toString(), line, column, fault);
    }

    /** Takes the type, the bracket, which becomes a brace, and the key; what closes the bracket. */
    private int open() throws IOException {
      text.append((char) advance());
      StringBuilder name = new StringBuilder();
      while (in.peek(0) != '{' && in.peek(0) != '(') {
        char c = (char) advance();
        text.append(c);
        name.append(c);
      }
      type = name.toString().strip().toLowerCase(Locale.ROOT);
      int close = advance() == '{' ? '}' : ')';
      text.append('{');
      key();
      return close;
    }

    /** Takes the key, if a comma shows that there is one. */
    private void key() throws IOException {
      int length = 0;
      while (length < Characters.MAX_PEEK - 1
          && "{}\"=#,".indexOf(in.peek(length)) < 0
          && in.peek(length) >= 0) {
        length++;
      }
      if (in.peek(length) != ',') {
        return;
      }
      int start = text.length();
      for (int i = 0; i < length; i++) {
        text.append((char) advance());
      }
      key = text.substring(start).strip();
    }

    /** Takes a character; true if it ends the entry. */
    private boolean take(int c, int close) {
      switch (c) {
        case '{' -> deeper();
        case '}' -> depth--;
        case '"' -> quoted ^= depth == 1;
        case '#' -> joins += depth == 1 && !quoted ? 1 : 0;
        default -> {}
      }
      boolean ends = close == '}' ? depth == 0 : depth <= 1 && c == ')' && !quoted;
      boolean early = c == '}' && depth == 0 && close == ')';
      append(ends || early ? '}' : (char) c);
      if (early || (ends && quoted)) {
        fail(here() + ": a brace closes the entry before what it opened is closed");
      }
      if (joins > MAX_JOINS) {
        fail(here() + ": more than " + MAX_JOINS + " strings are joined");
      }
      return ends || early;
    }

    private void deeper() {
      if (++depth > MAX_DEPTH) {
        fail(here() + ": braces are nested deeper than " + MAX_DEPTH);
      }
    }

    private void append(char c) {
      if (text.length() < MAX_CHARS) {
        text.append(c);
      } else {
        fail(Block.place(line, column) + ": the entry is longer than " + MAX_CHARS + " characters");
      }
    }

    private void unclosed(String before) {
      fail(Block.place(line, column) + ": the entry is not closed before the end of " + before);
    }

    private String here() {
      return Block.place(in.line(), in.column());
    }

    private void fail(String why) {
      if (fault.isEmpty()) {
        fault = Optional.of(why);
      }
    }
  }
}
