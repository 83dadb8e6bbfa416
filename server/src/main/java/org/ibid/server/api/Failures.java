package org.ibid.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.search.InvalidRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request into a problem body, or lets the pages show it. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** A first index of some papers is ready about then. */
  private static final String RETRY_AFTER_SECONDS = "1";

  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int SERVER_ERROR = 500;

  private final Optional<Extension> extension;

  Failures(Optional<Extension> extension) {
    this.extension = extension;
  }

  void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, context) -> answer(e.problem(), context));
    routes.exception(
        InvalidRequestException.class,
        (e, context) ->
            answer(ProblemDetails.invalid(e.parameter(), String.valueOf(e.getMessage())), context));
    routes.exception(
        NotYetSearchableException.class,
        (e, context) -> {
          context.header("Retry-After", RETRY_AFTER_SECONDS);
          answer(ProblemDetails.notYetSearchable(String.valueOf(e.getMessage())), context);
        });
    routes.exception(HttpResponseException.class, this::answer);
    routes.exception(Exception.class, this::answerUnexpected);
  }

  private void answer(HttpResponseException e, Context context) {
    String allowed = allowed(e.getDetails());
    if (!allowed.isEmpty()) {
      context.header("Allow", allowed);
    }
    String detail =
        switch (e.getStatus()) {
          case NOT_FOUND -> "There is nothing at this address.";
          case METHOD_NOT_ALLOWED -> "This address answers " + allowed + ".";
          case CONTENT_TOO_LARGE -> "A body has at most " + Server.MAX_BODY_BYTES + " bytes.";
          default -> String.valueOf(e.getMessage());
        };
    answer(ProblemDetails.of(e.getStatus(), detail), context);
  }

  /** Javalin names the detail after what the client accepts. */
  private static String allowed(Map<String, String> details) {
    return details.getOrDefault("availableMethods", details.getOrDefault("Available methods", ""));
  }

  /** Logs the route only: the address may hold a query. */
  private void answerUnexpected(Exception e, Context context) {
    LOG.error("Answering {} {} failed", context.method(), Server.route(context), e);
    String detail = "This should not have happened; the server's log says more.";
    answer(ProblemDetails.of(SERVER_ERROR, detail), context);
  }

  private void answer(ProblemDetails problem, Context context) {
    context.status(problem.status());
    if (extension.isPresent() && !isOfApi(context.path())) {
      extension.get().show(problem, context);
      return;
    }
    JsonBody.send(context, ProblemDetails.MEDIA_TYPE, json -> problem.write(json, context.path()));
  }

  private static boolean isOfApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
