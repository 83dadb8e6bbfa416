package org.ibid.indexer.literature;

import java.util.List;

/**
 * A concept that a text is about, with the text that caused it.
 *
 * @param scheme id of the scheme: {@code mechanism}
 * @param id slug of the concept's English preferred label: {@code endogenous-opioids}
 * @param label preferred label
 * @param from what caused the tag, in the order found; at least one
 */
public record Tag(String scheme, String id, String label, List<Cause> from) {
  public Tag {
    from = List.copyOf(from);
    if (from.isEmpty()) {
      throw new IllegalArgumentException("a tag needs a cause: " + scheme + ":" + id);
    }
  }

  /**
   * What caused a tag.
   *
   * @param where the part it stood in: {@code title}, {@code abstract}, {@code keyword}, {@code
   *     heading}, {@code key points}, {@code text}, {@code scope}, {@code sentence}
   * @param text the characters that caused the tag, as printed
   */
  public record Cause(String where, String text) {}
}
