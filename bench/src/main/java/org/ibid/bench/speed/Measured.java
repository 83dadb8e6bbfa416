package org.ibid.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * Runs a program, and writes down at the end of its JVM what that took: {@code Measured FIGURES
 * CLASS ARGUMENT...}.
 */
public final class Measured {

  static final String WALL_MILLIS = "wall_millis";
  static final String CPU_NANOS = "cpu_nanos";

  /** Absent where the system doesn't say. */
  static final String PEAK_BYTES = "peak_bytes";

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final int KILO = 1024;

  private Measured() {}

  /** Takes the file for the figures, the class with the program's main, and its arguments. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Path figures = Path.of(arguments[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(figures)));
    Class.forName(arguments[1])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
  }

  private static void write(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      figures().store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException("figures into " + file, e);
    }
  }

  static Properties figures() throws IOException {
    Properties figures = new Properties();
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long wall = ManagementFactory.getRuntimeMXBean().getUptime();
    figures.setProperty(WALL_MILLIS, Long.toString(wall));
    figures.setProperty(CPU_NANOS, Long.toString(system.getProcessCpuTime()));
    if (Files.isReadable(STATUS)) {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(PEAK)) {
          long kilobytes = Long.parseLong(line.replaceAll("\\D++", ""));
          figures.setProperty(PEAK_BYTES, Long.toString(kilobytes * KILO));
        }
      }
    }
    return figures;
  }
}
