package org.ibid.indexer.index;

/**
 * A source that could not be read.
 *
 * @param source file, and record or place in it
 * @param why what was expected and what was found
 */
public record Rejection(String source, String why) {}
