package org.ibid.bench.speed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much is measured, and with what.
 *
 * @param records of the collection; a tenth of them is indexed for comparison
 * @param threads that read, of the floor and of Ibid
 * @param jvm options of a JVM that indexes or starts a command, of the floor and of Ibid
 * @param serveJvm options of the JVM that answers over HTTP
 * @param queries measured on each side, after as many to warm up
 * @param rounds how often a command is started
 * @param home folder of the checkout, where the launcher is
 * @param work folder for files and indexes, which are left there
 * @param indexes whether they are made anew, or those of an earlier run are searched
 * @param ratios file of the recorded ratios
 */
record SpeedPlan(
    int records,
    int threads,
    List<String> jvm,
    List<String> serveJvm,
    int queries,
    int rounds,
    Path home,
    Path work,
    Indexes indexes,
    Gate gate,
    Path ratios) {

  /** What becomes of the ratios. */
  enum Gate {
    /** They are printed. */
    OPEN,
    /** Those that are a fifth worse than recorded make the run fail. */
    CHECK,
    /** They are recorded. */
    UPDATE
  }

  /** Where the indexes come from. */
  enum Indexes {
    /** They are made, which is measured. */
    FRESH,
    /** They are what the folder holds, so that only searching is measured. */
    KEPT
  }

  static final String RECORDS = "records";

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry(RECORDS, "200000"),
          Map.entry("threads", "2"),
          Map.entry("jvm", "-Xmx1g"),
          Map.entry("serve.jvm", "-Xmx1g"),
          Map.entry("queries", "5000"),
          Map.entry("rounds", "9"),
          Map.entry("home", "."),
          Map.entry("work", "target/speed"),
          Map.entry("indexes", "fresh"),
          Map.entry("gate", "open"),
          Map.entry("ratios", "speed.properties"));

  /** Reads arguments like {@code records=20000}; what is not named, or is empty, is standard. */
  static SpeedPlan of(String... arguments) {
    Map<String, String> values = new HashMap<>(DEFAULTS);
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      if (parts.length == 2 && !parts[1].isEmpty() && DEFAULTS.containsKey(parts[0])) {
        values.put(parts[0], parts[1]);
      }
    }
    return new SpeedPlan(
        number(values, RECORDS),
        number(values, "threads"),
        options(values, "jvm"),
        options(values, "serve.jvm"),
        number(values, "queries"),
        number(values, "rounds"),
        path(values, "home"),
        path(values, "work"),
        Indexes.valueOf(capitals(values, "indexes")),
        Gate.valueOf(capitals(values, "gate")),
        path(values, "ratios"));
  }

  private static String capitals(Map<String, String> values, String name) {
    return values.getOrDefault(name, "").toUpperCase(Locale.ROOT);
  }

  private static List<String> options(Map<String, String> values, String name) {
    return List.of(values.getOrDefault(name, "").split(" "));
  }

  private static Path path(Map<String, String> values, String name) {
    return Path.of(values.getOrDefault(name, "")).toAbsolutePath().normalize();
  }

  private static int number(Map<String, String> values, String name) {
    String text = values.getOrDefault(name, "");
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException("expected " + name + " to be a number, got " + text);
    }
    return Integer.parseInt(text);
  }
}
