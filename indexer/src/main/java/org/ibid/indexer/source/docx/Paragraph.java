package org.ibid.indexer.source.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document, or the text of a table.
 *
 * @param style its style's name, lower-cased; empty for none
 * @param level of a heading from 1; 0 for what is none
 * @param list the list that Word numbers it in, or null
 * @param listed whether it is an entry of a reference list that a program made
 * @param bookmarks names that references to it use
 */
record Paragraph(
    String style,
    int level,
    @Nullable String list,
    boolean listed,
    List<Piece> pieces,
    List<String> bookmarks,
    boolean table) {

  Paragraph {
    pieces = List.copyOf(pieces);
    bookmarks = List.copyOf(bookmarks);
  }

  /** A stretch of a paragraph. */
  sealed interface Piece {
    /** Its characters. */
    String text();
  }

  /** Plain characters. */
  record Plain(String text) implements Piece {}

  /** Characters above the line. */
  record Raised(String text) implements Piece {}

  /**
   * What a program of references wrote, and what it stands for.
   *
   * @param items keys of what is cited
   */
  record Cited(String text, List<String> items) implements Piece {
    Cited {
      items = List.copyOf(items);
    }
  }

  /** Characters that refer to a place in the document. */
  record Pointer(String text, String bookmark) implements Piece {}

  /**
   * A note's mark.
   *
   * @param note {@code f} or {@code e} and the note's id
   */
  record NoteMark(String text, String note) implements Piece {}

  /** In one line, but for what is around. */
  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString().strip();
  }

  /** Whether all of it is bold, which stands for a heading where no style does. */
  Paragraph asHeading(int rank) {
    return new Paragraph(style, rank, list, listed, pieces, bookmarks, table);
  }
}
