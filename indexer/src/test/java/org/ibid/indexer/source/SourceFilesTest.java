package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  @Test
  void aGlobIsResolvedWhereNoShellHas() throws IOException {
    file("a/one.xml");
    file("a/b/two.xml");
    file("a/three.txt");
    assertThat(names(SourceFiles.below(List.of(folder.resolve("a/*.xml")))))
        .containsExactly("a/one.xml");
    assertThat(names(SourceFiles.below(List.of(folder.resolve("**.{xml,txt}")))))
        .containsExactly("a/b/two.xml", "a/one.xml", "a/three.txt");
  }

  @Test
  void aGlobThatMatchesNothingIsSaid() throws IOException {
    file("a/one.xml");
    assertThat(SourceFiles.below(List.of(folder.resolve("a/*.ris"))).rejected())
        .singleElement()
        .satisfies(fault -> assertThat(fault.why()).isEqualTo("matches no file"));
  }

  @Test
  void aFileWhoseNameLooksLikeAGlobIsThatFile() throws IOException {
    Path file = file("paper [1].txt");
    file("paper 1.txt");
    assertThat(names(SourceFiles.below(List.of(file)))).containsExactly("paper [1].txt");
  }

  @Test
  void standardInputIsKnownByWhatItHolds() throws IOException {
    SourceFile one = piped("one");
    assertThat(one.name()).isEqualTo("-");
    assertThat(one.path()).hasContent("one");
    assertThat(piped("one").key()).isEqualTo(one.key());
    assertThat(piped("two").key()).isNotEqualTo(one.key());
  }

  private static SourceFile piped(String text) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return SourceFiles.below(List.of(Path.of("-")), bytes).files().getFirst();
  }

  @Test
  void sidecarsAreNoSourcesAndOneWithoutItsSourceIsReported() throws IOException {
    for (String name :
        List.of("a.txt", "a.txt.ibid.json", "b.full.pdf", "b.ibid.json", "c.json", "d.ibid.json")) {
      Files.writeString(folder.resolve(name), "x");
    }
    SourceFiles found = SourceFiles.below(List.of(folder));
    assertThat(found.files())
        .extracting(file -> file.path().getFileName().toString())
        .containsExactly("a.txt", "b.full.pdf", "c.json");
    assertThat(found.rejected()).hasSize(1);
    assertThat(found.rejected().getFirst().source()).endsWith("d.ibid.json");
    assertThat(SidecarNames.beside(folder.resolve("b.full.pdf")))
        .extracting(path -> path.getFileName().toString())
        .containsExactly("b.full.pdf.ibid.json", "b.full.ibid.json", "b.ibid.json");
  }
}
