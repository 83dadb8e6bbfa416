/**
 * What the formats of reference managers share: how a field's text becomes an identifier, a name, a
 * year, a language, and a record with them a paper.
 *
 * <p>Start from {@link org.ibid.indexer.source.bibliography.Item}. Depends on {@code literature}
 * and {@code source}. Nothing here throws for what a field holds; what a field doesn't say plainly
 * stays unknown.
 */
@NullMarked
package org.ibid.indexer.source.bibliography;

import org.jspecify.annotations.NullMarked;
