package org.ibid.server.eval;

import org.ibid.server.eval.GoldArticle.Mark;

/** How a layout prints marks. */
interface MarkStyle {

  /**
   * The characters of a mark, the space before it included.
   *
   * @param enclosed whether it stands in parentheses already
   */
  String print(Mark mark, boolean enclosed);

  /** Whether a mark comes after the stop that follows its words: {@code pain.7} */
  default boolean followsStops() {
    return false;
  }
}
