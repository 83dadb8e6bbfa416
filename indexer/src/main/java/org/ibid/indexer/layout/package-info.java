/**
 * Plain text without markup, as people save it from web pages, databases and OCR, into the outline
 * of a paper: site chrome, front matter, abstract, headings, reference list, related records.
 *
 * <p>Start from {@link org.ibid.indexer.layout.PlainTextLayout}. Depends on the records of {@code
 * literature} only. A passage of the source ends in a field or in {@link
 * org.ibid.indexer.layout.Outline#dropped()} with a reason, and what the source doesn't say stays
 * unknown. Reading is near-linear in the length of the text.
 */
@NullMarked
package org.ibid.indexer.layout;

import org.jspecify.annotations.NullMarked;
