package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ContainerTest {

  private static final String PAGE =
      "Running and the spinal cord of rats\n\nAbstract\n\nRunning eases pain in rats.\n";

  @TempDir Path folder;

  private List<Outcome> read(String name, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve(name), bytes);
    List<Outcome> outcomes = new ArrayList<>();
    new Sources().read(new SourceFile(name, name, path), Optional.empty(), outcomes::add);
    return outcomes;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return packed.toByteArray();
  }

  private static String said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(var paper) -> paper.source() + ": " + paper.publication().title();
      case Outcome.Rejected(var source, var why) -> source + " " + why;
    };
  }

  @Test
  void aCompressedFileIsReadAsWhatItHolds() throws IOException {
    assertThat(read("page.txt.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8))))
        .extracting(ContainerTest::said)
        .containsExactly("page.txt.gz: Running and the spinal cord of rats");
  }

  @Test
  void everyFileOfAnArchiveIsReadUnderItsOwnName() throws IOException {
    byte[] inner = gzip(PAGE.replace("rats", "mice").getBytes(StandardCharsets.UTF_8));
    byte[] archive =
        zip(
            "a/one.txt", PAGE,
            "a/two.txt.gz", new String(inner, StandardCharsets.ISO_8859_1),
            "__MACOSX/a/._one.txt", "\0\0",
            "a/.DS_Store", "\0\0",
            "empty.txt", "");
    assertThat(read("papers.zip", archive))
        .extracting(ContainerTest::said)
        .containsExactly(
            "papers.zip!/a/one.txt: Running and the spinal cord of rats",
            "papers.zip!/a/two.txt.gz: Running and the spinal cord of mice",
            "papers.zip!/empty.txt is empty");
  }

  @Test
  void anArchiveInAnArchiveIsLeftAndTheRestGoesOn() throws IOException {
    String inner = new String(zip("x.txt", PAGE), StandardCharsets.ISO_8859_1);
    assertThat(read("papers.zip", zip("inner.zip", inner, "one.txt", PAGE)))
        .extracting(ContainerTest::said)
        .containsExactly(
            "papers.zip!/inner.zip is an archive in an archive",
            "papers.zip!/one.txt: Running and the spinal cord of rats");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatStandsBeforeTheCut() throws IOException {
    byte[] archive = zip("one.txt", PAGE, "two.txt", PAGE.repeat(50));
    assertThat(read("papers.zip", Arrays.copyOf(archive, archive.length - 200)))
        .extracting(ContainerTest::said)
        .first()
        .isEqualTo("papers.zip!/one.txt: Running and the spinal cord of rats");
    assertThat(read("cut.zip", Arrays.copyOf(archive, 200)))
        .last()
        .extracting(ContainerTest::said)
        .asString()
        .contains("cut off or damaged");
  }

  @Test
  void aCompressedFileThatIsCutOffIsReported() throws IOException {
    byte[] packed = gzip(PAGE.repeat(20).getBytes(StandardCharsets.UTF_8));
    assertThat(read("page.gz", Arrays.copyOf(packed, packed.length / 2)))
        .extracting(ContainerTest::said)
        .singleElement()
        .asString()
        .startsWith("page.gz is compressed, but cut off or damaged");
  }

  @Test
  void anOfficeDocumentIsNamedAsOne() throws IOException {
    assertThat(read("paper.odt", zip("mimetype", "application/vnd.oasis.opendocument.text")))
        .extracting(ContainerTest::said)
        .singleElement()
        .asString()
        .contains("OpenDocument text or an e-book, which is not read yet", "save it as .docx");
  }

  @Test
  void anOfficeArchiveIsOneDocumentAlsoInAnArchive() throws IOException {
    String inner = new String(zip("[Content_Types].xml", "<Types/>"), StandardCharsets.ISO_8859_1);
    assertThat(read("papers.zip", zip("one.txt", PAGE, "slides.pptx", inner)))
        .extracting(ContainerTest::said)
        .containsExactly(
            "papers.zip!/one.txt: Running and the spinal cord of rats",
            "papers.zip!/slides.pptx is an Office file without a text: a spreadsheet or"
                + " presentation");
  }

  @Test
  void aBombStopsWhereItCanBeTold() throws IOException {
    Path bomb = folder.resolve("bomb.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 256; i++) {
        gzip.write(spaces);
      }
    }
    try (InputStream bytes = Files.newInputStream(bomb)) {
      long[] unpacked = new long[1];
      List<String> faults = new ArrayList<>();
      try {
        new Container("bomb.gz", input -> unpacked[0] = drained(input.stream(), faults))
            .read(bytes, outcome -> faults.add(said(outcome)));
      } catch (IOException e) {
        faults.add(e.getMessage());
      }
      assertThat(unpacked[0]).isLessThan(Decompressed.FREE_BYTES + (1 << 20));
      assertThat(faults).singleElement().asString().contains("unpacks to more than");
    }
  }

  private static long drained(InputStream stream, List<String> faults) {
    long count = 0;
    byte[] buffer = new byte[1 << 16];
    try {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        count += read;
      }
    } catch (IOException e) {
      faults.add(e.getMessage());
    }
    return count;
  }

  @Test
  void concatenatedCompressedFilesAreOne() throws IOException {
    byte[] first = gzip(PAGE.substring(0, 30).getBytes(StandardCharsets.UTF_8));
    byte[] second = gzip(PAGE.substring(30).getBytes(StandardCharsets.UTF_8));
    try (InputStream both =
        new SequenceInputStream(
            new ByteArrayInputStream(first), new ByteArrayInputStream(second))) {
      assertThat(read("page.gz", both.readAllBytes()))
          .extracting(ContainerTest::said)
          .containsExactly("page.gz: Running and the spinal cord of rats");
    }
  }
}
