/**
 * What was found, carried away: RIS, BibTeX, CSL-JSON, NBIB, CSV, bibliographies in a citation
 * style, and the same for programs that look at pages (COinS, Highwire tags); and a matrix as CSV,
 * HTML and Markdown.
 *
 * <p>Start from {@link org.ibid.server.export.Export}. Depends on {@code search}, {@code style},
 * {@code evidence.matrix} and the indexer's {@code literature}, {@code json} and {@code
 * source.bibliography}. A record is written as soon as it is read, and what Ibid's own readers read
 * of it is what was written.
 */
@NullMarked
package org.ibid.server.export;

import org.jspecify.annotations.NullMarked;
