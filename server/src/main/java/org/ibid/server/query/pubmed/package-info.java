/**
 * PubMed's query language as published strategies write it, read into the query tree and printed
 * from it.
 *
 * <p>Start from {@link org.ibid.server.query.pubmed.PubmedSyntax}. A text goes through {@code
 * PastedText} (what copying did to it), {@code PubmedLexer} (tokens), {@code PubmedParser}
 * (Boolean, strictly left to right) and {@code Operands} (one tagged text to one part of a tree).
 * Depends on {@code query} and the JDK only. Parsing never throws, and what is left out is warned
 * of with its place.
 */
@NullMarked
package org.ibid.server.query.pubmed;

import org.jspecify.annotations.NullMarked;
