/**
 * The reader of PubMed's "Abstract (text)": numbered records as a person reads them.
 *
 * <p>Start from {@link org.ibid.indexer.source.abstracts.AbstractsReader}. {@code NumberedRecords}
 * finds where a record begins, {@code AbstractPage} says what each of its paragraphs is, and notes
 * it in a {@code medline} record, so that the same record gives the same paper as in PubMed's other
 * formats, as far as it is printed.
 */
@NullMarked
package org.ibid.indexer.source.abstracts;

import org.jspecify.annotations.NullMarked;
