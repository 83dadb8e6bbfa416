package org.ibid.server.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that looks the same throughout.
 *
 * @param text its characters, plain
 * @param matched whether a query matched it
 * @param role what it is in the sentence: {@code scope}, {@code cite}, {@code own}, or null for
 *     nothing in particular
 * @param href where it leads, or null
 * @param anchor id of what begins with this piece, or null
 */
public record Piece(
    String text,
    boolean matched,
    @Nullable String role,
    @Nullable String href,
    @Nullable String anchor) {

  static Piece plain(String text) {
    return new Piece(text, false, null, null, null);
  }
}
