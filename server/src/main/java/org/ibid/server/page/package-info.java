/**
 * The pages: the same answers as the API's, rendered on the server as HTML that needs no script.
 *
 * <p>Start from {@link org.ibid.server.page.PageRoutes}. Depends on {@code search}, {@code query},
 * {@code api} for the reading of parameters, and Javalin and jte; what a page shows is in {@code
 * page.view}, how it looks in {@code src/main/jte} and the one style sheet. Every state of a page
 * is in its address. Templates escape whatever they write; nothing is exempt.
 */
@NullMarked
package org.ibid.server.page;

import org.jspecify.annotations.NullMarked;
