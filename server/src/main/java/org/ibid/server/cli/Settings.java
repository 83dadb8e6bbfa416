package org.ibid.server.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the surroundings of a command say, read once. Options of a command overrule it.
 *
 * @param index folder of the index: {@code IBID_INDEX}, else {@code .ibid} in the working folder
 * @param home where the program and its seeds lie: system property {@code ibid.home}
 * @param colour whether a terminal may be written to in bold: unless {@code NO_COLOR} is set
 * @param columns width of the terminal, where {@code COLUMNS} says it
 */
record Settings(Path index, Optional<Path> home, boolean colour, OptionalInt columns) {

  private static final String DEFAULT_INDEX = ".ibid";

  static Settings of(Map<String, String> environment, Optional<String> home) {
    return new Settings(
        Path.of(set(environment, "IBID_INDEX").orElse(DEFAULT_INDEX)),
        home.filter(folder -> !folder.isBlank()).map(Path::of),
        set(environment, "NO_COLOR").isEmpty(),
        set(environment, "COLUMNS").map(Settings::number).orElse(OptionalInt.empty()));
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  private static OptionalInt number(String digits) {
    return digits.matches("[1-9][0-9]{0,4}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
