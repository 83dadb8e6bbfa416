package org.ibid.server.api;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a page of another site lets a browser send: it could else decide for whoever reads
 * that page. Programs send none of the headers that browsers do.
 */
public final class OwnSite {

  private static final int FORBIDDEN = 403;

  private OwnSite() {}

  /**
   * Lets a request pass that comes from a page of this server, or from no page.
   *
   * @throws ProblemException where it comes from another site's
   */
  public static void require(Context context) {
    String site = context.header("Sec-Fetch-Site");
    boolean own =
        site == null
            ? isOwn(context.header("Origin"), context.header("Host"))
            : site.equals("same-origin") || site.equals("none");
    if (!own) {
      throw new ProblemException(
          ProblemDetails.of(FORBIDDEN, "A page of another site may not change anything here."));
    }
  }

  private static boolean isOwn(@Nullable String origin, @Nullable String host) {
    if (origin == null) {
      return true;
    }
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
