package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text and what is known of its stretches: what matched, what a mark supports, what leads where.
 * Stretches may overlap; they come out as pieces that don't. Takes time in proportion to the text
 * and the stretches laid over it. Offsets outside the text are cut to it.
 */
final class Layers {

  private final String text;
  private final BitSet matched = new BitSet();
  private final @Nullable String[] roles;
  private final @Nullable String[] hrefs;
  private final @Nullable String[] anchors;

  Layers(String text) {
    this.text = text;
    this.roles = new String[text.length()];
    this.hrefs = new String[text.length()];
    this.anchors = new String[text.length()];
  }

  Layers match(int start, int end) {
    matched.set(within(start), within(end));
    return this;
  }

  /** Says what a stretch is; the last word counts. */
  Layers role(int start, int end, String role) {
    Arrays.fill(roles, within(start), within(end), role);
    return this;
  }

  Layers link(int start, int end, String href) {
    Arrays.fill(hrefs, within(start), within(end), href);
    return this;
  }

  Layers anchor(int start, String id) {
    if (start >= 0 && start < anchors.length) {
      anchors[start] = id;
    }
    return this;
  }

  /** The text in pieces, in its order; together they are the text. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || differs(at)) {
        pieces.add(
            new Piece(
                text.substring(from, at),
                matched.get(from),
                roles[from],
                hrefs[from],
                anchors[from]));
        from = at;
      }
    }
    return List.copyOf(pieces);
  }

  private boolean differs(int at) {
    return matched.get(at) != matched.get(at - 1)
        || !Objects.equals(roles[at], roles[at - 1])
        || !Objects.equals(hrefs[at], hrefs[at - 1])
        || anchors[at] != null;
  }

  private int within(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
