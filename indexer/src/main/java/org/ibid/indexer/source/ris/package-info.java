/**
 * The reader of RIS, in the dialects that reference managers and databases write.
 *
 * <p>Start from {@link org.ibid.indexer.source.ris.RisReader}. {@code RisRecords} groups the lines
 * into records, {@code RisFields} says what a record's tags mean. Depends on {@code source} and
 * {@code source.bibliography}. Every line of a file is in a field, dropped with a reason, or in a
 * rejection.
 */
@NullMarked
package org.ibid.indexer.source.ris;

import org.jspecify.annotations.NullMarked;
