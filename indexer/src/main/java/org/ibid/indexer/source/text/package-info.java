/**
 * The reader of plain text: a saved page, an OCR'd chapter.
 *
 * <p>Start from {@link org.ibid.indexer.source.text.TextReader}. What the text looks like is known
 * to {@code layout}, what its references and marks mean to {@code reference}; here the two meet.
 */
@NullMarked
package org.ibid.indexer.source.text;

import org.jspecify.annotations.NullMarked;
