package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "text");
  }

  private List<String> names(SourceFiles found) {
    return found.files().stream()
        .map(f -> folder.relativize(f.path()).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void foldersAreWalkedInAStableOrderWithoutHiddenFiles() throws IOException {
    file("b.txt");
    file("a/z.txt");
    file("a/c.txt");
    file(".hidden/x.txt");
    file("a/.hidden");
    SourceFiles found = SourceFiles.below(List.of(folder));
    assertThat(names(found)).containsExactly("a/c.txt", "a/z.txt", "b.txt");
    assertThat(found.rejected()).isEmpty();
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path file = file("a.txt");
    assertThat(names(SourceFiles.below(List.of(file, folder, file)))).containsExactly("a.txt");
  }

  @Test
  void aPathThatIsNotThereIsRejectedAndTheRestGoesOn() throws IOException {
    Path file = file("a.txt");
    SourceFiles found = SourceFiles.below(List.of(folder.resolve("gone"), file));
    assertThat(names(found)).containsExactly("a.txt");
    assertThat(found.rejected())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.source()).endsWith("/gone");
          assertThat(fault.why()).isEqualTo("does not exist");
        });
  }

  @Test
  void aLinkToAFolderAboveIsRefusedNotFollowed() throws IOException {
    file("a/b.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    SourceFiles found = SourceFiles.below(List.of(folder));
    assertThat(names(found)).containsExactly("a/b.txt");
    assertThat(found.rejected())
        .singleElement()
        .extracting(Outcome.Rejected::why)
        .isEqualTo("is a link to a folder above it");
  }
}
