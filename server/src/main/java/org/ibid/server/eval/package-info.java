/**
 * How well papers are read, in numbers: articles whose XML says what is in them are printed as
 * plain text in the layouts that people save, read back, and compared; records of bibliographies
 * are compared with what other programs made of them.
 *
 * <p>Start from {@link org.ibid.server.eval.ReadingEvaluation}. May depend on the indexer's readers
 * and records; nothing but the command line depends on it. The same folder gives the same text and
 * the same table on every machine; gold is never taken from what is being measured.
 */
@NullMarked
package org.ibid.server.eval;

import org.jspecify.annotations.NullMarked;
