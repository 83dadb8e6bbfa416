import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the time from a JVM's start to its first answer: of an empty Javalin program, and of
 * {@code ./ibid serve} over the seeds. Run in the project's folder, after {@code ./ibid --version}
 * has built it: {@code java -cp server/target/ibid.jar bench/Startup.java 9}.
 */
public final class Startup {

  private static final int EMPTY_PORT = 7181;
  private static final int IBID_PORT = 7182;
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private Startup() {}

  /** The empty program that is measured against. */
  public static final class Empty {
    private Empty() {}

    public static void main(String[] arguments) {
      Javalin.create(config -> config.routes.get("/", context -> context.result("ok")))
          .start("127.0.0.1", EMPTY_PORT);
    }
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("empty")) {
      Empty.main(arguments);
      return;
    }
    int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    Path classes = compiled();
    List<String> empty =
        List.of(java(), "-cp", "server/target/ibid.jar:" + classes, "Startup", "empty");
    List<String> ibid = List.of("./ibid", "serve", "--port", "" + IBID_PORT);
    List<Double> emptySeconds = new ArrayList<>();
    List<Double> ibidSeconds = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      emptySeconds.add(seconds(empty, "http://127.0.0.1:" + EMPTY_PORT + "/"));
      ibidSeconds.add(
          seconds(ibid, "http://127.0.0.1:" + IBID_PORT + "/api/v1/papers?search=pain"));
    }
    print("empty Javalin", emptySeconds);
    print("./ibid serve", ibidSeconds);
    System.out.printf(
        Locale.ROOT, "ratio of the medians %.2f%n", median(ibidSeconds) / median(emptySeconds));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path compiled() throws IOException, InterruptedException {
    Path classes = java.nio.file.Files.createTempDirectory("startup");
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                "server/target/ibid.jar",
                "-d",
                classes.toString(),
                "bench/Startup.java")
            .inheritIO()
            .start();
    if (javac.waitFor() != 0) {
      throw new IOException("bench/Startup.java does not compile");
    }
    return classes;
  }

  private static double seconds(List<String> command, String url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build();
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        while (!answers(client, request)) {
          if (System.nanoTime() - start > LIMIT.toNanos()) {
            throw new IOException(command + " did not answer within " + LIMIT);
          }
          Thread.sleep(5);
        }
        return (System.nanoTime() - start) / 1e9;
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // nothing listens yet
    }
  }

  private static void print(String name, List<Double> seconds) {
    double[] sorted = seconds.stream().mapToDouble(s -> s).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-14s min %.2f s, median %.2f s, max %.2f s of %d%n",
        name,
        sorted[0],
        median(seconds),
        sorted[sorted.length - 1],
        sorted.length);
  }

  private static double median(List<Double> seconds) {
    double[] sorted = seconds.stream().mapToDouble(s -> s).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
