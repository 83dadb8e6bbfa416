package org.ibid.indexer.typeset;

import java.util.List;

/**
 * A page and what was set on it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which they were set
 */
public record Sheet(int number, double width, double height, List<Glyph> glyphs) {
  public Sheet {
    glyphs = List.copyOf(glyphs);
  }
}
