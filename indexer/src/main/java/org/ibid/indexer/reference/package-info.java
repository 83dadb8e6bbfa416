/**
 * Reference strings into fields, and the marks of a text into the references they mean, each with
 * the part of its sentence that it supports.
 *
 * <p>Start from {@link org.ibid.indexer.reference.ReferenceParser} and {@link
 * org.ibid.indexer.reference.CitationLinker}. Depends on the records of {@code literature} and the
 * JDK only. Nothing is guessed: a field that shows no evidence stays unknown, a mark that names no
 * entry of the list resolves to nothing. Time is near-linear in the text, whatever it holds.
 */
@NullMarked
package org.ibid.indexer.reference;

import org.jspecify.annotations.NullMarked;
