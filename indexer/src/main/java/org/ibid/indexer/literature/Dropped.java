package org.ibid.indexer.literature;

/**
 * A passage of the source that is in no field of the paper.
 *
 * @param text the passage as printed
 * @param why what it was taken for: {@code link row}, {@code site chrome}, {@code licence}, …
 */
public record Dropped(String text, String why) {}
