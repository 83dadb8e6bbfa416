package org.ibid.indexer.typeset;

import java.util.List;

/**
 * Lines that were set as one: a paragraph, a heading, an entry of a list.
 *
 * @param kind what they were set as, as far as their looks say it
 * @param page number of the sheet they start on
 * @param lines at least one
 */
public record Passage(Kind kind, int page, List<SetLine> lines) {

  /** What a passage was set as. */
  public enum Kind {
    /** The largest lines at the head of the paper. */
    TITLE,
    /** Lines below the title, in its face and smaller. */
    SUBTITLE,
    /** Short lines in a heavier, larger or other face than the text below them. */
    HEADING,
    /** The face and size of most of the text, or larger. */
    TEXT,
    /** Smaller than most of the text: abstracts, notes, entries of lists. */
    SMALL,
    /** Small print below the text of a column, or in a narrow column beside it. */
    NOTE,
    /** Cells beside each other, or what stands between them. */
    TABLE,
    /** What says what a table or figure shows. */
    CAPTION
  }

  /**
   * A line.
   *
   * @param text what is raised in it stands between signs, see {@link Raised}
   * @param indent how far it stands from the left edge of its column, in half its size
   * @param apart whether more room is above it than between lines of a paragraph
   */
  public record SetLine(String text, int indent, boolean apart) {}

  public Passage {
    lines = List.copyOf(lines);
  }
}
