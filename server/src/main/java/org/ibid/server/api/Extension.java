package org.ibid.server.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/** What a server answers beside the API: the pages. */
public interface Extension {

  /** Adds its routes and whatever they need. */
  void register(JavalinConfig config);

  /** Shows a problem of a request outside of the API; the status is set already. */
  void show(ProblemDetails problem, Context context);
}
