/**
 * The reader of CSL-JSON, and of what services answer that is nearly that.
 *
 * <p>Start from {@link org.ibid.indexer.source.csl.CslReader}. {@code ItemCutter} cuts the stream
 * into items, so that a fault costs one item, {@code CslFields} says what an item's fields mean.
 * Depends on {@code source}, {@code source.bibliography} and Jackson.
 */
@NullMarked
package org.ibid.indexer.source.csl;

import org.jspecify.annotations.NullMarked;
