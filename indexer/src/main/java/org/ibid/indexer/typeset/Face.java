package org.ibid.indexer.typeset;

/**
 * A cut of letters.
 *
 * @param name as the file calls it, without the prefix of a subset
 */
public record Face(String name, boolean bold, boolean italic) {}
