/**
 * The reader of BibTeX and BibLaTeX.
 *
 * <p>Start from {@link org.ibid.indexer.source.bibtex.BibtexReader}. {@code EntryCutter} cuts the
 * stream into entries, {@code EntryParser} hands each to JBibTeX, {@code CrossReferences} lets
 * entries inherit, {@code EntryFields} says what fields mean, {@code Latex} makes text of LaTeX. An
 * entry that is broken costs no other one. Depends on {@code source} and {@code
 * source.bibliography}; JBibTeX stays in {@code EntryParser}.
 */
@NullMarked
package org.ibid.indexer.source.bibtex;

import org.jspecify.annotations.NullMarked;
