package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibid.bench.floor.Floor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {

  @Test
  void aJvmHasUsedTimeAndWhereTheSystemSaysItMemory() throws IOException {
    assertThat(Long.parseLong(Measured.figures().getProperty(Measured.WALL_MILLIS))).isPositive();
    assertThat(Long.parseLong(Measured.figures().getProperty(Measured.CPU_NANOS))).isPositive();
    String peak = Measured.figures().getProperty(Measured.PEAK_BYTES);
    assertThat(peak == null || Long.parseLong(peak) > 1_000_000).isTrue();
  }

  @Test
  void aProgramThatFailsIsToldOfWithItsLog(@TempDir Path folder) {
    Path log = folder.resolve("log");
    assertThatThrownBy(() -> Jvm.run("64m", log, Floor.class, "count", folder.toString(), "pain"))
        .hasMessageContaining("ended with 1")
        .hasMessageContaining(log.toString());
    assertThat(log).content().contains("no segments");
  }

  @Test
  void foldersAreWeighedAndDeletedWhole(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Files.write(inner.resolve("c"), new byte[123]);
    assertThat(Folders.bytes(folder)).isEqualTo(123);
    Folders.delete(folder.resolve("a"));
    assertThat(folder).isEmptyDirectory();
    Folders.delete(folder.resolve("a"));
  }
}
