/**
 * What people correct of papers that were read: fields, what marks mean, tags.
 *
 * <p>Start from {@link org.ibid.indexer.correction.Corrections#apply}: a pure function of a paper
 * as it was read. Depends on {@code literature} and {@code concept}. A correction names what it is
 * about by what was printed there, so that it finds it again when papers are read otherwise; one
 * that finds nothing is kept and says so.
 */
@NullMarked
package org.ibid.indexer.correction;

import org.jspecify.annotations.NullMarked;
