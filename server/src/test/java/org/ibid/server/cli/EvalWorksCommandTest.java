package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalWorksCommandTest {

  @TempDir private Path folder;

  private static String record(int number, String title, String pages, boolean marked) {
    return """
    <record><rec-number>%d</rec-number>
    <contributors><authors><author><style>Hare, A.</style></author></authors></contributors>
    <titles><title><style>%s</style></title><secondary-title>J Tests</secondary-title></titles>
    <dates><year>2010</year></dates><volume>3</volume><pages>%s</pages>%s</record>
    """
        .formatted(number, title, pages, marked ? "<caption>Duplicate</caption>" : "");
  }

  private Path library(String records) throws IOException {
    return Files.writeString(
        folder.resolve("lib.xml"), "<xml><records>" + records + "</records></xml>");
  }

  @Test
  void countsWhatIsFoundMissedAndWronglyJoined() throws IOException {
    Path library =
        library(
            record(1, "Snails run by night in the garden", "5-9", true)
                + record(2, "Snails runn by night in the garden", "5-9", true)
                + record(3, "Grapes are sour for foxes that are small", "1", true)
                + record(4, "Tortoises win against the fastest hares", "7-11", false)
                + record(5, "Tortoises win against the fastest hare", "7-11", false)
                + record(6, "Ants work all the summer for the winter", "20", false));

    Run run = Run.of("eval-works", library.toString(), "--show");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow().split(" +"))
        .containsExactly("lib.xml", "6", "3", "4", "0.6667", "0.3333", "0.5000", "2", "0.5000");
    assertThat(run.out())
        .contains(
            "false: same title but for a letter, authors, year 2010, journal, volume 3, pages")
        .contains("4 | Hare A. | Tortoises win")
        .contains("missed: 3 | Hare A. | Grapes are sour");
  }

  @Test
  void aLibraryWithoutMarksIsRefused() throws IOException {
    Path library = library(record(1, "Snails run by night", "5", false));
    Run run = Run.of("eval-works", library.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err()).contains("lib.xml").contains("caption Duplicate");
  }
}
