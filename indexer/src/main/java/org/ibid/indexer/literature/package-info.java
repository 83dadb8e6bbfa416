/**
 * The words of the field as records: what a paper, a reference, a statement and a citation are.
 *
 * <p>Start from {@link org.ibid.indexer.literature.Paper}. Depends on the JDK only. Every record is
 * immutable and checks its own rules, so that whoever holds one need not check them again. Offsets
 * are UTF-16 units, as {@link String} counts them.
 */
@NullMarked
package org.ibid.indexer.literature;

import org.jspecify.annotations.NullMarked;
