/**
 * What became of each source of a collection: what it was taken for, what was read of it, what was
 * left out or is in doubt, and which others are the same paper.
 *
 * <p>Start from {@link org.ibid.server.evidence.sources.SourceReport}. Depends on {@code search}
 * and on {@code indexer}'s papers. Every source is in it once, those that could not be read too.
 */
@NullMarked
package org.ibid.server.evidence.sources;

import org.jspecify.annotations.NullMarked;
