/**
 * The reader of tables: CSV and TSV with a row of column names, as databases, reference managers
 * and screening tools export them.
 *
 * <p>Start from {@link org.ibid.indexer.source.csv.CsvReader}. {@code Header} recognises columns by
 * what they are called, {@code Rows} finds where a row ends although a quotation mark is missing,
 * Commons CSV takes a row apart, and {@code RowFields} says what its cells mean. Depends on {@code
 * source}, {@code source.bibliography}, and on what other formats know of cited references. Every
 * row is read, or rejected with its line.
 */
@NullMarked
package org.ibid.indexer.source.csv;

import org.jspecify.annotations.NullMarked;
