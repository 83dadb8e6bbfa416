/**
 * Times of the hot parts of reading, evidence, strategies, indexing and searching, measured with
 * JMH.
 *
 * <p>Start from {@link org.ibid.bench.Reading} and {@link org.ibid.bench.HotParts}, which run them
 * and print ratios: figures of one run on one machine can be compared, those of two can't. What
 * Ibid costs as a whole is measured in {@link org.ibid.bench.speed}.
 */
@NullMarked
package org.ibid.bench;

import org.jspecify.annotations.NullMarked;
