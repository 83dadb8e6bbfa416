/**
 * Search strategies: numbered lines that are run one after another, and what each line and term of
 * them does.
 *
 * <p>Start from {@link org.ibid.server.strategy.StrategyRunner}. Reading text into lines is {@code
 * strategy.text}, finding fault with them {@code strategy.lint}. Depends on {@code query} and
 * {@code search}, and knows neither Lucene nor JSON. Every line gets an answer: a count, or a
 * problem that says why there is none; nothing a line says is passed over in silence, and no line
 * runs on what another failed to find.
 */
@NullMarked
package org.ibid.server.strategy;

import org.jspecify.annotations.NullMarked;
