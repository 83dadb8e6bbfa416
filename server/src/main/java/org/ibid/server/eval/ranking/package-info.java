/**
 * How well hits are ranked, in numbers: topics that people asked, judgements of which documents
 * answer them, and runs of one ranking or another, as trec_eval measures them.
 *
 * <p>Start from {@link org.ibid.server.eval.ranking.Evaluation}. May depend on {@code search} and
 * {@code query} only; nothing but the command line depends on it. The order of a run decides, ties
 * by document as trec_eval breaks them, so that the same run gives the same figures everywhere.
 */
@NullMarked
package org.ibid.server.eval.ranking;

import org.jspecify.annotations.NullMarked;
