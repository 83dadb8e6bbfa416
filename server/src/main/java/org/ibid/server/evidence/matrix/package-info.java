/**
 * Which concepts of two schemes are cited together: the table with its lines in the order of their
 * schemes, the quotations that a cell stands on, and what comes nearest to an empty one.
 *
 * <p>Start from {@link org.ibid.server.evidence.matrix.MatrixTable} and {@link
 * org.ibid.server.evidence.matrix.CellEvidence}. Depends on {@code search}, {@code query} and
 * {@code evidence.wording}. A count is always that of the quotations or references behind it.
 */
@NullMarked
package org.ibid.server.evidence.matrix;

import org.jspecify.annotations.NullMarked;
