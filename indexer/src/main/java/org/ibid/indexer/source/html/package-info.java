/**
 * Saved web pages: HTML and XHTML of any publisher, repository or hand.
 *
 * <p>Start from {@link org.ibid.indexer.source.html.HtmlReader}. jsoup makes the tree; what the
 * page says for machines (citation tags, Dublin Core, PRISM, JSON-LD) comes first, then its
 * structure, then the words that headings and furniture are made of ({@code layout}). No rule is of
 * one site. A citation is resolved by its link where the page has one. Time is near-linear in the
 * page, whose depth is bounded when it is parsed.
 */
@NullMarked
package org.ibid.indexer.source.html;

import org.jspecify.annotations.NullMarked;
