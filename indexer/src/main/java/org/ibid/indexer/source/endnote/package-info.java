/**
 * The reader of EndNote's XML, which has no DTD: what a library exports, or a database for it.
 *
 * <p>Start from {@link org.ibid.indexer.source.endnote.EndNoteReader}. The stream is cut at its
 * records (package {@code xml}), the elements of one become named fields, and {@code EndNoteFields}
 * says what they mean. Depends on {@code source}, {@code source.xml} and {@code
 * source.bibliography}.
 */
@NullMarked
package org.ibid.indexer.source.endnote;

import org.jspecify.annotations.NullMarked;
