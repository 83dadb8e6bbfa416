/**
 * XML files of many records, read one record at a time.
 *
 * <p>Start from {@link org.ibid.indexer.source.xml.RecordCutter}, which cuts a stream at its
 * records as text, so that a broken one costs only itself (ADR 14); {@link
 * org.ibid.indexer.source.xml.Cursor} then walks the elements of one. Depends on {@code source}.
 */
@NullMarked
package org.ibid.indexer.source.xml;

import org.jspecify.annotations.NullMarked;
