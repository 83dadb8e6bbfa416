package org.ibid.server.evidence.claim;

import java.util.List;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Engine;
import org.ibid.server.search.LikeRequest;
import org.ibid.server.search.Likeness;
import org.ibid.server.search.Likeness.Like;

/** Finds what claims stand on. */
public final class Claims {

  /** As many statements as are shown where no other number is asked for. */
  public static final int DEFAULT_LIMIT = 10;

  public static final int MAX_LIMIT = 100;

  /** More of the statements than are shown count how often a work is cited for the claim. */
  private static final int COUNTED = 100;

  private final Engine engine;

  public Claims(Engine engine) {
    this.engine = engine;
  }

  /**
   * The statements most like a text, and the works they cite for it. Takes bounded time however
   * long the text is; what of it was not looked at is said in the answer.
   *
   * @param limit how many statements, from 1 to {@link #MAX_LIMIT}
   */
  public ClaimAnswer answer(String text, Filters filters, int limit) {
    ClaimText claim = ClaimText.of(text);
    Likeness found = engine.like(new LikeRequest(claim.sentences(), filters, COUNTED));
    List<Like> alike =
        found.statements().stream().filter(s -> s.likeness() >= Closeness.LOOSE_FROM).toList();
    Closeness closeness =
        alike.isEmpty() ? Closeness.NONE : Closeness.of(alike.getFirst().likeness());
    return new ClaimAnswer(
        claim,
        found.words(),
        found.concepts(),
        closeness,
        alike.stream().limit(limit).toList(),
        new CitedWorks(engine).of(asClose(alike, closeness)),
        found.tookMillis());
  }

  /** Where any is close, those that are only loosely alike count for nothing. */
  private static List<Like> asClose(List<Like> alike, Closeness closeness) {
    return alike.stream().filter(s -> Closeness.of(s.likeness()) == closeness).toList();
  }
}
