package org.ibid.server.query.ovid;

import java.util.Locale;
import org.ibid.server.query.ovid.OvidToken.Word;
import org.jspecify.annotations.Nullable;

/** The signs before a heading: {@code exp}, {@code *}, or both. */
final class HeadingSigns {

  private boolean exploded;
  private boolean major;
  private @Nullable Word first;
  private @Nullable Word last;

  /** Whether a word is such a sign by itself, and no word of the heading's. */
  boolean takes(@Nullable Word word) {
    if (word == null || word.quoted()) {
      return false;
    }
    String lower = word.text().toLowerCase(Locale.ROOT);
    boolean star = lower.equals("*");
    boolean both = lower.equals("*exp");
    boolean explode = OvidLexer.isExplode(lower);
    if (!star && !both && !explode) {
      return false;
    }
    exploded |= explode || both;
    major |= star || both;
    first = first == null ? word : first;
    last = word;
    return true;
  }

  boolean any() {
    return first != null;
  }

  boolean exploded() {
    return exploded;
  }

  boolean major() {
    return major;
  }

  int start(Draft words) {
    return first == null ? words.start() : first.start();
  }

  Word last() {
    if (last == null) {
      throw new IllegalStateException("no sign was taken");
    }
    return last;
  }
}
