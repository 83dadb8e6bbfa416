/**
 * Pages as they were set: characters with their place, size and face, as passages in reading order,
 * each with what it was set as: title, heading, paragraph, entry of a list, caption, note.
 *
 * <p>Start from {@link org.ibid.indexer.typeset.Typesetting}. Depends on the records of {@code
 * literature} only; what file the pages are from is nobody's business here. Every character is in a
 * passage or among what was left out, with a reason.
 */
@NullMarked
package org.ibid.indexer.typeset;

import org.jspecify.annotations.NullMarked;
