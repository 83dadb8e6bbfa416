/**
 * The reader of PubMed's XML: articles and books, one or a whole yearly file of them.
 *
 * <p>Start from {@link org.ibid.indexer.source.pubmed.PubmedReader}. The stream is first cut at its
 * records, as text, so that a broken one costs only itself; then each is pulled as XML into a {@code
 * medline} record.
 */
@NullMarked
package org.ibid.indexer.source.pubmed;

import org.jspecify.annotations.NullMarked;
