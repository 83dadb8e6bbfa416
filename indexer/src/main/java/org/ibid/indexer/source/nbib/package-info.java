/**
 * The reader of NBIB, the tagged lines that PubMed exports (its "MEDLINE" format).
 *
 * <p>Start from {@link org.ibid.indexer.source.nbib.NbibReader}. Lines are grouped into records,
 * however they are broken apart or run together, and each field is noted in a {@code medline}
 * record.
 */
@NullMarked
package org.ibid.indexer.source.nbib;

import org.jspecify.annotations.NullMarked;
