/**
 * The engine seam, and Lucene behind it: a query tree in; hits, facets and snippets out.
 *
 * <p>Start from {@link org.ibid.server.search.Engine}. Depends on {@code query}, and on the
 * indexer's {@code schema}, {@code concept} and {@code index}. Counts are exact; snippets mark what
 * the query matched and nothing else; nobody outside sees a Lucene type.
 */
@NullMarked
package org.ibid.server.search;

import org.jspecify.annotations.NullMarked;
