/**
 * References that a list forgot: works that the collection cites in the same sentences as those of
 * a result set or of an uploaded list, and those that only share papers with them.
 *
 * <p>Start from {@link org.ibid.server.evidence.forgotten.Forgotten}. Depends on {@code search} and
 * the indexer's readers. Nothing that is uploaded is kept.
 */
@NullMarked
package org.ibid.server.evidence.forgotten;

import org.jspecify.annotations.NullMarked;
