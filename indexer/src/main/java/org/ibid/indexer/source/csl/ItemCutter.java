package org.ibid.indexer.source.csl;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.source.bibliography.Characters;

/**
 * Cuts a stream of JSON into items: the objects of a list, of a list called {@code items}, or one
 * after the other. It looks at nothing but brackets and strings, so that it goes on behind a fault.
 */
final class ItemCutter {

  /** 100,000 authors have two thirds of it. */
  static final int MAX_CHARS = 1 << 23;

  /** An author's affiliation has its identifiers six deep. */
  static final int MAX_DEPTH = 100;

  /** What programs call the list of items in an object around it. */
  private static final String LIST = "\"items\"";

  /** What an item begins with and nothing in an item does. */
  private static final Set<String> FIRST_NAMES = Set.of("id", "type", "citation-key", "indexed");

  private static final int MAX_STRAY_CHARS = 60;

  private final Characters in;
  private String firstName = "";
  private int lists;
  private boolean wrapped;
  private boolean done;

  ItemCutter(Characters in) {
    this.in = in;
  }

  /** The next item or fault; empty at the end. */
  Optional<Chunk> next() throws IOException {
    while (!done) {
      skipBlank();
      int c = in.peek(0);
      if (c < 0) {
        return end();
      }
      if (c == '{') {
        Optional<Chunk> item = new Cut().chunk();
        if (item.isPresent()) {
          return item;
        }
      } else if (c == '[') {
        in.read();
        lists++;
      } else if (c == ']') {
        in.read();
        lists = Math.max(0, lists - 1);
        done = wrapped && lists == 0;
      } else {
        return Optional.of(stray());
      }
    }
    return Optional.empty();
  }

  private Optional<Chunk> end() {
    done = true;
    if (lists == 0) {
      return Optional.empty();
    }
    String fault = here() + ": the file ends before its list does";
    return Optional.of(new Chunk("", in.line(), in.column(), Optional.of(fault)));
  }

  private void skipBlank() throws IOException {
    while (in.peek(0) >= 0 && (in.peek(0) <= ' ' || in.peek(0) == ',' || in.peek(0) == '\ufeff')) {
      in.read();
    }
  }

  /** What is no object, up to what may begin one. */
  private Chunk stray() throws IOException {
    int line = in.line();
    int column = in.column();
    StringBuilder text = new StringBuilder();
    while (in.peek(0) >= 0 && "{[]".indexOf(in.peek(0)) < 0) {
      char c = (char) in.read();
      if (text.length() < MAX_STRAY_CHARS) {
        text.append(c);
      }
    }
    String what = text.toString().strip();
    String fault = Chunk.place(line, column) + ": an item was expected, not " + what;
    return new Chunk("", line, column, Optional.of(fault));
  }

  private String here() {
    return Chunk.place(in.line(), in.column());
  }

  /** The name behind a brace that comes next; empty where there is none. */
  private String nameAhead() throws IOException {
    int at = 1;
    while (at < Characters.MAX_PEEK - 1 && in.peek(at) >= 0 && in.peek(at) <= ' ') {
      at++;
    }
    if (in.peek(at++) != '"') {
      return "";
    }
    StringBuilder name = new StringBuilder();
    while (at < Characters.MAX_PEEK && in.peek(at) >= 0 && in.peek(at) != '"') {
      name.append((char) in.peek(at++));
    }
    return name.toString();
  }

  /** One item while it is read. */
  private final class Cut {
    private final int line = in.line();
    private final int column = in.column();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private Optional<String> fault = Optional.empty();
    private int stringStart = -1;
    private String lastString = "";
    private char before = ',';

    /** The item; empty where it turned out to be an object around the list of items. */
    Optional<Chunk> chunk() throws IOException {
      String name = nameAhead();
      firstName = firstName.isEmpty() && FIRST_NAMES.contains(name) ? name : firstName;
      do {
        if (in.peek(0) < 0) {
          fail(
              here()
                  + ": the file ends before the item does that begins on "
                  + Chunk.place(line, column));
          break;
        }
        if (beginsNext()) {
          fail(here() + ": the next item begins before this one ends");
          break;
        }
        take((char) in.read());
        if (isListOfItems()) {
          lists++;
          wrapped = true;
          return Optional.empty();
        }
      } while (!open.isEmpty());
      return Optional.of(new Chunk(text.toString(), line, column, fault));
    }

    private void take(char c) throws IOException {
      append(c);
      if (c == '"') {
        string();
      }
      switch (c) {
        case '{', '[' -> open(c);
        case '}' -> close('{');
        case ']' -> close('[');
        default -> {}
      }
      before = c > ' ' ? c : before;
    }

    private void open(char bracket) {
      if (open.length() >= MAX_DEPTH) {
        fail(here() + ": brackets are nested deeper than " + MAX_DEPTH);
      }
      open.append(bracket);
    }

    /** A bracket that closes another closes it too: the outer one counts. */
    private void close(char bracket) {
      if (open.isEmpty()) {
        return;
      }
      boolean fits = open.charAt(open.length() - 1) == bracket;
      if (!fits) {
        fail(here() + ": a bracket closes what another kind of bracket opened");
      }
      open.setLength(open.length() - 1);
    }

    /**
     * The rest of a string; it ends where the line does, since JSON has no line ends in strings.
     */
    private void string() throws IOException {
      stringStart = text.length() - 1;
      for (int c = in.peek(0); c >= 0 && c != '\n' && c != '\r'; c = in.peek(0)) {
        append((char) in.read());
        if (c == '"') {
          lastString =
              text.length() - stringStart <= LIST.length() ? text.substring(stringStart) : "";
          return;
        }
        if (c == '\\' && in.peek(0) >= ' ') {
          append((char) in.read());
        }
      }
      fail(here() + ": the line ends in a string");
    }

    /**
     * Whether the next character begins another item although this one is open: a brace can't stand
     * where a name must, and in a list inside of an item nothing begins like an item.
     */
    private boolean beginsNext() throws IOException {
      if (in.peek(0) != '{' || open.isEmpty() || before == ':') {
        return false;
      }
      boolean inObject = open.charAt(open.length() - 1) == '{';
      return inObject || (!firstName.isEmpty() && before != '[' && nameAhead().equals(firstName));
    }

    private boolean isListOfItems() {
      boolean outer = lists == 0 && (open.toString().equals("{[") || open.toString().equals("{{["));
      return outer && before == '[' && lastString.equals(LIST);
    }

    private void append(char c) {
      if (text.length() < MAX_CHARS) {
        text.append(c);
      } else {
        fail(Chunk.place(line, column) + ": the item is longer than " + MAX_CHARS + " characters");
      }
    }

    private void fail(String why) {
      if (fault.isEmpty()) {
        fault = Optional.of(why);
      }
    }
  }
}
