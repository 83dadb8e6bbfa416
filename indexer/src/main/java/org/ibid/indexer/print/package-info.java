/**
 * Text as it was printed on pages, as the running text that an author wrote: columns that stand
 * side by side in reading order, heads, feet and page numbers taken out.
 *
 * <p>Start from {@link org.ibid.indexer.print.PrintedText}. Depends on the records of {@code
 * literature} only. Every line of the source is in the running text or among what was dropped; text
 * that shows no pages comes back as it is. Cost is near-linear in the length of the text.
 */
@NullMarked
package org.ibid.indexer.print;

import org.jspecify.annotations.NullMarked;
