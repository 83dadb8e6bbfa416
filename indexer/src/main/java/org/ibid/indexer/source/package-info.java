/**
 * Readers: each turns the bytes of one format into papers, with where they stood.
 *
 * <p>Start from {@link org.ibid.indexer.source.Sources}; {@link org.ibid.indexer.source.Reader} is
 * the seam for a new format, which is a package below this one. Depends on {@code literature}; the
 * formats also on {@code layout}, {@code reference} and {@code json}. Whatever a source holds comes
 * out as an {@link org.ibid.indexer.source.Outcome}: nothing is lost without a word.
 */
@NullMarked
package org.ibid.indexer.source;

import org.jspecify.annotations.NullMarked;
