package org.ibid.indexer.literature;

import org.jspecify.annotations.Nullable;

/**
 * A headed part of a paper, in the order of the text. The text before the first heading, and a
 * heading that only holds subsections, have an empty heading or text.
 *
 * @param heading heading as printed, without its number; empty for text before the first heading
 * @param level depth from 1, or null where the source doesn't show it
 * @param text paragraphs, separated by one empty line; not the text of subsections
 */
public record Section(String heading, @Nullable Integer level, String text) {
  public Section {
    if (level != null && level < 1) {
      throw new IllegalArgumentException("level counts from 1, got " + level);
    }
  }
}
