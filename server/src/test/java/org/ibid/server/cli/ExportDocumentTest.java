package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.export.Format;
import org.ibid.server.style.CitationStyles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the document on exports shows, and the command line's own ways of exporting. */
class ExportDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/export.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```\n\\$ \\./ibid search '(\\w+)' ([^\n]*+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  @TempDir static Path folder;

  @BeforeAll
  static void indexTheSeeds() {
    Run run = Run.of("index", "../seeds", "--index", folder.toString());
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
  }

  private static Run search(String query, String options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("search", query));
    arguments.addAll(List.of(options.split(" ", -1)));
    arguments.addAll(List.of("--index", folder.toString()));
    return Run.of(arguments.toArray(String[]::new));
  }

  /** The text with every day the same and the line ends of this system. */
  private static String normal(String text) {
    return DAY.matcher(text).replaceAll("2026-01-01").replace("\r\n", "\n").strip();
  }

  @Test
  void whatIsShownIsWhatIsWritten() throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(DOCUMENT));
    int found = 0;
    while (examples.find()) {
      Run run = search(examples.group(1), examples.group(2));
      assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
      assertThat(normal(run.out())).isEqualTo(normal(examples.group(3)));
      found++;
    }
    assertThat(found).isEqualTo(2);
  }

  @Test
  void everyFormatAndStyleIsNamed() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (Format format : Format.values()) {
      assertThat(document).contains("| `" + format.id() + "` |");
    }
    CitationStyles.NAMES.forEach(style -> assertThat(document).contains("`" + style + "`"));
  }

  @Test
  void allRecordsAreWrittenUnlessALimitIsSet() {
    Run all = search("*", "--in references --format ris");
    assertThat(all.status()).as(all.err()).isEqualTo(ExitStatus.DONE);
    assertThat(all.out().lines().filter(line -> line.startsWith("TY  - ")).count())
        .isGreaterThan(100);
    assertThat(all.err()).isEmpty();

    Run some = search("*", "--in references --format ris --limit 3");
    assertThat(some.out().lines().filter(line -> line.startsWith("TY  - "))).hasSize(3);
    assertThat(some.err()).matches("ibid search: 3 of \\d+ records\\.\n");
  }

  @Test
  void theMentionsOfTheSeedsAreAllThere() {
    Run run =
        search("*", "--in statements --filter paper:10.1186/s40798-021-00307-9 --format nbib");
    assertThat(run.out().lines().filter(line -> line.startsWith("OWN - "))).hasSize(227);
  }

  @Test
  void wrongUseIsToldByTheOption() {
    Run style = search("*", "--format bibliography --style chicago-17");
    assertThat(style.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(style.err()).contains("--style", "vancouver");
    Run format = search("*", "--format docx");
    assertThat(format.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(format.err()).contains("--format", "ris", "docx");
  }
}
