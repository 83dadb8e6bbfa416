/**
 * Times of the hot parts of reading, measured with JMH.
 *
 * <p>Start from {@link org.ibid.bench.Reading}, which runs them and prints ratios: figures of one
 * run on one machine can be compared, those of two can't.
 */
@NullMarked
package org.ibid.bench;

import org.jspecify.annotations.NullMarked;
