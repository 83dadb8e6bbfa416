/**
 * The reader of PDF files with a text layer.
 *
 * <p>Start from {@link org.ibid.indexer.source.pdf.PdfReader}. PDFBox says which characters stand
 * where; {@code typeset} makes passages of them, {@code layout} and {@code reference} a paper.
 * PDFBox is used nowhere else. No file is written, and none read but the input: fonts that a file
 * lacks are stood in for.
 */
@NullMarked
package org.ibid.indexer.source.pdf;

import org.jspecify.annotations.NullMarked;
