/**
 * The floor: the least Lucene program that does the same work as Ibid, to measure Ibid against (ADR
 * 24).
 *
 * <p>Start from {@link org.ibid.bench.floor.Floor}. Depends on Lucene and the JDK, and on nothing
 * of Ibid's.
 */
@NullMarked
package org.ibid.bench.floor;

import org.jspecify.annotations.NullMarked;
