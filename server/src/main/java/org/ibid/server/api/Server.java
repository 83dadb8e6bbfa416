package org.ibid.server.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.ibid.server.evidence.audit.Audits;

/**
 * The HTTP server. It answers as soon as it is started; searches from when there is an engine.
 *
 * <p>Safe for many threads. Closing it lets the requests that are being answered finish.
 */
public final class Server implements Closeable {

  /** A claim of 100,000 characters of any script, each percent-encoded. */
  static final int MAX_BODY_BYTES = 1 << 20;

  /** The longest query that is read, in characters of three bytes, each percent-encoded. */
  static final int MAX_HEADER_BYTES = 96 << 10;

  /** A page of links repeats the query twice. */
  private static final int MAX_RESPONSE_HEADER_BYTES = 3 * MAX_HEADER_BYTES;

  /** Searching is bound by the processor: more at once would only all be slower. */
  private static final int THREADS = 64;

  private static final int IDLE_THREADS = 4;
  private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(30);

  /** Longer than any search; what an operator waits before losing patience. */
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /** Starts with the API alone. */
  public static Server start(String host, int port, CurrentEngine engine) throws BindException {
    return start(host, port, new Setup(engine, Optional.empty(), new Audits(null)));
  }

  /**
   * Starts with the API and more.
   *
   * @param port 0 for any that is free
   * @throws BindException where the port is taken or may not be used
   */
  public static Server start(String host, int port, CurrentEngine engine, Extension extension)
      throws BindException {
    return start(host, port, new Setup(engine, Optional.of(extension), new Audits(null)));
  }

  /**
   * What is served.
   *
   * @param extension what is answered beside the API
   */
  public record Setup(CurrentEngine engine, Optional<Extension> extension, Audits audits) {}

  /**
   * Starts with all of a setup.
   *
   * @param port 0 for any that is free
   * @throws BindException where the port is taken or may not be used
   */
  public static Server start(String host, int port, Setup setup) throws BindException {
    Javalin javalin =
        Javalin.create(config -> {
          configure(config, setup);
          config.routes.before(new OwnNames(host));
          config.jetty.addConnector((server, http) -> listening(server, http, host, port));
        });
    try {
      return new Server(javalin.start());
    } catch (UncheckedIOException | UnresolvedAddressException e) {
      BindException cannot =
          new BindException("Cannot listen at " + host + ":" + port + ": " + reason(e));
      cannot.initCause(e);
      throw cannot;
    }
  }

  /** Binds before anything is started, so that a port that is taken is known at once. */
  private static Connector listening(
      org.eclipse.jetty.server.Server server, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
    try {
      connector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return connector;
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return switch (cause) {
      case UnresolvedAddressException unknown -> "no machine of that name is known";
      case UnknownHostException unknown -> "no machine of that name is known";
      default -> message == null ? cause.getClass().getSimpleName() : message;
    };
  }

  private static void configure(JavalinConfig config, Setup setup) {
    Metrics metrics = new Metrics(setup.engine());
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MAX_BODY_BYTES;
    config.http.prefer405over404 = true;
    configureJetty(config);
    new Failures(setup.extension()).register(config.routes);
    new Routes(setup.engine(), metrics, setup.audits()).register(config.routes);
    setup.extension().ifPresent(extension -> extension.register(config));
    config.requestLogger.http((context, millis) -> metrics.note(request(context, millis)));
  }

  private static Metrics.Request request(Context context, float millis) {
    return new Metrics.Request(
        context.method().name(), route(context), context.statusCode(), millis);
  }

  /** The path with its parameters in braces: an address may hold what was asked for. */
  static String route(Context context) {
    Endpoint matched = context.endpoints().lastHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  private static void configureJetty(JavalinConfig config) {
    config.jetty.threadPool = new QueuedThreadPool(THREADS, IDLE_THREADS);
    config.jetty.modifyHttpConfiguration(Server::limit);
    config.jetty.modifyServer(server -> {
      server.insertHandler(new GracefulHandler());
      server.setStopTimeout(STOP_TIMEOUT.toMillis());
      server.setErrorHandler(new ConnectionErrors());
    });
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setMaxResponseHeaderSize(MAX_RESPONSE_HEADER_BYTES);
    http.addCustomizer(new SecurityHeaders());
  }

  /** The port that is listened to. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
