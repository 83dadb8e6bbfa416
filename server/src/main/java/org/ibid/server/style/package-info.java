/**
 * Publications printed by the styles of the Citation Style Language.
 *
 * <p>Start from {@link org.ibid.server.style.CitationStyles}, which measurements print gold with
 * and exports print bibliographies with. Depends on the indexer's {@code literature} and nothing
 * else of Ibid; citeproc-java stays in here.
 */
@NullMarked
package org.ibid.server.style;

import org.jspecify.annotations.NullMarked;
