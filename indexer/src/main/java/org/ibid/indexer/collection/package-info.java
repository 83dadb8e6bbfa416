/**
 * The writing seam that programs use: add, replace, prune, rebuild.
 *
 * <p>Start from {@link org.ibid.indexer.collection.Collection}. Depends on {@code source} and
 * {@code index}. What was read is in the index or in the report, and an interrupted run leaves the
 * index as it was at its last commit.
 */
@NullMarked
package org.ibid.indexer.collection;

import org.jspecify.annotations.NullMarked;
