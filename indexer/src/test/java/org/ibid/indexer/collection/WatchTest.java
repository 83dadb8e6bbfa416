package org.ibid.indexer.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void whatWasThereAtTheStartIsNoChange() throws IOException {
    write("a.txt", "one");
    Watch watch = new Watch(List.of(folder));
    assertThat(watch.changes()).isEmpty();
    assertThat(watch.changes()).isEmpty();
  }

  @Test
  void aNewFileIsToldOnceItIsQuiet() throws IOException {
    Watch watch = new Watch(List.of(folder));
    Path file = write("below/a.txt", "one");
    assertThat(watch.changes()).isEmpty();
    write("below/a.txt", "one and a half");
    assertThat(watch.changes()).isEmpty();
    assertThat(watch.changes()).containsExactly(file);
  }

  @Test
  void isToldUntilItIsTaken() throws IOException {
    Watch watch = new Watch(List.of(folder));
    Path file = write("a.txt", "one");
    watch.changes();
    assertThat(watch.changes()).containsExactly(file);
    assertThat(watch.changes()).containsExactly(file);
    watch.take(List.of(file));
    assertThat(watch.changes()).isEmpty();
  }

  @Test
  void whatChangesWhileItIsReadIsToldAgain() throws IOException {
    Watch watch = new Watch(List.of(folder));
    Path file = write("a.txt", "one");
    watch.changes();
    List<Path> changes = watch.changes();
    write("a.txt", "another");
    watch.take(changes);
    watch.changes();
    assertThat(watch.changes()).containsExactly(file);
  }

  @Test
  void aFileThatGoesIsToldOnceItIsGoneForGood() throws IOException {
    Path file = write("a.txt", "one");
    Watch watch = new Watch(List.of(folder));
    Files.delete(file);
    assertThat(watch.changes()).isEmpty();
    assertThat(watch.changes()).containsExactly(file);
    watch.take(List.of(file));
    assertThat(watch.changes()).isEmpty();
  }

  @Test
  void aFileThatIsReplacedIsNotToldAsGone() throws IOException {
    Path file = write("a.txt", "one");
    Watch watch = new Watch(List.of(folder));
    Files.delete(file);
    assertThat(watch.changes()).isEmpty();
    write("a.txt", "longer");
    assertThat(watch.changes()).isEmpty();
    assertThat(watch.changes()).containsExactly(file);
    assertThat(file).exists();
  }

  @Test
  void aSidecarChangesItsSource() throws IOException {
    Path file = write("a.txt", "one");
    Watch watch = new Watch(List.of(folder));
    write("a.ibid.json", "[]");
    watch.changes();
    assertThat(watch.changes()).containsExactly(file);
  }

  @Test
  void aFolderThatComesLaterIsWatchedToo() throws IOException {
    Path later = folder.resolve("later");
    Watch watch = new Watch(List.of(later));
    Path file = write("later/a.txt", "one");
    watch.changes();
    assertThat(watch.changes()).containsExactly(file);
  }

  @Test
  void looksSeldomerWhereThereIsMuchToLookAt() throws IOException {
    Queue<Long> times = new ArrayDeque<>(List.of(0L, 20_000_000L, 0L, 300_000_000L));
    Watch watch = new Watch(List.of(folder), times::remove);
    assertThat(watch.pauseMillis(500)).isEqualTo(500);
    watch.changes();
    assertThat(watch.pauseMillis(500)).isEqualTo(3000);
  }
}
