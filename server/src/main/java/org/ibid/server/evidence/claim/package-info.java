/**
 * From a claim to what it stands on: the statements of the collection that say most nearly the
 * same, and the works that they cite for it.
 *
 * <p>Start from {@link org.ibid.server.evidence.claim.Claims}. Depends on {@code search} and {@code
 * query}. A claim may be cut, misread or paraphrased; how alike a statement is is always said, and
 * what was not looked at too.
 */
@NullMarked
package org.ibid.server.evidence.claim;

import org.jspecify.annotations.NullMarked;
