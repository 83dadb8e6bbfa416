/**
 * What a match is worth: the default ranking of papers, references, statements and works.
 *
 * <p>Start from {@link org.ibid.server.search.score.Ranking}, where every number of it stands with
 * its source, then {@link org.ibid.server.search.score.CombinedFields}, a word in all fields as
 * one, and {@link org.ibid.server.search.score.Scored}, what raises a score and finds nothing.
 * Depends on Lucene and {@code indexer.schema} only. Whatever stands here changes in which order
 * documents come, never which do: a query of this package matches exactly what it says that it
 * does, and tells its positions.
 */
@NullMarked
package org.ibid.server.search.score;

import org.jspecify.annotations.NullMarked;
