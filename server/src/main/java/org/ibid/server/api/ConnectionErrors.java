package org.ibid.server.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Problem bodies for what never reaches a route: malformed requests, addresses that are too long.
 */
final class ConnectionErrors extends ErrorHandler {

  private static final int URI_TOO_LONG = 414;
  private static final int HEADERS_TOO_LARGE = 431;

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    SecurityHeaders.addTo(response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
    response.write(true, body(status, request.getHttpURI().getPath()), callback);
    return true;
  }

  private static ByteBuffer body(int status, String path) {
    ProblemDetails problem = ProblemDetails.of(status, detail(status));
    return ByteBuffer.wrap(JsonBody.bytes(json -> problem.write(json, path)));
  }

  private static String detail(int status) {
    return switch (status) {
      case URI_TOO_LONG, HEADERS_TOO_LARGE ->
          "The address and headers of a request have at most "
              + Server.MAX_HEADER_BYTES
              + " bytes; POST takes the same parameters in a JSON body.";
      default -> "The request can't be understood as HTTP.";
    };
  }
}
