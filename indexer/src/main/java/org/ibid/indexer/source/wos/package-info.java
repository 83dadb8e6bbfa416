/**
 * The reader of Web of Science's tagged lines, with the references that a record lists.
 *
 * <p>Start from {@link org.ibid.indexer.source.wos.WosReader}. {@code WosRecords} groups the lines
 * into records, {@link org.ibid.indexer.source.wos.WosFields} says what a record's tags mean, and
 * {@link org.ibid.indexer.source.wos.CitedReference} takes a line of its list apart. Depends on
 * {@code source} and {@code source.bibliography}. Every line of a file is in a field, dropped with
 * a reason, or in a rejection.
 */
@NullMarked
package org.ibid.indexer.source.wos;

import org.jspecify.annotations.NullMarked;
