/**
 * The reader of Zotero RDF, which keeps more of a library than its other exports.
 *
 * <p>Start from {@link org.ibid.indexer.source.zotero.ZoteroReader}. RDF4J parses the XML, {@code
 * ItemGraph} keeps what is said of each thing, and {@code ZoteroFields} says what it means of an
 * item. What an item says may stand anywhere in the file, so that a whole file is held: none larger
 * than {@link org.ibid.indexer.source.Input#MAX_WHOLE} is read. Depends on {@code source} and
 * {@code source.bibliography}.
 */
@NullMarked
package org.ibid.indexer.source.zotero;

import org.jspecify.annotations.NullMarked;
