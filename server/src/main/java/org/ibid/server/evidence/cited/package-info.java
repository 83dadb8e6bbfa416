/**
 * Everything that the papers of a collection say of a reference or a work: which entries are meant,
 * the statements that cite them, and where those statements or entries disagree.
 *
 * <p>Start from {@link org.ibid.server.evidence.cited.Cited}. Depends on {@code search}, {@code
 * query} and {@code evidence.wording}. What a paper says of its own entry is told apart from what
 * others say of theirs; differences are a prompt to read, never a verdict.
 */
@NullMarked
package org.ibid.server.evidence.cited;

import org.jspecify.annotations.NullMarked;
