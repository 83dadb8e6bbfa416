/**
 * The text of a search strategy as papers print it, and the lines a librarian sees in it.
 *
 * <p>Start from {@link org.ibid.server.strategy.text.StrategyReader}. Depends on {@code query} and
 * the JDK only, and knows no language that lines are written in but by its tell-tales. Every
 * character that isn't blank is in a line, in its number or printed count, or in an {@link
 * org.ibid.server.strategy.text.Aside}; a line's text is a stretch of the whole, so that an offset
 * in the one is an offset in the other. Reading takes time in proportion to the text.
 */
@NullMarked
package org.ibid.server.strategy.text;

import org.jspecify.annotations.NullMarked;
