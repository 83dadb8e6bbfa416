/**
 * The reader of Refer's tagged lines, which EndNote and others export as {@code .enw}.
 *
 * <p>Start from {@link org.ibid.indexer.source.refer.ReferReader}. {@code ReferRecords} groups the
 * lines into records, {@code ReferFields} says what a record's tags mean. Depends on {@code source}
 * and {@code source.bibliography}. Every line of a file is in a field, dropped with a reason, or in
 * a rejection.
 */
@NullMarked
package org.ibid.indexer.source.refer;

import org.jspecify.annotations.NullMarked;
