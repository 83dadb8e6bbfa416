package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;

/** A text of which some stretches stand out, laid out in lines for a terminal. */
final class Marked {

  /** Control characters, which no text has once it is plain, stand for the ends of a stretch. */
  private static final char ON = '\u0001';

  private static final char OFF = '\u0002';

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private final String text;

  private Marked(String text) {
    this.text = text;
  }

  /** A text in which nothing stands out. */
  static Marked plain(String text) {
    return new Marked(Plain.line(text));
  }

  /** A fragment of HTML: escaped, but for {@code <mark>} around what stands out. */
  static Marked fragment(String html) {
    String marked =
        Plain.line(html)
            .replace("<mark>", String.valueOf(ON))
            .replace("</mark>", String.valueOf(OFF))
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#x27;", "'")
            .replace("&amp;", "&");
    return new Marked(marked);
  }

  /**
   * A text of which stretches stand out.
   *
   * @param spans ascending, without overlap
   */
  static Marked spans(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(Plain.line(text));
    for (Span span : spans.reversed()) {
      marked.insert(span.end(), OFF).insert(span.start(), ON);
    }
    return new Marked(marked.toString());
  }

  /** A text that as a whole steps back. */
  static String dim(String line, boolean styled) {
    return styled ? DIM + line + RESET : line;
  }

  /** A text that as a whole stands out. */
  static String bold(String line, boolean styled) {
    return styled ? BOLD + line + RESET : line;
  }

  /** This text after another one in which nothing stands out. */
  Marked after(String before) {
    return new Marked(Plain.line(before) + text);
  }

  /** Whether anything stands out. */
  boolean hasMarks() {
    return text.indexOf(ON) >= 0;
  }

  /** The text without its marks. */
  String unmarked() {
    return text.replace(String.valueOf(ON), "").replace(String.valueOf(OFF), "");
  }

  /** Lines of at most {@code width} columns, unless a single word is wider. */
  List<String> lines(int width, boolean styled) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Piece piece : pieces()) {
      int space = piece.afterSpace() && used > 0 ? 1 : 0;
      if (used > 0 && used + space + piece.columns() > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        space = 0;
      }
      line.append(" ".repeat(space)).append(piece.text());
      used += space + piece.columns();
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return styled(lines, styled);
  }

  /** A part of the text within which no line ends. */
  private record Piece(String text, int columns, boolean afterSpace) {}

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (String word : text.split(" +", -1)) {
      if (!word.isEmpty()) {
        addPieces(word, pieces);
      }
    }
    return pieces;
  }

  /** Scripts that are written without spaces may be broken after each character. */
  private static void addPieces(String word, List<Piece> pieces) {
    int start = 0;
    boolean afterSpace = true;
    for (int i = 0; i < word.length(); ) {
      int next = word.offsetByCodePoints(i, 1);
      if (Columns.of(word.codePointAt(i)) > 1 && next < word.length()) {
        pieces.add(new Piece(word.substring(start, next), columns(word, start, next), afterSpace));
        start = next;
        afterSpace = false;
      }
      i = next;
    }
    pieces.add(new Piece(word.substring(start), columns(word, start, word.length()), afterSpace));
  }

  private static int columns(String word, int start, int end) {
    return Columns.of(word.substring(start, end));
  }

  /** Ends what stands out with each line, so that an indent doesn't. */
  private static List<String> styled(List<String> lines, boolean styled) {
    List<String> shown = new ArrayList<>();
    boolean on = false;
    for (String line : lines) {
      String whole = (on ? ON : "") + line;
      on = whole.lastIndexOf(ON) > whole.lastIndexOf(OFF);
      shown.add(
          (on ? whole + OFF : whole)
              .replace(String.valueOf(ON), styled ? BOLD : "")
              .replace(String.valueOf(OFF), styled ? RESET : ""));
    }
    return shown;
  }
}
