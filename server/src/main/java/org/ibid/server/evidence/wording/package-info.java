/**
 * What the wording of a sentence says beside its subject: whether it denies, and in which direction
 * an effect goes.
 *
 * <p>Start from {@link org.ibid.server.evidence.wording.Negation} and {@link
 * org.ibid.server.evidence.wording.Effect}. Depends on the JDK and the indexer's {@code literature}
 * only. Rules of words, bounded however long the text; so a prompt to read, never a verdict.
 */
@NullMarked
package org.ibid.server.evidence.wording;

import org.jspecify.annotations.NullMarked;
