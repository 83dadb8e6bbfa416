package org.ibid.indexer.layout;

import org.jspecify.annotations.Nullable;

/**
 * A heading, and the part of the page that it opens.
 *
 * @param text as printed, without number and colon
 * @param level depth from 1 as its number shows it, or null
 * @param known whether its name is one that papers have in common
 */
record Heading(String text, @Nullable Integer level, Part part, boolean known) {}
