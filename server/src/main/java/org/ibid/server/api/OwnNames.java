package org.ibid.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses requests that were sent to another name, where only this machine is listened to: a page
 * on the web whose own name is made to lead here would else read the answers (DNS rebinding).
 */
final class OwnNames implements Handler {

  private static final int MISDIRECTED = 421;

  private static final Set<String> OF_THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final String host;
  private final boolean checked;

  /**
   * Checks where {@code host} is this machine's own.
   *
   * @param host what is listened at
   */
  OwnNames(String host) {
    this.host = host.toLowerCase(Locale.ROOT);
    this.checked = isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // cannot be listened at either
    }
  }

  @Override
  public void handle(Context context) {
    String name = context.req().getServerName().toLowerCase(Locale.ROOT);
    if (checked && !OF_THIS_MACHINE.contains(name) && !name.equals(host)) {
      String expected =
          "Expected a request to localhost, got one to " + Parameter.shown(name) + ".";
      throw new ProblemException(ProblemDetails.of(MISDIRECTED, expected));
    }
  }
}
