/**
 * What was asked: the query tree, the syntaxes it is written in, and filters.
 *
 * <p>Start from {@link org.ibid.server.query.Query} and {@link org.ibid.server.query.SimpleSyntax}.
 * Depends on the JDK only. Parsing never throws for what a user typed: it gives a tree, and
 * problems with their offset in the text (UTF-16 units). Text goes to a tree and a tree to the
 * engine; no step prints a string for another parser.
 */
@NullMarked
package org.ibid.server.query;

import org.jspecify.annotations.NullMarked;
