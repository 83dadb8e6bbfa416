/**
 * Word documents: manuscripts, theses, reports.
 *
 * <p>Start from {@link org.ibid.indexer.source.docx.DocxReader}. Apache POI opens the file and
 * knows its styles, numbering and notes. What Zotero, Mendeley and EndNote hide behind a citation
 * says exactly what is cited and comes first; else bookmarks, notes and printed marks. Files are
 * checked for size, depth and soundness before they are opened.
 */
@NullMarked
package org.ibid.indexer.source.docx;

import org.jspecify.annotations.NullMarked;
