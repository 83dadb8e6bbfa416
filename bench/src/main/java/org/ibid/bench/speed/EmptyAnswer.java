package org.ibid.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What the client itself costs: the time of an answer that is there already. */
final class EmptyAnswer {

  /** As long as a page of twenty hits with three facets. */
  private static final int BODY_BYTES = 60_000;

  private EmptyAnswer() {}

  static Latencies times(int requests) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> answer(server));
      try (KeepAlive client = new KeepAlive(server.getLocalPort())) {
        asked(client, requests);
        return asked(client, requests);
      }
    }
  }

  private static Latencies asked(KeepAlive client, int requests) throws IOException {
    Latencies times = new Latencies();
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      client.get("/");
      times.add(System.nanoTime() - start);
    }
    return times;
  }

  private static void answer(ServerSocket server) {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: " + BODY_BYTES + "\r\n\r\n";
    byte[] answer = (head + "x".repeat(BODY_BYTES)).getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = server.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      socket.setTcpNoDelay(true);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          socket.getOutputStream().write(answer);
        }
      }
    } catch (IOException e) {
      // the client is done
    }
  }
}
