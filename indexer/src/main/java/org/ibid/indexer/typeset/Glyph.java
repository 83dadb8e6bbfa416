package org.ibid.indexer.typeset;

/**
 * A character, or several that were cut as one, where it was set.
 *
 * @param text what it stands for; a blank for a space
 * @param left its left edge, in points from the page's left edge
 * @param width how far it moves on, in points
 * @param baseline the line it stands on, in points from the page's top edge
 * @param size of its face, in points
 */
public record Glyph(
    String text, double left, double width, double baseline, double size, Face face) {

  double right() {
    return left + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
