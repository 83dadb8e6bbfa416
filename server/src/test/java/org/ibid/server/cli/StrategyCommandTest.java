package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyCommandTest {

  private static final String KNOWN = "10.1186/s40798-021-00307-9";

  @TempDir static Path folder;

  @BeforeAll
  static void index() {
    Run run = Run.of("index", "../seeds", "--index", folder.resolve("index").toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
  }

  private static Run run(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("strategy.txt"), text);
    return Run.with(
        new Screen(false, false, 100, false),
        Stream.concat(
                Stream.of(
                    "strategy", file.toString(), "--index", folder.resolve("index").toString()),
                Arrays.stream(options))
            .toArray(String[]::new));
  }

  @Test
  void aRowALineWithItsCount() throws IOException {
    Run run = run("1. exercise[ti]\n2. pain*[ti]\n3. #1 AND #2\n");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).startsWith("3 lines of PubMed over 5 papers");
    assertThat(run.out()).containsPattern("3 +\\d +\\d+ ms +#1 AND #2");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void whatIsDoubtfulStandsBelowItsLine() throws IOException {
    Run run = run("# Title\nexercise[ti] OR exercice[ti]\n#1 AND #5", "--known", KNOWN);
    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED_INPUTS);
    assertThat(run.out())
        .contains("list-query-invalid-reference", "nothing has “exercice[ti]” (perhaps exercise")
        .contains("Known papers: 1 of 1 found", "comment: # Title");
  }

  @Test
  void knownPapersComeFromAFileToo() throws IOException {
    Path known = Files.writeString(folder.resolve("known.txt"), KNOWN + "\npmid:1\n");
    Run run = run("zebrafish[ti]", "--known", known.toString());
    assertThat(run.out().replaceAll("\\s++", " "))
        .contains(
            "Known papers: 0 of 1 found; 1 not in the collection", KNOWN + ": lost at line 1");
  }

  @Test
  void programsReadItAsJson() throws IOException {
    assertThat(run("exercise[ti]", "--format", "json").out())
        .startsWith("{\"meta\":{\"syntax\":\"pubmed\"");
  }

  @Test
  void aSearchFileIsReadWithItsPlatform() throws IOException {
    Run run = run("{\"search_string\": \"exercise\", \"platform\": \"lucene\"}");
    assertThat(run.out()).startsWith("1 line of Lucene");
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    assertThat(run("").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run("a", "--syntax", "cobol").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run("a", "--format", "xml").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(Run.of("strategy", folder.resolve("none").toString()).status())
        .isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
  }
}
