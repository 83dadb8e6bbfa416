package org.ibid.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Properties;

/** A JVM of its own for a program, with this one's class path. */
final class Jvm {

  private static final double MILLIS = 1e3;
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private Jvm() {}

  /**
   * What a program took from the start of its JVM to its end.
   *
   * @param peakMegabytes most memory that the process had at a time, where the system says it
   */
  record Figures(double wallSeconds, double cpuSeconds, OptionalDouble peakMegabytes) {}

  /** The command that runs a class. */
  static List<String> command(String heap, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a program to its end. What it prints goes into a log, which is told of if it fails. */
  static Figures run(String heap, Path log, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Path figures = Files.createTempFile("figures", ".properties");
    String[] all = new String[arguments.length + 2];
    all[0] = figures.toString();
    all[1] = main.getName();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    Process process = started(command(heap, Measured.class, all), log);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(main.getName() + " ended with " + status + ", see " + log);
    }
    return figures(figures);
  }

  static Process started(List<String> command, Path log) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(log.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static Figures figures(Path file) throws IOException {
    Properties figures = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      figures.load(in);
    }
    Files.delete(file);
    String peak = figures.getProperty(Measured.PEAK_BYTES);
    return new Figures(
        Double.parseDouble(figures.getProperty(Measured.WALL_MILLIS)) / MILLIS,
        Double.parseDouble(figures.getProperty(Measured.CPU_NANOS)) / NANOS,
        peak == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(peak) / MEGA));
  }
}
