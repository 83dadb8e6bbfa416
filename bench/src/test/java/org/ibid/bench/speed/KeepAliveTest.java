package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepAliveTest {

  private static final String BODY = "Schmerz für alle: ".repeat(2_000);

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
    server.createContext("/whole", exchange -> send(exchange, body, body.length));
    server.createContext("/chunks", exchange -> send(exchange, body, 0));
    server.start();
  }

  private static void send(HttpExchange exchange, byte[] body, long length) throws IOException {
    exchange.sendResponseHeaders(200, length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void bodiesOfBothKindsComeWholeOverOneConnection() throws IOException {
    try (KeepAlive client = new KeepAlive(server.getAddress().getPort())) {
      assertThat(client.get("/whole")).isEqualTo(BODY);
      assertThat(client.get("/chunks")).isEqualTo(BODY);
      assertThat(client.get("/whole")).isEqualTo(BODY);
    }
  }

  @Test
  void anErrorIsNoAnswer() throws IOException {
    try (KeepAlive client = new KeepAlive(server.getAddress().getPort())) {
      assertThatThrownBy(() -> client.get("/nowhere")).hasMessageContaining("404");
    }
  }

  @Test
  void theClientsOwnCostIsMeasured() throws IOException {
    Latencies times = EmptyAnswer.times(20);
    assertThat(times.count()).isEqualTo(20);
    assertThat(times.median()).isBetween(0.0001, 1_000.0);
  }
}
