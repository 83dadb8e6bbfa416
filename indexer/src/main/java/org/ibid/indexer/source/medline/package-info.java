/**
 * What a record of MEDLINE says, whether it is written in PubMed's XML or in tagged lines.
 *
 * <p>Start from {@link org.ibid.indexer.source.medline.MedlineRecord}: a reader of either notation
 * notes each field there and takes the paper. Depends on {@code literature} and {@code reference}.
 * The same record gives the same paper in both notations, as far as both say the same.
 */
@NullMarked
package org.ibid.indexer.source.medline;

import org.jspecify.annotations.NullMarked;
