/**
 * Whether the reference list of a paper is sound: what is listed and never cited, cited and not
 * listed, listed twice, cited for what its title excludes, retracted.
 *
 * <p>Start from {@link org.ibid.server.evidence.audit.Auditor}. Depends on the indexer's {@code
 * literature}, {@code concept}, {@code schema} and {@code work}. A finding carries the quotation
 * that shows why; what a paper can't be checked for is said in a note, not taken for sound. Takes
 * time nearly in proportion to the paper.
 */
@NullMarked
package org.ibid.server.evidence.audit;

import org.jspecify.annotations.NullMarked;
