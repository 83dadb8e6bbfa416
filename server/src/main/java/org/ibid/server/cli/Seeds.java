package org.ibid.server.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The texts that come with the program, for who has brought none. */
final class Seeds {

  private static final String FOLDER = "seeds";

  private Seeds() {}

  /** The folder of the seeds: in the program's home, else in a folder above its jar. */
  static Path folder(Settings settings) {
    return Stream.concat(settings.home().stream(), aboveJar().stream())
        .map(home -> home.resolve(FOLDER))
        .filter(Files::isDirectory)
        .findFirst()
        .map(Seeds::asSeenFromHere)
        .orElseThrow(() ->
            new WrongUseException(
                "there is no index yet and no seeds beside the program; expected a PATH to read"));
  }

  /** The path as a user here would write it, where it is below the working folder. */
  private static Path asSeenFromHere(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path there = folder.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  private static List<Path> aboveJar() {
    try {
      Path jar = Path.of(Seeds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Stream.iterate(jar.getParent(), folder -> folder != null, Path::getParent)
          .limit(3) // home/server/target/ibid.jar, or a jar beside the seeds
          .toList();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return List.of();
    }
  }

  /** A folder for an index that is gone when the program is. */
  static Path temporaryIndex() throws IOException {
    return Files.createTempDirectory("ibid-");
  }

  /** Deletes a folder with all that is in it, as far as it will go. */
  static void delete(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      below.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      // it is in the system's temporary folder, which is cleared anyway
    }
  }
}
