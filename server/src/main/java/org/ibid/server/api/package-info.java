/**
 * The JSON API: routes, what they ask and answer, problem bodies, and the OpenAPI document of it
 * all.
 *
 * <p>Start from {@link org.ibid.server.api.Server} and {@link org.ibid.server.api.Routes}. Depends
 * on {@code search}, {@code query} and the indexer's {@code schema} and {@code concept}; uses
 * Javalin, Jackson and Micrometer. There is one list of routes: what is served is what is
 * documented. Whatever goes wrong is answered by a problem body (RFC 9457), and what was typed is
 * never logged.
 */
@NullMarked
package org.ibid.server.api;

import org.jspecify.annotations.NullMarked;
