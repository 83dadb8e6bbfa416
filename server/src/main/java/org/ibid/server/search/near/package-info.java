/**
 * What stands near what in one field of a document, exactly: words in any number of spellings,
 * phrases of them, and nearness within nearness, checked on the positions of the words.
 *
 * <p>Start from {@link org.ibid.server.search.near.Wording} and {@link
 * org.ibid.server.search.near.NearQuery}. Depends on Lucene only. Of a document nothing is guessed:
 * where checking it would take too long, that is thrown and never taken for a no.
 */
@NullMarked
package org.ibid.server.search.near;

import org.jspecify.annotations.NullMarked;
