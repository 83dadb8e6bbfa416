/**
 * Makes files shaped like PubMed's, of any size, to measure with.
 *
 * <p>Start from {@link org.ibid.bench.pubmed.PubMedGenerator}. Depends on the JDK and the texts of
 * {@code seeds/} alone. The same arguments give the same XML on every machine: nothing is drawn but
 * from {@link org.ibid.bench.pubmed.SplitMix}, and each record depends on its number only, not on
 * those before it.
 */
@NullMarked
package org.ibid.bench.pubmed;

import org.jspecify.annotations.NullMarked;
