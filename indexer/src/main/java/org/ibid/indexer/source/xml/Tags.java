package org.ibid.indexer.source.xml;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads tags, and passes over what is neither tag nor text. */
final class Tags {

  /** A tag that goes on for longer has lost its end. */
  private static final int MAX_TAG_CHARS = 1 << 16;

  private final Characters characters;

  /** What a parser doesn't look into; its first character is read already. */
  private enum Section {
    COMMENT("!--", "-->"),
    CDATA("![CDATA[", "]]>"),
    INSTRUCTION("?", "?>");

    private final String start;
    private final String end;

    Section(String start, String end) {
      this.start = start;
      this.end = end;
    }
  }

  Tags(Characters characters) {
    this.characters = characters;
  }

  /**
   * A tag to its end, or to the next one where it has none; its first character is read already.
   */
  Tag read() throws IOException {
    int line = characters.line();
    int column = characters.column();
    StringBuilder tag = new StringBuilder("<");
    int quote = 0;
    for (int c = characters.peek(0);
        c >= 0 && c != '<' && tag.length() < MAX_TAG_CHARS;
        c = characters.peek(0)) {
      characters.read();
      tag.append((char) c);
      if (quote == 0 && c == '>') {
        break;
      }
      quote = quote == 0 ? (c == '"' || c == '\'' ? c : 0) : c == quote ? 0 : quote;
    }
    return new Tag(tag.toString(), line, column);
  }

  /**
   * Passes over a comment, an instruction or a CDATA section that begins with the last character,
   * if one does that is closed before another begins.
   *
   * @param to gets its characters, or null
   */
  boolean passAside(@Nullable Consumer<String> to) throws IOException {
    for (Section section : Section.values()) {
      if (characters.isAhead(section.start, 0)) {
        int length = length(section);
        if (to != null && length > 0) {
          to.accept("<");
        }
        for (int i = 0; i < length; i++) {
          int c = characters.read();
          if (to != null) {
            to.accept(Character.toString(c));
          }
        }
        return length > 0;
      }
    }
    return false;
  }

  /** How many characters of it are ahead; 0 where it is not closed. */
  private int length(Section section) throws IOException {
    String another = "<" + section.start;
    for (int at = section.start.length(); at < RecordCutter.MAX_CHARS; at++) {
      if (characters.isAhead(section.end, at)) {
        return at + section.end.length();
      }
      if (characters.peek(at) < 0 || characters.isAhead(another, at)) {
        return 0;
      }
    }
    return 0;
  }
}
