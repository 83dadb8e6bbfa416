/**
 * The reader of articles in JATS, in the NLM DTDs before it, and in BioMed Central's older one.
 *
 * <p>Start from {@link org.ibid.indexer.source.jats.JatsReader}. The events of a file become one
 * small tree an article ({@code ArticleStream}), an older vocabulary is renamed to JATS's own
 * ({@code BmcDialect}), and {@code ArticleReader} turns the tree into a paper. What the markup says
 * is never overridden by what can be read from the printed characters, and what is in no field is in
 * the paper's dropped passages.
 */
@NullMarked
package org.ibid.indexer.source.jats;

import org.jspecify.annotations.NullMarked;
