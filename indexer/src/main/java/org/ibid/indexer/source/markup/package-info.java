/**
 * What the readers of marked-up papers share: running text whose links to the reference list are
 * noted, and a paper while its parts are found.
 *
 * <p>Start from {@link org.ibid.indexer.source.markup.PaperDraft}. Depends on {@code literature}
 * and {@code reference}, on no library and on no format. A paragraph's links are offsets in its
 * text.
 */
@NullMarked
package org.ibid.indexer.source.markup;

import org.jspecify.annotations.NullMarked;
