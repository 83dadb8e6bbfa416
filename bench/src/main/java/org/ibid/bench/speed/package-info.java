/**
 * Ibid and the floor over the same made-up records, in one run, as one table of ratios.
 *
 * <p>Start from {@link org.ibid.bench.speed.Speed}. Ibid is run as its users run it: from the
 * command line and over HTTP, in JVMs of its own; the floor's indexing too. What a step measures is
 * a {@link org.ibid.bench.speed.Row} of the table.
 */
@NullMarked
package org.ibid.bench.speed;

import org.jspecify.annotations.NullMarked;
