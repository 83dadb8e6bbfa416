package org.ibid.server.eval;

/**
 * A value that was not read as expected.
 *
 * @param row layout, or corpus
 * @param column field
 * @param article name of the file
 * @param where what part of it: the printed reference, the paragraph; empty for the front matter
 * @param expected what the gold says; empty where nothing was expected
 * @param got what was read; empty where nothing was found
 * @param soft whether it is missed by the soft comparison too
 */
public record Miss(
    String row,
    String column,
    String article,
    String where,
    String expected,
    String got,
    boolean soft) {}
