package org.ibid.server.query;

/**
 * How large a query may be, so that any text is answered in bounded time.
 *
 * @param characters UTF-16 units of its text
 * @param words words, phrases and truncations together
 * @param depth groups within groups, and fields before them
 */
public record Limits(int characters, int words, int depth) {

  /**
   * For what is typed into a search box: an abstract of 250 to 300 words may be pasted whole, and
   * no one nests by hand as deep as 50.
   */
  public static final Limits TYPED = new Limits(9_000, 500, 50);

  /**
   * For what librarians write: the longest lines of published strategies have some thousand words,
   * and are built by programs.
   */
  public static final Limits WRITTEN = new Limits(500_000, 10_000, 200);

  public Limits {
    if (characters < 1 || words < 1 || depth < 1) {
      throw new IllegalArgumentException(
          "limits are 1 or more, got " + characters + ", " + words + ", " + depth);
    }
  }
}
