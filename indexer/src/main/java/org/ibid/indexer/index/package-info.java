/**
 * Papers to Lucene documents, and the writing of them.
 *
 * <p>Start from {@link org.ibid.indexer.index.PaperWriter}. Depends on {@code literature}, {@code
 * concept}, {@code json}, {@code work} and {@code schema}. A paper, its references, statements and
 * citations are one block, replaced as one; works live in their own documents and are recomputed
 * for the clusters that a change touched.
 */
@NullMarked
package org.ibid.indexer.index;

import org.jspecify.annotations.NullMarked;
