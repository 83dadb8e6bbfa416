/**
 * Why a query finds a record or not, in sentences for people: what matched in each clause, which
 * clause failed, and how near the record came to it.
 *
 * <p>Start from {@link org.ibid.server.evidence.why.Explanation}. Depends on {@code search} and
 * {@code query}. It says what the engine found and judges nothing itself: the outcome of a clause
 * is always the one by which the query was counted.
 */
@NullMarked
package org.ibid.server.evidence.why;

import org.jspecify.annotations.NullMarked;
