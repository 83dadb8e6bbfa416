/**
 * The JSON shapes of the contract, written and read in one place.
 *
 * <p>Start from {@link org.ibid.indexer.json.PaperJson} for a whole parsed paper, {@link
 * org.ibid.indexer.json.RecordJson} for what a hit shows. Depends on {@code literature} and
 * Jackson. What {@code PaperJson} writes it reads back without loss.
 */
@NullMarked
package org.ibid.indexer.json;

import org.jspecify.annotations.NullMarked;
