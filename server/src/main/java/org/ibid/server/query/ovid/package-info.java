/**
 * The query language of the Ovid platform, as published search strategies print it.
 *
 * <p>Start from {@link org.ibid.server.query.ovid.OvidSyntax}. Text is tidied ({@code TidyText}),
 * cut into tokens ({@code OvidLexer}), put together as written ({@code OvidParser}, which makes a
 * {@code Draft}), and then understood ({@code Composer}), because what a word or number means hangs
 * on the field that is named after it. Depends on the JDK and the query tree only. Nothing that was
 * typed is ignored without a problem that says so; parsing never throws, and takes time in
 * proportion to the text.
 */
@NullMarked
package org.ibid.server.query.ovid;

import org.jspecify.annotations.NullMarked;
