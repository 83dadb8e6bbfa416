/**
 * What is doubtful about the lines of a strategy, and one vocabulary for all problems.
 *
 * <p>Start from {@link org.ibid.server.strategy.lint.Lint}. Depends on {@code query} and on {@code
 * search} for the names of the languages; looks at trees and texts, and runs nothing. Everything
 * found here is a warning: what keeps a line from being run is said by the parsers and the runner.
 * The names of problems are those of CoLRev's search-query where it has one.
 */
@NullMarked
package org.ibid.server.strategy.lint;

import org.jspecify.annotations.NullMarked;
