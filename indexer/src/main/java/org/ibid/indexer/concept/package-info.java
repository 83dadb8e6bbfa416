/**
 * SKOS schemes, the tagger that finds their concepts in text, and the analysis of text that both
 * tagging and searching use.
 *
 * <p>Start from {@link org.ibid.indexer.concept.Schemes} and {@link
 * org.ibid.indexer.concept.PaperTagger}. Depends on {@code literature}, on Lucene's analysis and on
 * RDF4J's Turtle parser. What a tagger finds in a text, a search over the same analysis finds too;
 * every tag quotes the characters of the source that caused it.
 */
@NullMarked
package org.ibid.indexer.concept;

import org.jspecify.annotations.NullMarked;
