/**
 * Every field name, analyzer and facet dimension of the index, and their fingerprint: nowhere else.
 *
 * <p>Start from {@link org.ibid.indexer.schema.Schema}. Field names begin with their {@link
 * org.ibid.indexer.schema.Kind}, so that term statistics of papers, references and statements don't
 * mix. A text field {@code f} is folded, not stemmed; its twin {@code f.en} is stemmed, with
 * variants. Depends on {@code literature}, {@code concept} and Lucene. Whatever changes what a
 * field holds changes {@link org.ibid.indexer.schema.Schema#fingerprint()}.
 */
@NullMarked
package org.ibid.indexer.schema;

import org.jspecify.annotations.NullMarked;
