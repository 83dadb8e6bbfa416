/**
 * What the pages show, as records that templates loop over, and the addresses they link to.
 *
 * <p>Start from {@link org.ibid.server.page.view.SearchView} and {@link
 * org.ibid.server.page.view.SearchUrl}. Views are built from the JSON of hits and of parsed papers,
 * with Jackson; they depend on {@code query}, {@code search} and the indexer's {@code schema}, and
 * ask no engine but what {@link org.ibid.server.page.view.Lookup} says. Texts are plain: nothing
 * here holds HTML, so that what a template writes is always escaped.
 */
@NullMarked
package org.ibid.server.page.view;

import org.jspecify.annotations.NullMarked;
